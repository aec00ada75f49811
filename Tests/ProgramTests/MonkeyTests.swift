import Glibc
import Testing

/// Somebody leans on the keyboard, pulls at the window and pulls the plug, at random; the same random each
/// time for the same seed. Plays for `make monkey` alone: it takes long. What it found has tests of its own.
@Suite(.enabled(if: getenv("MONKEY") != nil, "make monkey plays it"))
struct MonkeyTests {
  /// Keys, pastes, sizes and signals for each seed.
  static let moves = getenv("MONKEY").flatMap { Int(String(cString: $0)) } ?? 100_000
  static let seeds =
    getenv("SEEDS").map { String(cString: $0).split(separator: " ").compactMap { UInt64($0) } }
    ?? Array(1...10)
  /// Then somebody else sits down: no dossier of a person holds thousands of answers.
  static let movesPerDossier = 2_000

  @Test(arguments: Self.seeds)
  func `no crash, the terminal as it was found, and no answer lost`(seed: UInt64) throws {
    var sum = Monkey.Tally()
    for (dossier, begin) in stride(from: 0, to: Self.moves, by: Self.movesPerDossier).enumerated() {
      var monkey = try Monkey(seed: seed << 32 | UInt64(dossier))
      try monkey.play(moves: min(Self.movesPerDossier, Self.moves - begin))
      sum.add(monkey.tally)
    }
    #expect(sum.answers > 0)
    print("Seed \(seed): \(sum)")
  }
}
