/// Chance that can be repeated: the same seed gives the same numbers everywhere.
///
/// Source: splitmix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// 2014).
struct SeededGenerator: Hashable, Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including 1.
  mutating func fraction() -> Float { Float(next() >> 40) / 16_777_216 }

  /// A whole number from 0 up to and including `last`.
  mutating func whole(through last: UInt64) -> UInt64 {
    guard last < .max else { return next() }
    return next().multipliedFullWidth(by: last + 1).high
  }
}
