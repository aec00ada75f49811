import Crypto
import DossierStore

@testable import Vault

/// Opens vaults as their users do, and remembers what their passphrases came to: each costs a scrypt, and
/// a proof opens one vault thousands of times.
final class RememberedPhrases {
  private struct Asked: Hashable {
    let phrase: String
    let derivation: Derivation
  }

  private var keys: [Asked: SymmetricKey] = [:]

  /// - Parameter phrases: tried in this order.
  /// - Throws: as `OpenVault.unlock`.
  func open(_ store: SQLiteEventStore, with phrases: [Passphrase]) throws -> OpenVault {
    try store.finishErasing()
    let header = try OpenVault.header(of: store)
    for user in try store.users() where !user.secret.isEmpty {
      let sealed = try SealedSecret(user.secret)
      for phrase in phrases {
        let key = try key(of: phrase, sealed.derivation)
        if let secret = try UserSecret.open(sealed, for: user.id, in: header, key: key) {
          return OpenVault(store, header, user.id, secret)
        }
      }
    }
    throw VaultError.wrongPassphrase
  }

  private func key(of phrase: Passphrase, _ derivation: Derivation) throws -> SymmetricKey {
    let asked = Asked(phrase: phrase.text, derivation: derivation)
    if let known = keys[asked] { return known }
    let new = try derivation.key(from: phrase)
    keys[asked] = new
    return new
  }
}
