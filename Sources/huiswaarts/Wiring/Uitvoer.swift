import Glibc

/// Where results and messages go: results to standard output, everything else to standard error.
enum Uitvoer {
  static func result(_ text: String) { write(Array(text.utf8) + [0x0A], to: STDOUT_FILENO) }
  static func message(_ text: String) { write(Array(text.utf8) + [0x0A], to: STDERR_FILENO) }
  /// Bytes for another program, to standard output.
  static func send(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes everything. A reader that has gone away ends the program quietly.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var place = 0
    bytes.withUnsafeBytes { raw in
      while place < raw.count {
        let rest = UnsafeRawBufferPointer(rebasing: raw[place...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          place += count
        } else if errno != EINTR {
          exit(3)
        }
      }
    }
  }
}
