package import DossierStore
import Exchange
package import Vault

/// A day with a vault: it is made, answers are kept, a colleague comes and goes, the passphrase
/// changes, a dossier is erased, the log is written and signed. Every step says so when it is done, and
/// can be tried again.
package struct Day {
  package static let long = DossierID("K7M-3PQ-X29")
  package static let short = DossierID("222-222-222")
  /// The answers in `short`; they come together, and are erased together.
  package static let shortCount = 3
  /// What stands in the log at least, once that is acknowledged.
  package static let noteCount = 4
  /// What the organisation chooses.
  package static let settings = VaultSettings(bewaartermijn: 15, slotMinuten: 3)
  /// The answers that `long` gets at each of its steps.
  package static let answersPerStep = 4

  let folder: String
  let seed: UInt64
  /// How often each step is tried before it gives up.
  let attempts: Int

  /// What a step acknowledges, as it stands in the output.
  package enum Deed: String, CaseIterable, Sendable {
    case made, batched, joined, given, taken, rephrased, erased, noted, chosen, removed, closed
  }

  /// Returns whether everything was done.
  func run() -> Bool {
    guard let long = Self.long, let short = Self.short,
      let store = attempt({ try SQLiteEventStore(at: StoreLocation(folder: folder)) }),
      let vault = attempt({ try make(in: store) })
    else { return false }
    VaultProof.say(Deed.made.rawValue)
    let sealed = SealedEventStore(vault)
    var colleague: UserID?
    let steps: [(Deed?, () throws -> Void)] = [
      (nil, { try keep(1, in: sealed, long) }),
      (.batched, { try batch(in: sealed, short) }),
      (.joined, { colleague = try join(vault) }),
      (.given, { if let colleague { try vault.give(long, to: colleague) } }),
      (nil, { try keep(2, in: sealed, long) }),
      (.taken, { if let colleague { try vault.take(long, from: colleague) } }),
      (nil, { try keep(3, in: sealed, long) }),
      (.rephrased, { try rephrase(vault) }),
      (.erased, { try erase(short, vault) }),
      (nil, { try keep(4, in: sealed, long) }),
      (.noted, { try note(in: vault) }),
      (.chosen, { try vault.keep(Self.settings) }),
      (nil, { if let colleague { try vault.give(long, to: colleague) } }),
      (nil, { try keep(5, in: sealed, long) }),
      (.removed, { if let colleague { try remove(colleague, vault) } }),
      (nil, { try keep(6, in: sealed, long) }),
      (.closed, { try store.close() }),
    ]
    for (deed, step) in steps {
      guard attempt(step) != nil else { return false }
      if let deed { VaultProof.say(deed.rawValue) }
    }
    return true
  }

  private func make(in store: SQLiteEventStore) throws -> OpenVault {
    let first = try Phrases().first
    if try OpenVault.exists(in: store) { return try OpenVault.unlock(store, with: first) }
    return try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: first, recoveryKey: AgeIdentity(),
      cost: Derivation.costs.lowerBound
    )
  }

  /// Keeps the answers of one step, one by one, as a conversation does.
  private func keep(_ step: Int, in store: SealedEventStore, _ dossier: DossierID) throws {
    for number in (step - 1) * Self.answersPerStep..<step * Self.answersPerStep {
      try store.append([Self.payload(seed, number)], to: dossier, expecting: number)
      VaultProof.say("kept \(number + 1)")
    }
  }

  private func batch(in store: SealedEventStore, _ dossier: DossierID) throws {
    try store.append(
      (0..<Self.shortCount).map { Self.payload(seed + 1, $0) }, to: dossier, expecting: 0)
  }

  private func join(_ vault: OpenVault) throws -> UserID {
    let name = "Zz Collega"
    if let there = try vault.users().first(where: { $0.name == name }) { return there.id }
    return try vault.add(name: name, role: .begeleider, passphrase: Phrases().colleague)
  }

  /// Writes in the log what was seen, one by one, and signs it.
  private func note(in vault: OpenVault) throws {
    let log = AuditLog(vault) { "2025-10-20T10:30" }
    for number in 0..<Self.noteCount { try log.note(.gezien, uitleg: "\(number)") }
    try log.checkpoint()
  }

  private func remove(_ colleague: UserID, _ vault: OpenVault) throws {
    do {
      try vault.remove(colleague)
    } catch .unknownUser {
      // An earlier attempt did succeed.
    }
  }

  private func rephrase(_ vault: OpenVault) throws {
    do {
      try vault.changePassphrase(to: Phrases().second)
    } catch .takenPassphrase {
      // An earlier attempt did succeed.
    }
  }

  private func erase(_ dossier: DossierID, _ vault: OpenVault) throws {
    do {
      try vault.erase(dossier)
    } catch .store(.fault(let fault)) where fault.problem == .noKey {
      // An earlier attempt did succeed, up to the wiping.
    }
  }

  /// Tries until it works, at most `attempts` times, and says each refusal.
  private func attempt<Result>(_ work: () throws -> Result) -> Result? {
    for _ in 1...attempts {
      do {
        return try work()
      } catch let error as StoreError {
        VaultProof.say("refused \(error.message.code)")
      } catch VaultError.store(let error) {
        VaultProof.say("refused \(error.message.code)")
      } catch {
        VaultProof.say("refused \(error)")
      }
    }
    return nil
  }

  /// The answer with this number, from 0; the test makes the same to compare.
  package static func payload(_ seed: UInt64, _ number: Int) -> [UInt8] {
    // One in three does not fit in a page of the file.
    let bytes = number.isMultiple(of: 3) ? 5_000 : 40
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(number)
    var payload = Array("zzkanarie \(seed) \(number) ".utf8)
    while payload.count < bytes {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      payload.append(UInt8(truncatingIfNeeded: state >> 33))
    }
    return payload
  }
}

/// The passphrases of the people of this day.
package struct Phrases {
  package let first: Passphrase
  package let second: Passphrase
  package let colleague: Passphrase

  package init() throws(VaultError) {
    guard let first = Passphrase("zz kanarie in de kooi"),
      let second = Passphrase("zz papegaai op een stok"),
      let colleague = Passphrase("zz ekster in het gras")
    else { throw .wrongPassphrase }
    (self.first, self.second, self.colleague) = (first, second, colleague)
  }
}
