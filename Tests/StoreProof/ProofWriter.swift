import DossierStore

/// Appends the answers of an order one by one, as a conversation does.
///
/// After an error it makes the same call again, which may not keep an answer twice; after a
/// conflict it goes on behind what the other wrote.
struct ProofWriter {
  let order: ProofOrder

  init(_ order: ProofOrder) {
    self.order = order
  }

  /// Returns whether every answer was kept.
  func run() -> Bool {
    let location = StoreLocation(folder: order.folder)
    guard
      let store = attempt({ () throws(StoreError) in try SQLiteEventStore(at: location) }),
      var seen = attempt({ () throws(StoreError) in try store.events(of: order.dossier).count })
    else { return false }
    for number in 0..<order.count {
      guard let kept = keep(order.payload(number + 1), in: store, behind: seen) else {
        return false
      }
      seen = kept
      StoreProof.say("kept \(kept)")
    }
    // While the store is still open: closing it would put everything in order.
    if order.endsInKill { StoreProof.endByKill() }
    return attempt { () throws(StoreError) in try store.close() } != nil
  }

  /// Returns the place the payload got.
  private func keep(_ payload: [UInt8], in store: SQLiteEventStore, behind seen: Int) -> Int? {
    var seen = seen
    while true {
      let last = attempt { () throws(StoreError) in
        do throws(StoreError) {
          try store.append([payload], to: order.dossier, expecting: seen)
          return seen + 1
        } catch .conflict(let conflict) {
          seen = conflict.count
          return 0
        }
      }
      guard last == 0 else { return last }
    }
  }

  /// Tries until it works, at most `attempts` times, and says each refusal.
  private func attempt<Result>(_ work: () throws(StoreError) -> Result) -> Result? {
    for _ in 1...order.attempts {
      do {
        return try work()
      } catch {
        StoreProof.say("refused \(error.message.code)")
      }
    }
    return nil
  }
}
