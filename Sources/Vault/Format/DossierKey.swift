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
  /// Who gave it to this user; nil for a key that was drawn here.
  let giver: UserID?
  /// Seals the records.
  let record: SymmetricKey

  init(epoch: Int, key: SymmetricKey = SymmetricKey(size: .bits256), giver: UserID? = nil) {
    self.epoch = epoch
    self.key = key
    self.giver = giver
    record = key.derived(for: .record)
  }

  /// Proves that a giver had this key when it was given, and tells nothing of it. Only who has the key
  /// can make or check it: a user without the key cannot put themselves among those who have it.
  func possession(of giver: UserID, at place: GrantPlace) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: place.bytes + giver.bytes, using: key.derived(for: .possession)))
  }

  /// What only a holder of this key can say of the key that follows it.
  func successor(possession: [UInt8]) -> [UInt8] {
    Array(
      HMAC<SHA256>.authenticationCode(
        for: Label.successor.bytes + possession, using: key.derived(for: .successor)))
  }
}
