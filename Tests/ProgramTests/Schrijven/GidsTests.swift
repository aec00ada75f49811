import Content
import TestSupport
import Testing

/// The pages for authors, followed to the letter in an empty folder with the built program.
struct `Wie alleen de gids volgt` {
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(4).joined(separator: "/") + "/Documentation"
  static let pages = [
    "Scriptschrijver.md", "schrijvers/Opdrachten.md", "schrijvers/Testen.md",
    "schrijvers/Vertalen.md", "schrijvers/Taalregels.md",
  ]

  private let huis: Huis
  private let program: String

  init() throws {
    huis = try Huis(kluis: false)
    program = try BuiltProgram.path("huiswaarts").split(separator: "/").dropLast()
      .map { "/\($0)" }.joined()
  }

  @Test(arguments: pages)
  func `krijgt wat de bladzijde laat zien, en eindigt zonder problemen`(page: String) throws {
    var exports: [String] = []
    for blok in try Gids("\(Self.folder)/\(page)").blokken {
      let at = "\(page), regel \(blok.line)"
      switch blok.stap {
      case .maak(let path, let text): try write(Array(text.utf8), to: "\(huis.folder)/\(path)")
      case .onderaan(let path, let text):
        try write(Array((read(path) + text).utf8), to: "\(huis.folder)/\(path)")
      case .verander(let path, let oud, let nieuw):
        let old = try read(path)
        try #require(old.ranges(of: oud).count == 1, "\(at): \(oud) staat niet één keer in \(path)")
        try write(Array(old.replacing(oud, with: nieuw).utf8), to: "\(huis.folder)/\(path)")
      case .opdracht(let command, let typed, let expected):
        if command.hasPrefix("export ") { exports.append(command) }
        let run = try shell(exports + [command], typed)
        let said = run.output.split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init).filter { $0 != "> " }
        if expected.isEmpty {
          #expect(run.status == .exited(0), "\(at): \(command)\n\(run.output)")
        } else {
          #expect(Self.isLike(said, expected), "\(at): \(command)\n\(run.output)")
        }
      }
    }
    for command in ["check", "test"] {
      let run = try shell(exports + ["huiswaarts script \(command)"], [])
      #expect(run.status == .exited(0), "\(page), \(command): \(run.output)")
    }
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try ScriptFolder.read("\(huis.folder)/\(path)"), as: UTF8.self)
  }

  /// Runs a command as somebody types it: both outputs on one screen.
  private func shell(_ commands: [String], _ typed: [String]) throws -> PipeProgram {
    try PipeProgram.run(
      "/bin/sh", ["-c", (["cd \(huis.folder)", "exec 2>&1"] + commands).joined(separator: "\n")],
      input: typed.map { "\($0)\n" }.joined(),
      environment: huis.environment.merging(["PATH": "\(program):/usr/bin:/bin"]) { $1 })
  }

  /// Whether lines are as expected; `…` alone on a line is any number of lines. Empty lines at the
  /// end count for nothing.
  static func isLike(_ lines: [String], _ expected: [String]) -> Bool {
    guard let first = expected.first else { return lines.allSatisfy(\.isEmpty) }
    if first.drop(while: { $0 == " " }) == "…" {
      return (0...lines.count).contains {
        isLike(Array(lines.dropFirst($0)), Array(expected.dropFirst()))
      }
    }
    guard let line = lines.first else { return expected.allSatisfy(\.isEmpty) }
    return line == first && isLike(Array(lines.dropFirst()), Array(expected.dropFirst()))
  }

  @Test func `leest op de bladzijde met opdrachten over elke opdracht van script`() throws {
    let page = String(
      decoding: try ScriptFolder.read("\(Self.folder)/schrijvers/Opdrachten.md"), as: UTF8.self)
    let help = try huis.run("script", "--help").output
    // A subcommand stands two places from the margin; what follows of its description, further.
    let commands = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }
      .filter { $0.prefix { $0 == " " }.count == 2 }.compactMap { $0.split(separator: " ").first }
      .filter { $0 != "See" }
    #expect(commands.count > 10)
    for command in commands {
      #expect(page.contains("`script \(command)"), "\(command)")
    }
  }
}
