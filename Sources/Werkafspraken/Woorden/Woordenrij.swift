/// What a person typed, as words to compare: lower case, without accents and punctuation.
///
/// Why: "B.T.", "b t" and "bt" are the same to whoever types them. Foundation is not available in
/// this module, so accents are taken off by hand.
/// Shape: a dot, hyphen, bracket or space ends a word; an apostrophe does not.
/// Example: "Cliënt komt uit de GGZ-kliniek." is client, komt, uit, de, ggz, kliniek.
package struct Woordenrij: Hashable, Sendable {
  /// Units: each word is its letters in UTF-8.
  package private(set) var woorden: [[UInt8]] = []

  package init(_ tekst: some StringProtocol) {
    var word: [UInt8] = []
    for scalar in tekst.unicodeScalars {
      switch scalar.asLetter {
      case .letters(let letters): word += letters
      case .nothing: break
      case .boundary:
        if !word.isEmpty { woorden.append(word) }
        word = []
      }
    }
    if !word.isEmpty { woorden.append(word) }
  }

  /// The words without the spaces between them.
  package var aaneen: [UInt8] { Array(woorden.joined()) }

  package var isEmpty: Bool { woorden.isEmpty }
}

private enum Letter {
  case letters([UInt8])
  case nothing
  case boundary
}

extension Unicode.Scalar {
  fileprivate var asLetter: Letter {
    switch value {
    case 0x30...0x39, 0x61...0x7A: return .letters([UInt8(value)])
    case 0x41...0x5A: return .letters([UInt8(value + 32)])
    case ..<0x80: return self == "'" ? .nothing : .boundary
    // Accents that stand apart, a soft hyphen, joiners and the typographic apostrophes.
    case 0x300...0x36F, 0xAD, 0x200B...0x200D, 0x2018, 0x2019: return .nothing
    default: break
    }
    guard properties.isAlphabetic || properties.numericType != nil else { return .boundary }
    // A capital may become a letter with an accent that stands apart.
    let lower = properties.lowercaseMapping.unicodeScalars.filter {
      !(0x300...0x36F).contains($0.value)
    }
    return .letters(lower.flatMap { Array((Unicode.Scalar.plain[$0] ?? String($0)).utf8) })
  }

  /// The letters of the western European languages without their accents.
  private static let plain: [Unicode.Scalar: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("ss", "ß"),
      ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"),
      ("oe", "œ"), ("th", "þ"),
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (letters, accented) in groups {
      for scalar in accented.unicodeScalars { plain[scalar] = letters }
    }
    return plain
  }()
}
