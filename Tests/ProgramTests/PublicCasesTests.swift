import Foundation
import TestSupport
import Testing

/// The public cases of the language, through the program as an author would run it.
struct `The public cases of the language` {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "YarnTests/Conformance").path()

  /// The paths of the files of a folder with this ending, sorted.
  private static func files(_ place: String, _ ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + place)) ?? []
    return names.filter { $0.hasSuffix(ending) }.sorted().map { folder + place + $0 }
  }

  private static let plans = files("/", ".testplan")
  private static let invalid = files("/invalid/", ".yarn")
  private static let warnings = files("/warnings/", ".yarn")

  private func yarn(_ arguments: String...) throws -> PipeProgram {
    try PipeProgram.run(BuiltProgram.path("huiswaarts"), ["yarn"] + arguments)
  }

  /// The code and the severity that the first line of a case names.
  private func expectation(_ path: String) throws -> Substring {
    try String(contentsOfFile: path, encoding: .utf8).prefix { !$0.isNewline }
  }

  @Test func `are 142`() {
    #expect(Self.plans.count + Self.invalid.count + Self.warnings.count == 142)
  }

  @Test(arguments: plans) func `play as their plan says`(plan: String) throws {
    let script = plan.replacingOccurrences(of: ".testplan", with: ".yarn")
    let checked = try yarn("check", script)
    #expect(checked.status == .exited(0), "\(checked.output)")
    let played = try yarn("test", script, "--plan", plan)
    #expect(played.status == .exited(0), "\(played.output)\(played.errors)")
  }

  @Test(arguments: invalid) func `are refused`(path: String) throws {
    let checked = try yarn("check", path)
    let expected = try expectation(path)
    #expect(checked.status == .exited(1))
    #expect(
      checked.output.matches(of: #/: error\[(YS[0-9]+)\]: /#).contains {
        expected.contains($0.output.1)
      }, "\(checked.output)")
  }

  @Test(arguments: warnings) func `are warned of`(path: String) throws {
    let checked = try yarn("check", path)
    let expected = try expectation(path)
    #expect(checked.status == .exited(0))
    #expect(
      checked.output.matches(of: #/: (warning|info)\[(YS[0-9]+)\]: /#).contains {
        expected.contains($0.output.2)
      }, "\(checked.output)")
  }

  @Test(arguments: ["nl_NL.UTF-8", "tr_TR.UTF-8", "de_DE@euro", "POSIX"])
  func `are the same in any locale`(locale: String) throws {
    let program = try BuiltProgram.path("huiswaarts")
    for name in ["number-format", "conversions", "node-groups", "markup-select-plural"] {
      for command in ["run", "strings"] {
        let words = ["yarn", command, "\(Self.folder)/\(name).yarn"]
        let plain = try PipeProgram.run(program, words)
        let local = try PipeProgram.run(
          program, words, environment: ["LANG": locale, "LC_ALL": locale])
        #expect(local.outputBytes == plain.outputBytes)
        #expect(local.status == plain.status)
      }
    }
  }

  // MARK: Markup

  private struct Example: Decodable {
    var locale: String
    var input: String
    var text: String?

    /// The input as an author has to write it to have this text before the markup is read.
    var line: String {
      var line = ""
      var rest = input[...]
      while let character = rest.popFirst() {
        let isKept = character == "\\" && rest.first.map { "[]:".contains($0) } == true
        if "\\<>{}#/".contains(character), !isKept { line += "\\" }
        line.append(character)
      }
      return line
    }
  }

  @Test func `with markup show the text that the examples say`() throws {
    let data = try Data(contentsOf: URL(filePath: Self.folder + "/markup.json"))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count == 85)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "markup-\(UUID().uuidString).yarn")
    defer { try? FileManager.default.removeItem(at: file) }
    for (locale, lines) in Dictionary(grouping: examples, by: \.locale) {
      let script = ["title: Start", "---"] + lines.map(\.line) + ["===", ""]
      try script.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      let played = try yarn("run", file.path(), "--locale", locale)
      #expect(played.status == .exited(0), "\(played.errors)")
      let shown = played.output.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(shown.count == lines.count + 1)
      // What cannot be read is shown as it was written.
      for (example, text) in zip(lines, shown) {
        #expect(text == example.text ?? example.input, "\(locale): \(example.input)")
      }
    }
  }
}
