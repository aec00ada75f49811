import Glibc

/// Results of many lines, collected so that a million lines cost few writes.
struct YarnOutput {
  private var bytes: [UInt8] = []

  mutating func line(_ text: String) {
    bytes += text.utf8
    bytes.append(0x0A)
    if bytes.count >= 65_536 { flush() }
  }

  /// Writes what was collected. A reader that has gone away ends the program quietly.
  mutating func flush() {
    guard YarnFile.writeAll(bytes, to: STDOUT_FILENO) else { exit(3) }
    bytes.removeAll(keepingCapacity: true)
  }
}
