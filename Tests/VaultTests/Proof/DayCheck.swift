import Crypto
import DossierStore
import Foundation
import TestSupport
import Testing

@testable import Vault
@testable import kluisproef

/// Looks at what is left of a day. Remembers the keys of its passphrases: each costs a scrypt.
final class DayCheck {
  private var keys: [Derivation: (first: SymmetricKey, second: SymmetricKey)] = [:]

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
      let vault = try open(store, isRephrased: said.deeds.contains(.rephrased))
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
    if said.deeds.contains(.given), own.contains(long) {
      let readers = try vault.readers(of: long).count
      if said.deeds.contains(.taken), readers != 1 { return .lost }
    }
    if goesOn {
      try sealed.append([[1]], to: long, expecting: answers.count)
      guard try sealed.events(of: long).count == answers.count + 1 else { return .lost }
    }
    return .whole
  }

  /// Opens the vault as its user does, with the passphrase that must work by now.
  private func open(_ store: SQLiteEventStore, isRephrased: Bool) throws -> OpenVault {
    try store.finishErasing()
    let header = try OpenVault.header(of: store)
    for user in try store.users() where !user.secret.isEmpty {
      let sealed = try SealedSecret(user.secret)
      let keys = try derived(sealed.derivation)
      for key in isRephrased ? [keys.second] : [keys.first, keys.second] {
        if let secret = try UserSecret.open(sealed, for: user.id, in: header, key: key) {
          return OpenVault(store, header, user.id, secret)
        }
      }
    }
    throw VaultError.wrongPassphrase
  }

  private func derived(
    _ derivation: Derivation
  ) throws -> (first: SymmetricKey, second: SymmetricKey) {
    if let known = keys[derivation] { return known }
    let phrases = try Phrases()
    let new = (
      first: try derivation.key(from: phrases.first),
      second: try derivation.key(from: phrases.second)
    )
    keys[derivation] = new
    return new
  }
}
