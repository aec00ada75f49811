import Yarn

/// The lay-out of a file.
enum Formatting {
  /// Shape: edits for the lines that change; none for a file whose form has errors.
  static func answer(_ request: Request) throws(RequestProblem) -> JSON {
    let text = request.document.text
    guard let text = request.isYarn ? ScriptFormatter.format(text) : YamlLayout.format(text) else {
      return .array([])
    }
    let new = SourceDocument(text)
    let old = request.document
    // A formatter adds and removes no line, save empty ones at the end.
    let shared = min(old.lineStarts.count, new.lineStarts.count) - 1
    var edits: [JSON] = []
    for line in 0..<shared where old.line(line) != new.line(line) {
      edits.append(edit(old, old.bytes(ofLine: line), new.line(line)))
    }
    let rest = old.lineStarts[shared]..<old.bytes.count
    let newRest = new.text(new.lineStarts[shared]..<new.bytes.count)
    if old.text(rest) != newRest { edits.append(edit(old, rest, newRest)) }
    return .array(edits)
  }

  private static func edit(_ document: SourceDocument, _ range: Range<Int>, _ text: String) -> JSON
  {
    .object(["range": document.range(range).json, "newText": .string(text)])
  }
}
