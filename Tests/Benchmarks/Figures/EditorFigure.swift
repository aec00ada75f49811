import Content
import Glibc
import LanguageServer
import TestSupport
import Yarn

/// What an author waits for in an editor: words at the cursor, and problems after a letter, in the
/// largest regeling that is shipped.
struct EditorFigure: Figure {
  let name = "editor"
  let about =
    "the language server in the largest regeling: completion and problems after each letter"
  private let rounds = 200

  func measure(_ programs: [MeasuredProgram]) throws -> FigureTable {
    guard let path = getenv("HUISWAARTS_SCRIPTS").map({ String(cString: $0) }) else {
      throw ProgramFailure("HUISWAARTS_SCRIPTS must name the folder with the regelingen")
    }
    let folder = ScriptFolder(path: path)
    let sizes = try folder.regelingen().map { id in
      (id: id, size: try folder.files(of: id).reduce(0) { $0 + $1.bytes.count })
    }
    guard let largest = sizes.max(by: { $0.size < $1.size })?.id else {
      throw ProgramFailure("there are no regelingen in \(path)")
    }
    var rows: [FigureTable.Row] = []
    for kind in ["conversation", "velden.yaml", "stappen.yaml"] {
      let file = try folder.files(of: largest).filter { file in
        kind == "conversation" ? file.path.hasSuffix(".yarn") : file.path == "\(largest)/\(kind)"
      }.max { $0.bytes.count < $1.bytes.count }
      guard let file else { continue }
      var session = Session("\(path)/\(file.path)", String(decoding: file.bytes, as: UTF8.self))
      var completion = FigureTable.Row(name: "completion, \(kind)", samples: Samples())
      var problems = FigureTable.Row(
        name: "problems, \(kind)", samples: Samples(), remark: file.path)
      for round in 0...rounds {
        let (words, told) = session.letter(round)
        // The first letter reads everything once.
        guard round > 0 else { continue }
        completion.samples.add(words)
        problems.samples.add(told)
      }
      rows += [completion, problems]
    }
    return FigureTable(unit: "ms", rows: rows)
  }

  /// An editor with one file, in which a line is typed again and again.
  private struct Session {
    private let server = Server()
    private let address: String
    private let lines: [Substring]

    init(_ path: String, _ text: String) {
      address = "file://\(path)"
      lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      _ = server.receive(Self.message("initialize", id: 1, .object([])))
      _ = server.receive(
        Self.message(
          "textDocument/didOpen",
          .object([
            .init(
              "textDocument",
              .object([.init("uri", .string(address)), .init("text", .string(text))]))
          ])))
      _ = server.settle()
    }

    /// Types a letter at the end of a line; returns how long the words and the problems took.
    ///
    /// Units: milliseconds.
    mutating func letter(_ round: Int) -> (words: Double, problems: Double) {
      let line = lines.count / 2 + round % (lines.count / 4)
      var changed = lines
      changed[line] += round.isMultiple(of: 2) ? " $" : "x"
      let file = JSON.object([.init("uri", .string(address))])
      let clock = ContinuousClock()
      _ = server.receive(
        Self.message(
          "textDocument/didChange",
          .object([
            .init("textDocument", file),
            .init(
              "contentChanges",
              .array([.object([.init("text", .string(changed.joined(separator: "\n")))])])),
          ])))
      let position = JSON.object([
        .init("line", .number(Double(line))),
        .init("character", .number(Double(changed[line].utf16.count))),
      ])
      let words = clock.measure {
        _ = server.receive(
          Self.message(
            "textDocument/completion", id: 2,
            .object([.init("textDocument", file), .init("position", position)])))
      }
      let problems = clock.measure { _ = server.settle() }
      return (words.milliseconds, problems.milliseconds)
    }

    private static func message(_ method: String, id: Double? = nil, _ parameters: JSON) -> JSON {
      var members: [JSON.Member] = [
        .init("method", .string(method)), .init("params", parameters),
      ]
      if let id { members.append(.init("id", .number(id))) }
      return .object(members)
    }
  }
}
