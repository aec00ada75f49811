/// Breaks texts in ways that authors, editors and disks do; the same for the same seed.
package struct Mutation {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Returns the bytes with one to four changes.
  package mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random(4) { change(&bytes) }
    return bytes
  }

  /// A number from 0 up to but not including the limit.
  package mutating func random(_ limit: Int) -> Int {
    // Splitmix: short, and good enough to pick places.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(limit, 1)))
  }

  private static let pieces = [
    "<<", ">>", "<", ">", "{", "}", "->", "=>", "===", "---", "#", "//", "\\", "\"", "$", "(", ")",
    "\n", "\r", "\r\n", "\n\n", "    ", "\t", ":", "=", ".", "<<if ", "<<else>>", "<<endif>>",
    "<<once>>", "<<endonce>>", "title: X\n", "when: ", "#line:x", "é", "🏠", "-> x\n        ",
  ].map { Array($0.utf8) }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = random(bytes.count + 1)
    switch random(5) {
    case 0: bytes.insert(contentsOf: Self.pieces[random(Self.pieces.count)], at: place)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(8)))
    case 2 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random(256))
    case 3:
      let end = min(bytes.count, place + random(40))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: random(bytes.count + 1))
    default: bytes.removeSubrange(place...)
    }
  }
}
