import DossierStore

@testable import Vault
@testable import kluisproef

/// Looks at what is left of a day.
final class DayCheck {
  private let phrases = RememberedPhrases()

  /// What a look showed.
  enum Verdict: Hashable {
    case whole
    /// Something that was acknowledged is not there.
    case lost
    /// It cannot be opened, or holds something that was never written.
    case broken
  }

  /// Says what is left in a folder of a day that said this.
  func verdict(on folder: String, seed: UInt64, said: DaySaid, goesOn: Bool = true) -> Verdict {
    do {
      let store = try SQLiteEventStore(at: StoreLocation(folder: folder), patience: 0)
      try store.check()
      guard try OpenVault.exists(in: store) else { return said.deeds.isEmpty ? .whole : .lost }
      // The passphrase that must work by now.
      let known = try Phrases()
      let vault = try phrases.open(
        store, with: said.deeds.contains(.rephrased) ? [known.second] : [known.first, known.second])
      let verdict = try verdict(on: vault, seed: seed, said: said, goesOn: goesOn)
      try store.close()
      return verdict
    } catch {
      return .broken
    }
  }

  private func verdict(
    on vault: OpenVault, seed: UInt64, said: DaySaid, goesOn: Bool
  ) throws -> Verdict {
    guard let long = Day.long, let short = Day.short else { return .broken }
    let sealed = SealedEventStore(vault)
    let own = try sealed.dossiers().map(\.id)
    let answers = own.contains(long) ? try sealed.events(of: long).map(\.payload) : []
    guard answers == answers.indices.map({ Day.payload(seed, $0) }) else { return .broken }
    if answers.count < said.kept { return .lost }
    // At most the one that was under way is there besides.
    guard answers.count <= said.kept + 1 else { return .broken }
    if said.deeds.contains(.erased) {
      guard !own.contains(short) else { return .lost }
    } else if own.contains(short) {
      let there = try sealed.events(of: short).map(\.payload)
      let whole = (0..<Day.shortCount).map { Day.payload(seed + 1, $0) }
      guard there == whole || there.isEmpty else { return .broken }
      if there.isEmpty, said.deeds.contains(.batched) { return .lost }
    } else if said.deeds.contains(.batched), !said.deeds.contains(.rephrased) {
      return .lost
    }
    if said.deeds.contains(.joined), try vault.users().count != 2 { return .lost }
    let entries = try AuditLog(vault) { "" }.verify()
    if said.deeds.contains(.noted), entries < Day.noteCount { return .lost }
    let settings = try vault.settings()
    guard [VaultSettings(), Day.settings].contains(settings) else { return .broken }
    if said.deeds.contains(.chosen), settings != Day.settings { return .lost }
    if said.deeds.contains(.removed) {
      guard try vault.users().contains(where: { $0.role == .vertrokken }),
        try vault.readers(of: long) == [vault.user]
      else { return .lost }
    }
    if said.deeds.contains(.given), own.contains(long) {
      let readers = try vault.readers(of: long).count
      // Once the next answers are there, access may have been given again.
      let isOver = said.kept >= 4 * Day.answersPerStep
      if said.deeds.contains(.taken), !isOver, readers != 1 { return .lost }
    }
    if goesOn {
      try sealed.append([[1]], to: long, expecting: answers.count)
      guard try sealed.events(of: long).count == answers.count + 1 else { return .lost }
    }
    return .whole
  }
}
