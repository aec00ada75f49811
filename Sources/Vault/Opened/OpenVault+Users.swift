import Crypto
package import DossierStore
import Foundation

/// A user of a vault, for people to read.
package struct VaultUser: Hashable, Sendable {
  package var id: UserID
  package var name: String
  package var role: UserRole
}

extension OpenVault {
  /// Everybody who is or was a user. Shape: by name.
  package func users() throws(VaultError) -> [VaultUser] {
    let key = try opened().vaultKey
    try readCards()
    var users: [VaultUser] = []
    for stored in try asking({ () throws(StoreError) in try store.users() }) {
      let card = try UserCard(stored, in: header)
      users.append(
        VaultUser(id: card.id, name: try card.name(in: header.id, key: key), role: card.role))
    }
    return users.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Lets a user in. The user gets no dossier by that.
  ///
  /// - Throws: `notAllowed`, `unusableName`, `takenPassphrase`; nothing has changed.
  package func add(
    name: String, role: UserRole, passphrase: Passphrase
  ) throws(VaultError) -> UserID {
    let own = try opened()
    guard let root = own.root else { throw .notAllowed }
    let id = try Self.newUserID()
    let secret = UserSecret(vaultKey: own.vaultKey, root: role == .beheerder ? root : nil)
    try letIn(id, secret, name: name, role: role, passphrase: passphrase)
    return id
  }

  /// Lets a user out: the keys are destroyed, and what is written from now on in the dossiers that both
  /// had is sealed with new ones. What the user has seen cannot be unseen.
  ///
  /// - Throws: `notAllowed`, `unknownUser`, `lastBeheerder`; nothing has changed.
  package func remove(_ id: UserID) throws(VaultError) {
    let own = try opened()
    guard let root = own.root else { throw .notAllowed }
    let users = try users()
    guard let leaver = users.first(where: { $0.id == id }), leaver.role != .vertrokken,
      let card = try card(of: id)
    else { throw .unknownUser }
    guard users.contains(where: { $0.role == .beheerder && $0.id != id }) else {
      throw .lastBeheerder
    }
    // The card last: whoever is stopped halfway finds a user who can be let out again.
    for dossier in try asking({ () throws(StoreError) in try store.dossiers(grantedTo: id) }) {
      try drop(dossier, from: id)
    }
    var left = card
    left.role = .vertrokken
    let stored = StoredUser(
      id: id, card: try left.encoded(in: header.id, signedBy: root), secret: [])
    try asking { () throws(StoreError) in try store.keep(stored) }
    try readCards()
  }

  /// Replaces the passphrase of this user.
  ///
  /// - Throws: `takenPassphrase`; nothing has changed.
  package func changePassphrase(to passphrase: Passphrase) throws(VaultError) {
    let own = try opened()
    let key = try unused(passphrase)
    let stored = try asking { () throws(StoreError) in try store.users() }
    guard var mine = stored.first(where: { $0.id == user }) else { throw .unknownUser }
    mine.secret = own.sealed(for: user, in: header, header.derivation, key: key)
    try asking { () throws(StoreError) in try store.keep(mine) }
  }

  // MARK: Letting in

  static func newUserID() throws(VaultError) -> UserID {
    guard let id = UserID(bytes: randomBytes(UserID.byteCount)), id != .recovery else {
      throw .unknownUser
    }
    return id
  }

  func letIn(
    _ id: UserID, _ secret: UserSecret, name: String, role: UserRole, passphrase: Passphrase
  ) throws(VaultError) {
    guard let root = try opened().root else { throw .notAllowed }
    let stored = try stored(
      id, secret, name: name, role: role, root: root, key: unused(passphrase))
    try asking { () throws(StoreError) in try store.keep(stored) }
    try readCards()
  }

  func stored(
    _ id: UserID, _ secret: UserSecret, name: String, role: UserRole,
    root: Curve25519.Signing.PrivateKey, key: SymmetricKey
  ) throws(VaultError) -> StoredUser {
    let card = try UserCard(
      id: id, role: role, agreement: [UInt8](secret.agreement.publicKey.rawRepresentation),
      signing: [UInt8](secret.signing.publicKey.rawRepresentation), name: name, in: header.id,
      key: secret.vaultKey)
    return StoredUser(
      id: id, card: try card.encoded(in: header.id, signedBy: root),
      secret: secret.sealed(for: id, in: header, header.derivation, key: key))
  }

  /// The key of a passphrase that opens nothing yet: it says who somebody is, so no two may share it.
  private func unused(_ passphrase: Passphrase) throws(VaultError) -> SymmetricKey {
    let key = try header.derivation.key(from: passphrase)
    for stored in try asking({ () throws(StoreError) in try store.users() })
    where !stored.secret.isEmpty {
      let sealed = try SealedSecret(stored.secret)
      guard sealed.derivation == header.derivation else { continue }
      if try UserSecret.open(sealed, for: stored.id, in: header, key: key) != nil {
        throw .takenPassphrase
      }
    }
    return key
  }
}
