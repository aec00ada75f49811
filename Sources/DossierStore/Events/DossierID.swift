/// The name of a dossier: random, short, and easy to say over the telephone.
///
/// Shape: nine symbols in groups of three, `K7M-3PQ-X29`.
/// Invariant: only symbols of `alphabet`, in capitals, with the two dashes in place.
/// Why: the name says nothing about the person, and nobody can count dossiers by it. The alphabet
/// has no vowels, so that chance spells no words, and no two symbols that look alike (0 and O,
/// 1 and I and L). Nine symbols out of 27 are 42.7 bits: among 5,000 dossiers the chance that two
/// get the same name is about one in 600,000, and a taken name shows as a conflict at the first
/// append, never as a mixed dossier.
package struct DossierID: Hashable, Sendable {
  /// The name as it is shown and stored.
  package let text: String

  /// Every symbol that can occur in a name.
  package static let alphabet = Array("23456789BCDFGHJKMNPQRSTVWXZ")
  private static let groups = 3
  private static let symbolsPerGroup = 3

  /// Draws a new name.
  ///
  /// - Parameter generator: the source of chance; the program hands in the system's own.
  package init(using generator: inout some RandomNumberGenerator) {
    var symbols: [Character] = []
    for _ in 0..<(Self.groups * Self.symbolsPerGroup) {
      symbols.append(Self.alphabet[Int.random(in: Self.alphabet.indices, using: &generator)])
    }
    text = Self.grouped(symbols)
  }

  /// Reads a name as a person may type it: in small letters, without dashes, with blanks.
  ///
  /// Returns nil when it is not a name, so also for a symbol that names never have.
  package init?(_ typed: String) {
    var symbols: [Character] = []
    for character in typed where character != "-" && character != " " {
      // A letter such as "ß" becomes two in capitals, and then it is no symbol of ours.
      let capitals = Array(character.uppercased())
      guard capitals.count == 1, let capital = capitals.first, Self.alphabet.contains(capital),
        symbols.count < Self.groups * Self.symbolsPerGroup
      else { return nil }
      symbols.append(capital)
    }
    guard symbols.count == Self.groups * Self.symbolsPerGroup else { return nil }
    text = Self.grouped(symbols)
  }

  private static func grouped(_ symbols: [Character]) -> String {
    var text = ""
    for (index, symbol) in symbols.enumerated() {
      if index > 0, index.isMultiple(of: symbolsPerGroup) { text.append("-") }
      text.append(symbol)
    }
    return text
  }
}

extension DossierID: Comparable {
  package static func < (one: DossierID, other: DossierID) -> Bool { one.text < other.text }
}

extension DossierID: CustomStringConvertible {
  package var description: String { text }
}
