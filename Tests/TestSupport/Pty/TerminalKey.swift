/// The bytes a terminal sends for a key.
enum TerminalKey {
  private static let named: [String: String] = [
    "Enter": "\r", "Tab": "\t", "Esc": "\u{1B}", "Backspace": "\u{7F}", "Delete": "\u{1B}[3~",
    "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C", "Left": "\u{1B}[D",
    "Home": "\u{1B}[H", "End": "\u{1B}[F", "Alt-Enter": "\u{1B}\r",
    "F2": "\u{1B}OQ",
  ]

  /// The bytes of `Left`, `Ctrl-C` or `Alt-b`; nil for a key it does not know.
  static func bytes(of name: String) -> [UInt8]? {
    if let text = named[name] { return Array(text.utf8) }
    guard let last = name.utf8.last else { return nil }
    if name.hasPrefix("Ctrl-"), name.utf8.count == 6 { return [last & 0x1F] }
    if name.hasPrefix("Alt-"), name.utf8.count == 5 { return [0x1B, last] }
    return nil
  }
}
