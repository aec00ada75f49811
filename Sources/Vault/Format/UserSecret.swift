import Crypto
import DossierStore
import Foundation

/// What only one user has: the private keys, and what all users share. Sealed under the passphrase.
struct UserSecret {
  var agreement: Curve25519.KeyAgreement.PrivateKey
  var signing: Curve25519.Signing.PrivateKey
  /// Seals what all users may read and nobody else: names, settings, the log.
  var vaultKey: SymmetricKey
  /// Only a beheerder has it.
  var root: Curve25519.Signing.PrivateKey?

  init(vaultKey: SymmetricKey, root: Curve25519.Signing.PrivateKey?) {
    agreement = Curve25519.KeyAgreement.PrivateKey()
    signing = Curve25519.Signing.PrivateKey()
    (self.vaultKey, self.root) = (vaultKey, root)
  }

  /// Shape: version, derivation, a box, and a checksum of all that.
  ///
  /// Why the checksum: a file that was damaged must not look like a passphrase that was mistyped. It
  /// protects against nothing else; the box does.
  func sealed(
    for user: UserID, in header: VaultHeader, _ derivation: Derivation, key: SymmetricKey
  ) -> [UInt8] {
    let box = Box.seal(
      encoded(root: header.root), key: Self.boxKey(key, user),
      context: Self.context(user, header, derivation))
    let body = [formatVersion] + derivation.bytes + box
    return body + SHA256.bytes(body)
  }

  /// Returns nil when this is not the key.
  static func open(
    _ sealed: SealedSecret, for user: UserID, in header: VaultHeader, key: SymmetricKey
  ) throws(VaultError) -> UserSecret? {
    guard
      let plain = Box.open(
        sealed.box, key: boxKey(key, user), context: context(user, header, sealed.derivation))
    else { return nil }
    return try UserSecret(plain, header)
  }

  /// One scrypt serves all users: what it gives is made the user's own here.
  private static func boxKey(_ key: SymmetricKey, _ user: UserID) -> SymmetricKey {
    key.derived(for: .passphrase, user.bytes)
  }

  private static func context(
    _ user: UserID, _ header: VaultHeader, _ derivation: Derivation
  ) -> [UInt8] {
    Label.secret.bytes + header.id + user.bytes + [formatVersion] + derivation.bytes
  }

  /// Shape: agreement, signing, vault key, the root's public key, whether its private key follows, and
  /// that or zeros.
  private func encoded(root publicRoot: [UInt8]) -> [UInt8] {
    [UInt8](agreement.rawRepresentation) + [UInt8](signing.rawRepresentation) + vaultKey.bytes
      + publicRoot + [root == nil ? 0 : 1]
      + (root.map { [UInt8]($0.rawRepresentation) } ?? [UInt8](repeating: 0, count: 32))
  }

  private init(_ plain: [UInt8], _ header: VaultHeader) throws(VaultError) {
    var reader = ByteReader(plain, of: .secret)
    do {
      agreement = try .init(rawRepresentation: reader.bytes(32))
      signing = try .init(rawRepresentation: reader.bytes(32))
      vaultKey = SymmetricKey(data: try reader.bytes(32))
      // The header can be written by anybody who can write the file. This cannot.
      guard try reader.bytes(32) == header.root else { throw VaultError.damaged(.header) }
      let hasRoot = try reader.byte() == 1
      let root = try reader.bytes(32)
      self.root = hasRoot ? try .init(rawRepresentation: root) : nil
      try reader.end()
    } catch let error as VaultError {
      throw error
    } catch {
      throw .damaged(.secret)
    }
  }
}

/// A user's secret as it is kept.
struct SealedSecret: Hashable {
  let derivation: Derivation
  let box: [UInt8]

  /// - Throws: `damaged` when it is not as it was written; `costOutOfBounds` before anything is
  ///   computed.
  init(_ bytes: [UInt8]) throws(VaultError) {
    guard bytes.count > 32, SHA256.bytes(bytes.dropLast(32)) == Array(bytes.suffix(32)) else {
      throw .damaged(.secret)
    }
    var reader = ByteReader(Array(bytes.dropLast(32)), of: .secret)
    try reader.version()
    derivation = try Derivation(&reader)
    box = try reader.remainder(atLeast: Box.overhead)
  }
}
