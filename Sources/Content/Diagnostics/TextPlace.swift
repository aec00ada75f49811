/// A place in a text as people count it.
///
/// Units: 1-based line; 1-based column in characters.
struct TextPlace {
  var line: Int
  var column: Int
  /// The whole line, without its end.
  var source: String?

  init(ofByte byte: Int, in text: String) {
    // Bytes: whole characters are slow, and a place is asked for after every letter that is typed.
    let bytes = Array(text.utf8)
    let place = min(byte, bytes.count)
    let isEnd = { (at: Int) in
      bytes[at] == 0x0A || bytes[at] == 0x0D && !(at + 1 < bytes.count && bytes[at + 1] == 0x0A)
    }
    let start = (0..<place).last(where: isEnd).map { $0 + 1 } ?? 0
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    line = (0..<start).count(where: isEnd) + 1
    column = String(decoding: bytes[start..<place], as: UTF8.self).count + 1
    source = String(decoding: bytes[start..<end], as: UTF8.self)
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
