import DossierStore
import Exchange
import Testing

@testable import Vault

/// A vault in memory with the lowest cost that is allowed, and a dossier in it.
struct Proefkluis {
  let store = MemoryEventStore()
  let vault: OpenVault
  let recoveryKey = AgeIdentity()
  let passphrase: Passphrase

  init() throws {
    passphrase = try #require(Passphrase("zz kanarie in de kooi"))
    vault = try OpenVault.make(
      in: store, name: "Zz Beheer", passphrase: passphrase, recoveryKey: recoveryKey,
      cost: Derivation.costs.lowerBound)
  }

  var sealed: SealedEventStore { SealedEventStore(vault) }

  static let een = dossier("K7M-3PQ-X29")
  static let ander = dossier("222-222-222")

  /// Lets a begeleider in, and opens the vault as that person.
  func collega(_ name: String = "Zz Collega") throws -> OpenVault {
    let passphrase = try #require(Passphrase("woorden van \(name)"))
    _ = try vault.add(name: name, role: .begeleider, passphrase: passphrase)
    return try OpenVault.unlock(store, with: passphrase)
  }

  private static func dossier(_ text: String) -> DossierID {
    // Only for the two names above, which are names.
    var chance = SystemRandomNumberGenerator()
    return DossierID(text) ?? DossierID(using: &chance)
  }
}

/// The problem of a store's error; nil when nothing went wrong.
func problem<Result>(_ work: () throws -> Result) -> StoreFault.Problem? {
  do {
    _ = try work()
    return nil
  } catch {
    return problem(of: error) ?? .unexpected(code: -1)
  }
}

private func problem(of error: any Error) -> StoreFault.Problem? {
  if let error = error as? StoreError, case .fault(let fault) = error { return fault.problem }
  if let error = error as? VaultError, case .store(let inner) = error { return problem(of: inner) }
  return nil
}

func payloads(_ store: SealedEventStore, _ dossier: DossierID) throws -> [[UInt8]] {
  try store.events(of: dossier).map(\.payload)
}
