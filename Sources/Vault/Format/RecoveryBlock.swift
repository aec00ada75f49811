import Crypto
import Foundation

/// What the printed recovery key opens: the power to let users in, and what all users share.
///
/// Shape: version, then a box for the recovery key with the root's private key and the vault key.
struct RecoveryBlock {
  var root: Curve25519.Signing.PrivateKey
  var vaultKey: SymmetricKey

  func sealed(in header: VaultHeader) throws(VaultError) -> [UInt8] {
    guard let receiver = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: header.recovery)
    else { throw .damaged(.header) }
    return try [formatVersion]
      + ReceiverBox.seal(
        [UInt8](root.rawRepresentation) + vaultKey.bytes, to: receiver, info: Self.info(header))
  }

  init(root: Curve25519.Signing.PrivateKey, vaultKey: SymmetricKey) {
    (self.root, self.vaultKey) = (root, vaultKey)
  }

  /// - Throws: `wrongRecoveryKey` when it does not open.
  init(
    _ sealed: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey, in header: VaultHeader
  ) throws(VaultError) {
    var reader = ByteReader(sealed, of: .recovery)
    try reader.version()
    let box = try reader.remainder(atLeast: ReceiverBox.overhead)
    guard [UInt8](key.publicKey.rawRepresentation) == header.recovery else {
      throw .wrongRecoveryKey
    }
    guard let plain = ReceiverBox.open(box, with: key, info: Self.info(header)), plain.count == 64,
      let root = try? Curve25519.Signing.PrivateKey(rawRepresentation: plain.prefix(32)),
      [UInt8](root.publicKey.rawRepresentation) == header.root
    else { throw .damaged(.recovery) }
    self.root = root
    vaultKey = SymmetricKey(data: plain.suffix(32))
  }

  private static func info(_ header: VaultHeader) -> [UInt8] { Label.recovery.bytes + header.id }
}
