import TestSupport
import Testing

/// The sizes of screen that people have.
struct Schermmaat: Sendable, CustomTestStringConvertible {
  var columns: Int
  var rows: Int
  var testDescription: String { "\(columns)×\(rows)" }

  static let alle = [
    Schermmaat(columns: 80, rows: 24), Schermmaat(columns: 120, rows: 40),
    Schermmaat(columns: 40, rows: 20),
  ]
}

extension PtyProgram {
  /// Waits until these words stand on the screen, however they are divided over its rows.
  func wait(words: String) throws {
    try wait("\u{201C}\(words)\u{201D}, over any rows") { screen in
      screen.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words)
    }
  }

  /// No line was longer than the screen, where the terminal breaks it in the middle of a word.
  var fits: Bool {
    screen.transcript.split(separator: "\n").allSatisfy { $0.count <= screen.columns }
  }
}
