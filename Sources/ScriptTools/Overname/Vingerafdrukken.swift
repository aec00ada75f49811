/// What the source texts look like, without the texts: a short number for every eight words that
/// stand next to each other in them.
///
/// Why: facts carry over, sentences do not. The sources are not ours to keep, so a test compares
/// with these numbers; the words cannot be made from them.
/// Shape: five bytes each, big-endian, in rising order. With 30,000 windows on either side one in a
/// thousand runs would see an overlap that is none.
package struct Vingerafdrukken: Hashable, Sendable {
  /// Units: words.
  package static let venster = 8
  private static let breedte = 5

  private let getallen: Set<UInt64>

  /// Makes them from texts. Lines do not matter, so that a sentence is found wherever it was broken.
  package init(of teksten: [String]) {
    getallen = teksten.reduce(into: []) { $0.formUnion(Self.vensters($1).map(\.getal)) }
  }

  /// - Returns: nil when the bytes are not a whole number of them.
  package init?(bytes: [UInt8]) {
    guard bytes.count.isMultiple(of: Self.breedte) else { return nil }
    var getallen: Set<UInt64> = []
    for start in stride(from: 0, to: bytes.count, by: Self.breedte) {
      getallen.insert(bytes[start..<start + Self.breedte].reduce(0) { $0 << 8 | UInt64($1) })
    }
    self.getallen = getallen
  }

  package var bytes: [UInt8] {
    getallen.sorted().flatMap { getal in
      (0..<Self.breedte).reversed().map { UInt8(truncatingIfNeeded: getal >> (8 * UInt64($0))) }
    }
  }

  package var aantal: Int { getallen.count }

  /// The pieces of eight words of a text that stand in a source.
  package func overname(in tekst: String) -> [String] {
    Self.vensters(tekst).filter { getallen.contains($0.getal) }.map(\.woorden)
  }

  private static func vensters(_ tekst: String) -> [(getal: UInt64, woorden: String)] {
    let words = tekst.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count >= venster else { return [] }
    return (0...(words.count - venster)).map { start in
      let woorden = words[start..<start + venster].joined(separator: " ")
      return (hash(woorden), woorden)
    }
  }

  /// FNV-1a over the bytes, folded to forty bits.
  private static func hash(_ text: String) -> UInt64 {
    let hash = text.utf8.reduce(into: 0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return (hash ^ hash >> 40) & 0xFF_FFFF_FFFF
  }
}
