import TestSupport
import Testing
import Yarn

/// What an author sees when the editor lays out a YAML file.
struct `The lay-out of a YAML file` {
  private let file = "proef/velden.yaml"

  /// The text after the edits of the server.
  private func laidOut(_ text: String) throws -> String {
    let editor = try Editor()
    editor.open(file, text)
    let answer = editor.ask("textDocument/formatting", at: Editor.position(0, 0), of: file)
    let edits = try #require(answer["result"]?.array)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // From the end, so that the places of the others stay.
    for edit in edits.reversed() {
      let (from, to) = (try place("start", edit), try place("end", edit))
      let new = try #require(edit["newText"]?.string)
      let before = String(lines[from.line].prefix(from.column))
      let after = to.line < lines.count ? String(lines[to.line].dropFirst(to.column)) : ""
      lines.replaceSubrange(
        from.line...min(to.line, lines.count - 1),
        with: (before + new + after).split(separator: "\n", omittingEmptySubsequences: false)
          .map(String.init))
    }
    return lines.joined(separator: "\n")
  }

  private func place(_ side: String, _ edit: JSON) throws -> (line: Int, column: Int) {
    let place = try #require(edit["range"]?[side])
    return (
      Int(try #require(place["line"]?.number)), Int(try #require(place["character"]?.number))
    )
  }

  @Test(arguments: [
    ("a:\n    b: 1  \n    c:\n     - x\n     -   y", "a:\n  b: 1\n  c:\n    - x\n    - y\n"),
    ("-   id: x\n    als: ja\n- id: y\n\n\n", "- id: x\n  als: ja\n- id: y\n"),
    ("a:\n# over b\n  b: 1\n", "a:\n# over b\n  b: 1\n"),
    ("a:\n   # over b\n   b: 1 # een\n", "a:\n  # over b\n  b: 1 # een\n"),
    (
      "a:\n    b: >-\n        een\n        twee\n    c: 2\n",
      "a:\n  b: >-\n    een\n    twee\n  c: 2\n"
    ),
    ("a:\n  b: |\n    een\n      twee\n", "a:\n  b: |\n    een\n      twee\n"),
    ("a:\n  [x,\n      y]\n", "a:\n  [x,\n    y]\n"),
  ])
  func `has steps of two, and keeps remarks, order and texts`(before: String, after: String) throws
  {
    #expect(try laidOut(before) == after)
    #expect(try laidOut(after) == after)
  }

  @Test(arguments: ["a: [x\n   b: 2\n", "a: |\n  een  \n", "a:\n\t- b   \n"])
  func `stays as it is when it cannot be read, or a blank means something`(text: String) throws {
    #expect(try laidOut(text) == text)
  }

  @Test func `never changes the shipped example`() throws {
    let text = try #require(Proefregeling.texts[file])
    #expect(try laidOut(text + "\n") == text + "\n")
  }
}
