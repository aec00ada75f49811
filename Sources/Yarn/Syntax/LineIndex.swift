/// Tells at which line and column a byte of a text stands.
public struct LineIndex: Sendable {
  /// Units: both start at 1; columns count characters as a reader sees them.
  public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int
  }

  private let bytes: [UInt8]
  /// Units: bytes. The start of each line.
  private let starts: [Int]

  /// Reads the lines of a text. A line ends with LF, CRLF or a lone CR.
  public init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isPair =
        byte == Byte.carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == Byte.lineFeed
      if Byte.isNewline(byte), !isPair { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// The number of lines, the last one included even when it is empty.
  public var count: Int { starts.count }

  /// The position of a byte; the end of the text for a byte beyond it.
  public func position(ofByte offset: Int) -> Position {
    let offset = max(0, min(offset, bytes.count))
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = String(decoding: bytes[starts[low]..<offset], as: UTF8.self)
    return Position(line: low + 1, column: before.count + 1)
  }

  /// The bytes of a line without its end; empty for a line that does not exist.
  package func bytes(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, Byte.isNewline(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The text of a stretch of bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
