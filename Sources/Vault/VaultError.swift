package import DossierStore

/// Why a vault did not do what was asked. It carries nothing that is secret.
package enum VaultError: Error, Hashable, Sendable {
  /// There is no vault in this store yet.
  case noVault
  case wrongPassphrase
  case wrongRecoveryKey
  /// A passphrase that somebody made up is too easy to guess. Units: bits, estimated.
  case weakPassphrase(bits: Int)
  /// Another user has this passphrase.
  case takenPassphrase
  /// A name that is empty, or longer than `UserName.mostBytes`.
  case unusableName
  /// Something was changed or is damaged. What: for the operator.
  case damaged(VaultObject)
  /// Written by a newer version of this program. There is no reading it as if it were older.
  case newer(VaultObject, version: Int)
  /// Opening would take more, or less, work than any vault of ours asks. Units: the power of two.
  case costOutOfBounds(Int)
  /// Only a beheerder may do this.
  case notAllowed
  case unknownUser
  /// The last beheerder cannot be removed: nobody could let in a new user.
  case lastBeheerder
  /// The vault is locked.
  case locked
  case store(StoreError)
}

/// The things a vault is made of.
package enum VaultObject: String, Hashable, Sendable {
  case header, card, secret, recovery, settings, grant, record, ending, logEntry, checkpoint
  case signing
}
