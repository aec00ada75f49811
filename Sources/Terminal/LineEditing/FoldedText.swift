/// A text as people mean it when they type: without capitals and accents.
struct FoldedText: Hashable, Sendable {
  /// One folded piece for each character of the text, so that prefixes can be counted in
  /// characters of the text itself.
  let pieces: [String]

  init(_ text: some StringProtocol) { pieces = text.map(Self.fold) }

  func hasPrefix(_ prefix: FoldedText) -> Bool { pieces.starts(with: prefix.pieces) }

  /// How many characters both begin with.
  func commonPrefixCount(with other: FoldedText) -> Int {
    zip(pieces, other.pieces).prefix { $0 == $1 }.count
  }

  private static func fold(_ character: Character) -> String {
    if let ascii = character.asciiValue {
      return String(UnicodeScalar(ascii)).lowercased()
    }
    var folded = ""
    for scalar in character.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      folded += base(of: scalar)
    }
    return folded.lowercased()
  }

  /// The letter under an accent. The Unicode name tells it: "LATIN SMALL LETTER E WITH DIAERESIS".
  private static func base(of scalar: Unicode.Scalar) -> String {
    guard scalar.properties.isAlphabetic, let name = scalar.properties.name else {
      return String(scalar)
    }
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH" else {
      return String(scalar)
    }
    return String(words[3])
  }
}
