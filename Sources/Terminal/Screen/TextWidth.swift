/// How many columns text takes on a terminal.
///
/// Terminals agree on letters, accents and the characters of East Asia, and nearly on emoji. Source:
/// Unicode Standard Annex 11; the emoji and the marks come from the standard library's own tables.
package enum TextWidth {
  /// Columns of a whole text that holds no control characters.
  package static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// 0 for a control character or a mark without a letter, 2 for a wide character, 1 for others.
  package static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var widest = 0
    for scalar in character.unicodeScalars {
      // U+FE0F asks for the coloured picture, which is wide also where the sign itself is not.
      if scalar.value == 0xFE0F || isFlagLetter(scalar) { return 2 }
      widest = max(widest, columns(of: scalar))
    }
    return widest
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control: return 0
    // The soft hyphen is the one format character that terminals draw.
    case .format: return scalar.value == 0xAD ? 1 : 0
    default: break
    }
    if scalar.value < 0x1100 { return 1 }
    // The vowels and final consonants of a Hangul syllable are drawn in the cell of its first.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    if scalar.properties.isEmojiPresentation { return 2 }
    return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// East Asian Wide and Fullwidth, without the emoji; gaps between neighbours are unassigned.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB,
    0x1F200...0x1F251, 0x20000...0x3FFFD,
  ]
}
