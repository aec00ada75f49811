import Glibc

/// Where results and messages go: results to standard output, everything else to standard error.
enum Uitvoer {
  static func result(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func message(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Writes everything and a line end. A reader that has gone away ends the program quietly.
  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8) + [0x0A]
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
