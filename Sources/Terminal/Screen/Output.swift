internal import CEditline
internal import Intake

/// Standard output of a conversation.
enum Output {
  /// Writes lines, each with its line end.
  ///
  /// - Throws: `SchermWeg` when nobody is there to read: the terminal is gone, the pipe is closed or
  ///   the disk behind it is full.
  static func write(lines: [String]) throws(SchermWeg) {
    try write(lines.map { $0 + "\n" }.joined())
  }

  static func write(_ text: String) throws(SchermWeg) {
    guard send(text) == 0 else { throw SchermWeg() }
  }

  private static func send(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { cel_write($0.baseAddress, $0.count) }
  }

  /// The width of the terminal now; nil when output does not go to one.
  static var columns: Int? {
    let columns = Int(cel_columns())
    return columns > 0 ? columns : nil
  }

  /// The height of the terminal now; 24 when it does not say.
  static var rows: Int {
    let rows = Int(cel_rows())
    return rows > 0 ? rows : 24
  }
}
