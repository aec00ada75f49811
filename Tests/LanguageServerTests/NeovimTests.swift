import Glibc
import TestSupport
import Testing
import Yarn

/// The server as a whole program, driven by an editor that knows nothing of us.
@Suite(.enabled(if: Neovim.isHere, "Neovim is not installed (apt-get install neovim)"))
struct `In Neovim` {
  @Test func `an author mistypes, completes, looks up, renames, lists and lays out`() throws {
    let scripts = try temporaryFolder()
    var texts = Proefregeling.texts
    for (path, text) in texts where path.hasPrefix("proef/") {
      texts["tweede/\(path.dropFirst(6))"] = text.replacing("id: proef", with: "id: tweede")
    }
    // Not yet where it counts: the editor puts it there.
    texts["woorden.txt"] = Self.woorden(of: texts).joined(separator: "\n")
    for (path, text) in texts { try write(Array(text.utf8), to: "\(scripts)/\(path)") }
    let program = try BuiltProgram.path("huiswaarts")
    let run = try PipeProgram.run(
      Neovim.path, ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", Neovim.drive],
      environment: [
        "DRIVE": Neovim.script,
        "PROGRAM": program, "SCRIPTS": scripts, "HOME": scripts, "XDG_CACHE_HOME": scripts,
        "XDG_STATE_HOME": scripts, "XDG_DATA_HOME": scripts,
      ])
    let line = try #require(
      run.output.split(separator: "\n").last { $0.hasPrefix("{") }, "\(run.output)\(run.errors)")
    let said = try JSON(String(line))
    #expect(run.status == .exited(0), "\(said) \(run.errors)")

    #expect(said["problem"]?.string == "REG0203")
    #expect(said["action"]?.string == "Verander `schulen` in `schulden`")
    func words(_ kind: String) -> [String] {
      said["completion"]?[kind]?.array?.compactMap(\.string) ?? []
    }
    #expect(words("fields").contains("geldbeheer") && words("fields").contains("verhuisdatum"))
    #expect(words("nodes") == ["Geld"])
    #expect(words("functions").contains("dagen_tot"))
    #expect(words("sources") == ["P-1"])
    #expect(said["hover"]?.string?.contains("**Schulden** · veld `schulden`, ja_nee") == true)
    #expect(said["definition"]?.array == [.string("velden.yaml"), .number(8)])
    let uses = said["references"]?.array?.compactMap(\.string) ?? []
    #expect(Set(uses) == ["casushouder.yaml", "geld.yarn", "velden.yaml"], "\(uses)")
    #expect(said["refusal"]?.string?.contains("kleine letters") == true)
    #expect(said["formatted"]?.string == "Het gaat nu over geld. #line:proef-geld-1 #bron:P-1")
    #expect(
      said["fields"]?.array?.compactMap(\.string) == ["geldbeheer", "heeft_schulden", "hulp"])
    #expect(
      said["yaml"]?.array?.compactMap(\.string) == ["  # Samen.", "  label: Hulp bij geld"])
    #expect(said["shared"]?.array?.compactMap(\.string) == ["gedeeld", "proef", "tweede"])
    #expect(said["word"]?.string == "LNT0603")
    #expect(said["list"]?.string == "Zet `hartelijk` in de woordenlijst van proef")
    #expect(
      String(decoding: try bytes("\(scripts)/proef/woorden.txt"), as: UTF8.self)
        .contains("\nhartelijk\n"))
    #expect(said["symbols"]?.array?.contains(.string("Geld")) == true)

    let velden = String(decoding: try bytes("\(scripts)/proef/velden.yaml"), as: UTF8.self)
    #expect(velden.contains("\nheeft_schulden:\n") && !velden.contains("\nschulden:"))
    let houders = String(decoding: try bytes("\(scripts)/proef/casushouder.yaml"), as: UTF8.self)
    #expect(houders.contains("als: $heeft_schulden or not $heeft_schulden"))
    let check = try PipeProgram.run(
      program, ["script", "check", "proef", "--json"],
      environment: ["HUISWAARTS_SCRIPTS": scripts, "HOME": scripts])
    #expect(!check.output.contains("\"error\""), "\(check.output)")
  }

  /// Every word that stands in them, and those that come while they are changed.
  private static func woorden(of texts: [String: String]) -> [String] {
    let words = texts.values.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    return Set(words.map { $0.lowercased() } + ["heeft", "dag", "van", "verhuizen", "samen"])
      .sorted()
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY)
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 100_000)
    let count = read(descriptor, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }
}

private enum Neovim {
  static let path = "/usr/bin/nvim"
  static var isHere: Bool { access(path, X_OK) == 0 }
  /// Says what is wrong with the script, where Neovim itself would wait for somebody to read it.
  static let drive = """
    lua local ok, problem = pcall(dofile, vim.env.DRIVE)
    if not ok then io.stdout:write(problem) vim.cmd("cquit") end
    """
    .replacing("\n", with: " ")
  /// It stands beside this file.
  static var script: String { #filePath.replacing("NeovimTests.swift", with: "Neovim/drive.lua") }
}
