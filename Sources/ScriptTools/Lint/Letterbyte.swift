extension UInt8 {
  /// Part of a letter, in UTF-8: of ASCII, or of one with an accent, whose bytes are all above ASCII.
  ///
  /// Why bytes: every text is looked at after every letter that an author types, and patterns are slow.
  var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) || self >= 0x80 }
}
