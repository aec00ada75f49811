import Werkafspraken

/// Typed words made comparable: small letters, no accents, no punctuation, one space between words.
package enum Vouwing {
  package static func vouw(_ text: String) -> String {
    String(decoding: Array(Woordenrij(text).woorden.joined(separator: [0x20])), as: UTF8.self)
  }

  /// True when one typing error, or two in a long word, lie between them.
  static func isNear(_ one: String, _ other: String) -> Bool {
    let limit = min(one.utf8.count, other.utf8.count) >= 8 ? 2 : 1
    guard min(one.utf8.count, other.utf8.count) >= 3 else { return false }
    return Tikfout.distance(Array(one.utf8), Array(other.utf8), limit: limit) != nil
  }

  /// Takes blanks and line ends off both sides.
  package static func trim(_ text: String) -> String {
    let rest = text.drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
