package import Crypto
import DossierStore
package import Exchange
import Foundation

extension OpenVault {
  /// The key with which this vault signs files for others, so that a receiver knows where they came from.
  /// Made when it is first asked for; every user of the vault signs with it.
  ///
  /// Why not the key of a user, which signs grants: nothing that leaves the house may be taken for
  /// something that belongs inside it.
  /// Shape of what is kept: version, then a box with the seed of an Ed25519 key.
  package func fileSigningKey() throws(VaultError) -> Curve25519.Signing.PrivateKey {
    let vaultKey = try opened().vaultKey
    var sealed = try asking { () throws(StoreError) in try store.part(.signing) }
    if sealed == nil {
      let seed = [UInt8](Curve25519.Signing.PrivateKey().rawRepresentation)
      let new =
        [formatVersion]
        + Box.seal(
          seed, key: vaultKey.derived(for: .signing), context: Label.signing.bytes + header.id)
      // Another program may be making one now: the first stays.
      sealed = try asking { () throws(StoreError) in try store.keepFirst(new, as: .signing) }
    }
    return try Self.fileSigningKey(in: sealed ?? [], vault: header.id, vaultKey: vaultKey)
  }

  static func fileSigningKey(
    in sealed: [UInt8], vault: [UInt8], vaultKey: SymmetricKey
  ) throws(VaultError) -> Curve25519.Signing.PrivateKey {
    var reader = ByteReader(sealed, of: .signing)
    try reader.version()
    guard
      let seed = Box.open(
        try reader.remainder(), key: vaultKey.derived(for: .signing),
        context: Label.signing.bytes + vault),
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    else { throw .damaged(.signing) }
    return signing
  }

  /// What others check the signatures of this vault with.
  package func publicFileKey() throws(VaultError) -> MinisignPublicKey {
    MinisignPublicKey(try fileSigningKey().publicKey)
  }
}
