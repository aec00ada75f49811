import TestSupport

/// A way in which bytes of a file change that nobody asked for.
enum ByteChange: String, CaseIterable {
  case oneBit, oneByte, severalBytes, wiped, sectorsSwapped, sectorRepeated, cut

  /// The size in which disks lose and misplace.
  private static let sector = 512

  /// Changes a file; the result always differs.
  ///
  /// - Parameter near: places where it is worth more to change something.
  func change(
    _ sound: [UInt8], near: [Range<Int>], using chance: inout Toeval
  ) -> [UInt8] {
    var bytes = sound
    repeat {
      bytes = sound
      // Half of the changes fall where they are worth most.
      let range =
        Bool.random(using: &chance)
        ? near.randomElement(using: &chance) ?? bytes.indices : bytes.indices
      let place = Int.random(in: range, using: &chance)
      let last = max(0, bytes.count / Self.sector - 1)
      let sectors = [
        place / Self.sector, Int.random(in: 0...last, using: &chance),
      ].map { min($0, last) * Self.sector..<(min($0, last) + 1) * Self.sector }
      switch self {
      case .oneBit: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      case .oneByte: bytes[place] ^= UInt8.random(in: 1...255, using: &chance)
      case .severalBytes:
        for _ in 0..<Int.random(in: 2...8, using: &chance) {
          bytes[Int.random(in: range, using: &chance)] ^= UInt8.random(in: 1...255, using: &chance)
        }
      case .wiped:
        let end = min(bytes.count, place + Int.random(in: 2...Self.sector, using: &chance))
        for place in place..<end { bytes[place] = 0 }
      case .sectorsSwapped:
        bytes.replaceSubrange(sectors[0], with: sound[sectors[1]])
        bytes.replaceSubrange(sectors[1], with: sound[sectors[0]])
      case .sectorRepeated: bytes.replaceSubrange(sectors[0], with: sound[sectors[1]])
      case .cut: bytes.removeSubrange(place...)
      }
    } while bytes == sound
    return bytes
  }
}
