/// Letters joined with the accents that follow them.
///
/// Line editing counts one column for each character, so an accent must be part of its letter.
/// Some keyboards and some copied text send the two apart.
struct Composition {
  /// Where Unicode keeps the Latin letters with their accents.
  private static let letters: [ClosedRange<UInt32>] = [
    0xC0...0x17F, 0x1CD...0x21B, 0x1E00...0x1EFF,
  ]

  private struct Pair: Hashable {
    var base: UInt32
    var mark: UInt32
  }

  private var known: [Pair: Unicode.Scalar?] = [:]

  /// The one character that is canonically the same as a letter with a mark, or nil.
  mutating func scalar(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    let pair = Pair(base: base.value, mark: mark.value)
    if let found = known[pair] { return found }
    let found = Self.search(base, mark)
    known[pair] = .some(found)
    return found
  }

  /// The text with every mark joined to its letter where Unicode has a character for the two.
  mutating func composed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = scalars.last, let joined = self.scalar(last, scalar) {
        scalars.removeLast()
        scalars.append(joined)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func search(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x300...0x36F).contains(mark.value), base.properties.isAlphabetic else { return nil }
    var apart = String(Character(base))
    apart.unicodeScalars.append(mark)
    for letter in letters.joined() {
      // Text that means the same is equal in Swift, whichever way it is written.
      if let scalar = Unicode.Scalar(letter), String(Character(scalar)) == apart { return scalar }
    }
    return nil
  }
}
