/// A place in a text as people count it.
///
/// Units: 1-based line; 1-based column in characters.
struct TextPlace {
  var line: Int
  var column: Int
  /// The whole line, without its end.
  var source: String?

  init(ofByte byte: Int, in text: String) {
    let bytes = text.utf8
    let place =
      bytes.index(bytes.startIndex, offsetBy: byte, limitedBy: bytes.endIndex) ?? bytes.endIndex
    let before = text[..<place]
    let isEnd: (Character) -> Bool = { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    let start = before.lastIndex(where: isEnd).map(text.index(after:)) ?? text.startIndex
    line = before.count(where: isEnd) + 1
    column = text[start..<place].count + 1
    source = String(text[start...].prefix { !isEnd($0) })
  }

  /// The place of a text on a line; the begin of the line when it does not stand there.
  init(line: Int, finding part: String, in text: String) {
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    self.line = line
    column = 1
    source = lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
    guard let source, !part.isEmpty else { return }
    var rest = source[...]
    while !rest.isEmpty, !rest.hasPrefix(part) { rest = rest.dropFirst() }
    if !rest.isEmpty { column = source.count - rest.count + 1 }
  }
}
