import Crypto
package import DossierStore
package import Exchange
import Foundation

extension OpenVault {
  /// Makes a vault, with its first user as beheerder, and seals what stood in the store unsealed.
  ///
  /// - Parameters:
  ///   - recoveryKey: opens everything when passphrases are lost. To be printed, and kept nowhere.
  ///   - cost: the power of two of scrypt's N.
  /// - Throws: `unusableName`, `costOutOfBounds`, or `store` when there is a vault already; nothing
  ///   has changed.
  package static func make(
    in store: any VaultStore, name: String, passphrase: Passphrase,
    recoveryKey: AgeIdentity, settings: VaultSettings = VaultSettings(),
    cost: Int = Derivation.usualCost
  ) throws(VaultError) -> OpenVault {
    let root = Curve25519.Signing.PrivateKey()
    let header = VaultHeader(
      id: randomBytes(VaultHeader.idByteCount), root: [UInt8](root.publicKey.rawRepresentation),
      recovery: [UInt8](recoveryKey.key.publicKey.rawRepresentation),
      derivation: try Derivation(cost: cost))
    let secret = UserSecret(vaultKey: SymmetricKey(size: .bits256), root: root)
    let vault = OpenVault(store, header, try newUserID(), secret)
    let block = RecoveryBlock(root: root, vaultKey: secret.vaultKey)
    let parts: [VaultPart: [UInt8]] = [
      .header: try header.encoded(signedBy: root), .recovery: try block.sealed(in: header),
      .settings: settings.sealed(in: header, key: secret.vaultKey),
    ]
    let first = try vault.stored(
      vault.user, secret, name: name, role: .beheerder, root: root,
      key: header.derivation.key(from: passphrase))
    // Known beforehand, for the store answers no questions while it is being made a vault.
    try vault.read(cardsOf: [first])
    try asking { () throws(StoreError) in
      try store.establish(parts, users: [first]) { dossier, payloads throws(StoreError) in
        try vault.sealed(dossier, payloads)
      }
    }
    return vault
  }

  /// Opens a vault with its recovery key, and lets in a new beheerder who gets every dossier. A user
  /// of the same name makes room: that is somebody who lost a passphrase.
  ///
  /// - Throws: `wrongRecoveryKey`, `unusableName`, `takenPassphrase`; nothing has changed.
  package static func recover(
    _ store: any VaultStore, with recoveryKey: AgeIdentity, name: String, passphrase: Passphrase
  ) throws(VaultError) -> OpenVault {
    let header = try header(of: store)
    let key = recoveryKey.key
    guard
      let sealed = try asking({ () throws(StoreError) in try store.part(.recovery) })
    else { throw .wrongRecoveryKey }
    let block = try RecoveryBlock(sealed, with: key, in: header)
    let vault = OpenVault(
      store, header, try newUserID(), UserSecret(vaultKey: block.vaultKey, root: block.root))
    let predecessors = try vault.users().filter { $0.name == name && $0.role != .vertrokken }
    try vault.letIn(
      vault.user, vault.opened(), name: name, role: .beheerder, passphrase: passphrase)
    try vault.readCards()
    for dossier in try asking({ () throws(StoreError) in try store.dossiers(grantedTo: .recovery) })
    {
      let grants = try asking { () throws(StoreError) in try store.grants(of: dossier) }
      let keys = try vault.open(
        grants.filter { $0.place.receiver == .recovery }, of: dossier,
        latest: grants.last?.place.epoch, with: key)
      let added = try vault.grants(for: keys, of: dossier, to: [vault.user])
      try asking { () throws(StoreError) in try store.changeGrants(adding: added, dropping: []) }
    }
    for predecessor in predecessors { try vault.remove(predecessor.id) }
    try vault.signEndings()
    return vault
  }

  /// Seals a dossier that was never sealed.
  private func sealed(
    _ dossier: DossierID, _ payloads: [[UInt8]]
  ) throws(StoreError) -> SealedDossier {
    do throws(VaultError) {
      let key = DossierKey(epoch: 1)
      var previous = RecordContext.first
      var records: [[UInt8]] = []
      for payload in payloads {
        let context = RecordContext(
          vault: header.id, dossier: dossier, sequence: records.count + 1, previous: previous)
        records.append(
          SealedRecord(author: user, payload: payload).sealed(with: key, in: context))
        previous = SHA256.bytes(records[records.count - 1])
      }
      return SealedDossier(
        payloads: records,
        ending: try ending(of: dossier, count: records.count, hash: previous),
        grants: try grants(for: [key], of: dossier, to: [user, .recovery]))
    } catch {
      throw error.storeError(at: dossier, while: .sealing)
    }
  }
}
