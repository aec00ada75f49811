import LanguageServer
import TestSupport
import Testing
import Yarn

/// An editor without windows: it opens files, types, asks, and remembers what it was told.
final class Editor {
  let folder: String
  private let server = Server()
  private var number = 0
  /// The problems that are shown, by file relative to `Scripts/`.
  private(set) var problems: [String: [JSON]] = [:]

  /// - Parameter texts: the files of `Scripts/`, by their path in it.
  init(_ texts: [String: String] = Proefregeling.texts) throws {
    folder = try temporaryFolder()
    for (path, text) in texts { try write(Array(text.utf8), to: "\(folder)/\(path)") }
    _ = ask("initialize", .object([]))
    tell("initialized", .object([]))
  }

  func address(_ file: String) -> String { "file://\(folder)/\(file)" }

  @discardableResult func ask(_ method: String, _ parameters: JSON) -> JSON {
    number += 1
    let answers = server.receive(
      .object([
        .init("jsonrpc", .string("2.0")), .init("id", .number(Double(number))),
        .init("method", .string(method)), .init("params", parameters),
      ]))
    return answers.last ?? .null
  }

  func tell(_ method: String, _ parameters: JSON) {
    take(
      server.receive(
        .object([
          .init("jsonrpc", .string("2.0")), .init("method", .string(method)),
          .init("params", parameters),
        ])))
  }

  private func take(_ messages: [JSON]) {
    for message in messages {
      guard let address = message["params"]?["uri"]?.string else { continue }
      problems[String(address.dropFirst(self.address("").count))] =
        message["params"]?["diagnostics"]?.array
    }
  }

  /// What the server tells when nobody types for a moment.
  func pause() { take(server.settle()) }

  func open(_ file: String, _ text: String? = nil) {
    tell(
      "textDocument/didOpen",
      Self.object(
        "textDocument",
        .object([
          .init("uri", .string(address(file))),
          .init("text", .string(text ?? Proefregeling.texts[file] ?? "")),
        ])))
    pause()
  }

  /// Replaces the whole text of a file.
  func type(_ text: String, in file: String) {
    tell(
      "textDocument/didChange",
      .object([
        .init("textDocument", Self.object("uri", .string(address(file)))),
        .init("contentChanges", .array([Self.object("text", .string(text))])),
      ]))
  }

  /// Opens a text with `|` where the cursor is, and asks something there.
  func ask(_ method: String, in file: String, _ marked: String, _ more: [JSON.Member] = []) -> JSON
  {
    open(file)
    type(marked.replacing("|", with: ""), in: file)
    pause()
    return ask(method, at: Self.cursor(in: marked), of: file, more)
  }

  func ask(
    _ method: String, at position: JSON, of file: String, _ more: [JSON.Member] = []
  ) -> JSON {
    ask(
      method,
      .object(
        [
          .init("textDocument", Self.object("uri", .string(address(file)))),
          .init("position", position),
        ] + more))
  }

  /// The labels of the completion at `|`.
  func complete(_ marked: String, in file: String) -> [String] {
    (ask("textDocument/completion", in: file, marked)["result"]?.array ?? [])
      .compactMap { $0["label"]?.string }
  }

  func codes(_ file: String) -> [String] {
    (problems[file] ?? []).compactMap { $0["code"]?.string }
  }

  static func object(_ key: String, _ value: JSON) -> JSON { .object([.init(key, value)]) }

  static func position(_ line: Int, _ column: Int) -> JSON {
    .object([
      .init("line", .number(Double(line))), .init("character", .number(Double(column))),
    ])
  }

  /// The place of `|`.
  static func cursor(in marked: String) -> JSON {
    let before = marked.prefix { $0 != "|" }
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return position(lines.count - 1, lines.last?.utf16.count ?? 0)
  }
}
