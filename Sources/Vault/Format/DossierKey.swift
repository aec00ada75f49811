import Crypto
import DossierStore
import Foundation

/// The key of a dossier in one epoch.
///
/// Why epochs: when somebody loses access a new one begins, so that what is written from then on is
/// closed to them.
struct DossierKey {
  let epoch: Int
  let key: SymmetricKey
  /// Seals the records.
  let record: SymmetricKey

  init(epoch: Int, key: SymmetricKey = SymmetricKey(size: .bits256)) {
    self.epoch = epoch
    self.key = key
    record = key.derived(for: .record)
  }

  /// Tells one key from another without telling anything of it, so that all receivers know they got
  /// the same.
  func commitment(_ place: GrantPlace) -> [UInt8] {
    SHA256.bytes(Label.commitment.bytes + place.scope + key.bytes)
  }

  /// What only a holder of this key can say of the key that follows it.
  func successor(commitment: [UInt8]) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Label.successor.bytes + commitment, using: key.derived(for: .successor)))
  }
}
