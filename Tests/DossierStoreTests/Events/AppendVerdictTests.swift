import Testing

@testable import DossierStore

struct `The verdict on an append` {
  @Test(arguments: [
    (count: 999_999, new: 1, asked: nil),
    (count: 1_000_000, new: 1, asked: 1_000_001),
    (count: 999_999, new: 2, asked: 1_000_001),
    (count: Int.max, new: 1, asked: Int.max),
  ])
  func `refuses a dossier of more than a million events`(count: Int, new: Int, asked: Int?) {
    let verdict = AppendVerdict.on(
      Array(repeating: [1], count: new), to: EventStoreContract.one, expecting: count,
      count: count, newer: { [] })
    #expect(
      verdict
        == (asked.map { .refuse(.beyondLimit(.eventsPerDossier, asked: $0)) } ?? .append))
  }

  @Test func `asks for the newer events only when somebody appended`() {
    var asked = 0
    func verdict(seen: Int) -> AppendVerdict {
      AppendVerdict.on(
        [[1]], to: EventStoreContract.one, expecting: seen, count: 3,
        newer: {
          asked += 1
          return []
        })
    }
    _ = (verdict(seen: 3), verdict(seen: 4))
    #expect(asked == 0)
    _ = verdict(seen: 2)
    #expect(asked == 1)
  }
}
