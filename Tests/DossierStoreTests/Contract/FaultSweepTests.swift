import DossierStore
import Testing

struct `When a call to the store breaks` {
  /// Reads, and keeps three answers one by one; makes a call that broke once more.
  private func converse(with store: any EventStore) throws(StoreError) {
    func twice<Result>(_ call: () throws(StoreError) -> Result) throws(StoreError) -> Result {
      do throws(StoreError) { return try call() } catch { return try call() }
    }
    let dossier = EventStoreContract.one
    let seen = try twice { () throws(StoreError) in try store.events(of: dossier) }.count
    for number in 0..<3 {
      try twice { () throws(StoreError) in
        try store.append([[UInt8(number)]], to: dossier, expecting: seen + number)
      }
    }
  }

  @Test(arguments: FaultyEventStore.Moment.allCases)
  func `making it again keeps every answer exactly once`(moment: FaultyEventStore.Moment) throws {
    var failingCall = 0
    var reached = true
    while reached {
      failingCall += 1
      let real = MemoryEventStore()
      let faulty = FaultyEventStore(real, failingCall: failingCall, moment)
      try converse(with: faulty)
      #expect(
        try real.events(of: EventStoreContract.one)
          == EventStoreContract.expected([[0], [1], [2]]), "broken at call \(failingCall)")
      reached = faulty.calls >= failingCall
    }
    #expect(failingCall == 5, "the sweep reached every call")
  }
}
