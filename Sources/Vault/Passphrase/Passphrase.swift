import Foundation

/// The words that open a vault.
///
/// Invariant: never empty; small letters, one blank between words, in Unicode's composed form. So it does
/// not matter whether somebody types a capital, or two blanks.
package struct Passphrase: Sendable {
  /// As it is shown on paper.
  package let text: String

  /// Reads what somebody typed; nil when there is nothing in it.
  package init?(_ typed: String) {
    let words = typed.lowercased().precomposedStringWithCanonicalMapping
      .split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
  }

  /// How many words a new passphrase has: 5 times 13 is 65 bits.
  package static let wordCount = 5

  /// Draws a new one by chance.
  ///
  /// - Parameter words: how many words; each is 13 bits.
  package static func drawn(words: Int = wordCount) -> Passphrase {
    drawn(from: randomBytes(2 * words))
  }

  /// - Parameter chance: two bytes for each word.
  static func drawn(from chance: [UInt8]) -> Passphrase {
    let words = WordList.words
    let drawn = stride(from: 0, to: chance.count - 1, by: 2).map { place in
      // The number of words is a power of two, so that each is equally likely.
      words[(Int(chance[place]) << 8 | Int(chance[place + 1])) % words.count]
    }
    return Passphrase(text: drawn.joined(separator: " "))
  }

  private init(text: String) { self.text = text }

  var bytes: [UInt8] { Array(text.utf8) }
}

/// A passphrase never prints itself.
extension Passphrase: CustomStringConvertible, CustomReflectable {
  package var description: String { "(passphrase)" }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
