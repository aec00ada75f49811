import Yarn

/// The text of a file, with its lines.
///
/// Shape: positions of the protocol, of the YAML reader and of problems all count something else
/// within a line; here all of them become bytes.
struct SourceDocument: Sendable {
  private(set) var bytes: [UInt8]
  /// Units: bytes. Where each line starts; the first is 0.
  private(set) var lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || byte == 0x0D, !isPair { starts.append(index + 1) }
    }
    lineStarts = starts
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes of a line without its end; empty for a line that is not there. The first line is 0.
  func bytes(ofLine line: Int) -> Range<Int> {
    guard lineStarts.indices.contains(line) else { return bytes.count..<bytes.count }
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    while end > lineStarts[line], [0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return lineStarts[line]..<end
  }

  func line(_ line: Int) -> String { text(bytes(ofLine: line)) }

  /// The line that holds a byte; the first is 0.
  func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: Positions of the protocol

  func position(ofByte offset: Int) -> TextPosition {
    let offset = max(0, min(offset, bytes.count))
    let line = line(ofByte: offset)
    return TextPosition(line: line, column: text(lineStarts[line]..<offset).utf16.count)
  }

  func range(_ range: Range<Int>) -> TextRange {
    TextRange(position(ofByte: range.lowerBound), position(ofByte: range.upperBound))
  }

  /// The byte at a position; a column behind the line is its end, a line behind the text is its end.
  /// A position within a character is its start.
  func offset(of position: TextPosition) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    return offset(in: position.line, units: position.column) { $0.value > 0xFFFF ? 2 : 1 }
  }

  /// The byte at a place of the YAML reader, whose columns count Unicode scalars from 1.
  func offset(line: Int, scalarColumn column: Int) -> Int {
    offset(in: max(0, line - 1), units: column - 1) { _ in 1 }
  }

  /// The byte at the place of a problem, whose columns count characters from 1.
  func offset(line: Int, characterColumn column: Int) -> Int {
    let range = bytes(ofLine: max(0, line - 1))
    return range.lowerBound + text(range).prefix(max(0, column - 1)).utf8.count
  }

  private func offset(in line: Int, units: Int, count: (Unicode.Scalar) -> Int) -> Int {
    let range = bytes(ofLine: line)
    var offset = range.lowerBound
    var left = units
    for scalar in text(range).unicodeScalars {
      let size = count(scalar)
      guard left >= size else { break }
      left -= size
      offset += scalar.utf8.count
    }
    return offset
  }

  // MARK: Changes

  /// Puts a text in the place of a stretch.
  mutating func replace(_ range: TextRange, with text: String) {
    let start = offset(of: range.start)
    let end = max(start, offset(of: range.end))
    self = SourceDocument(Array(bytes[..<start] + Array(text.utf8) + bytes[end...]))
  }
}
