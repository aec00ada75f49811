/// Breaks text between words so that each line fits.
///
/// A newline in the text ends a line. A word that is wider than a line is broken where it must be.
/// Control characters are dropped: what a person typed or a file holds can never steer a terminal.
struct LineWrapping {
  /// Columns a line may take.
  var width: Int
  /// Stands before the first line.
  var first = ""
  /// Stands before every other line.
  var hanging = ""

  func lines(of text: String) -> [String] {
    var lines: [String] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      append(part, to: &lines)
    }
    return lines
  }

  private func append(_ part: Substring, to lines: inout [String]) {
    let start = lines.count
    var line = lines.isEmpty ? first : hanging
    var column = TextWidth.columns(of: line)
    var blanks = 0
    var isEmpty = true
    let words = part.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\t" }
    for word in words {
      let word = word.filter(Self.isShown)
      let columns = TextWidth.columns(of: word)
      if !isEmpty || lines.count > start { blanks += 1 }
      if word.isEmpty {
        if isEmpty { isEmpty = false }
        continue
      }
      if !isEmpty, column + blanks + columns > width {
        lines.append(line)
        line = hanging
        column = TextWidth.columns(of: line)
        blanks = 0
      }
      line += String(repeating: " ", count: blanks)
      column += blanks
      (blanks, isEmpty) = (0, false)
      for character in word {
        let own = TextWidth.columns(of: character)
        if column + own > width, column > TextWidth.columns(of: hanging) {
          lines.append(line)
          line = hanging
          column = TextWidth.columns(of: line)
        }
        line.append(character)
        column += own
      }
    }
    lines.append(line)
  }

  private static func isShown(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }
}
