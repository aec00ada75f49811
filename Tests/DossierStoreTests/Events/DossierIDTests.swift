import DossierStore
import Testing

struct `A dossier's name` {
  @Test func `is three groups of three symbols`() {
    var chance = Sequence64(state: 1)
    let name = DossierID(using: &chance).text
    #expect(name.wholeMatch(of: /[2-9B-Z]{3}-[2-9B-Z]{3}-[2-9B-Z]{3}/) != nil, "\(name)")
  }

  @Test func `uses no vowels and no symbols that look alike`() {
    #expect(Set(DossierID.alphabet).isDisjoint(with: Set("AEIOUY01L")))
    #expect(Set(DossierID.alphabet).count == 27)
  }

  @Test func `carries more than forty bits of chance`() {
    var names = 1
    for _ in 0..<9 { names *= DossierID.alphabet.count }
    #expect(names > 1 << 40)
    // Every symbol turns up in every place: no place is fixed.
    var chance = Sequence64(state: 2)
    var seen = Array(repeating: Set<Character>(), count: 11)
    for _ in 0..<2_000 {
      for (place, symbol) in DossierID(using: &chance).text.enumerated() {
        seen[place].insert(symbol)
      }
    }
    #expect(seen.map(\.count) == [27, 27, 27, 1, 27, 27, 27, 1, 27, 27, 27])
  }

  @Test func `is the same from the same chance`() {
    var (one, other) = (Sequence64(state: 3), Sequence64(state: 3))
    #expect(DossierID(using: &one) == DossierID(using: &other))
  }

  @Test(arguments: ["K7M-3PQ-X29", "k7m-3pq-x29", "k7m3pqx29", " K7M 3PQ X29 "])
  func `is understood however it is typed`(typed: String) {
    #expect(DossierID(typed)?.text == "K7M-3PQ-X29")
  }

  @Test(arguments: ["", "K7M-3PQ-X2", "K7M-3PQ-X299", "K7M-3PQ-X2O", "K7M-3PQ-X2ß", "dossier"])
  func `is not understood when it is none`(typed: String) {
    #expect(DossierID(typed) == nil)
  }
}

/// Chance that is the same in every run.
private struct Sequence64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
