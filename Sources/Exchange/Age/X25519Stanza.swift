import Crypto

/// The stanza for one recipient.
///
/// Shape: `-> X25519 <share>`; the body is the file key, sealed with a key that only the share and
/// the identity, or the recipient and the secret of the share, give.
enum X25519Stanza {
  static let name = "X25519"
  private static let info = Array("age-encryption.org/v1/X25519".utf8)

  static func seal(_ key: FileKey, for recipient: AgeRecipient) throws -> AgeHeader.Stanza {
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let share = Array(ephemeral.publicKey.rawRepresentation)
    let secret = try sharedSecret(of: ephemeral, with: recipient.key())
    let body = try key.sealed(with: wrapKey(secret, share: share, recipient: recipient))
    return AgeHeader.Stanza(
      arguments: [name, Base64.text(share, padded: false)], body: body)
  }

  /// Returns the key of the file; nil when the stanza is for somebody else.
  ///
  /// - Throws: `.malformed` when it is not written as the format says, or its share is one that any
  ///   identity would open.
  static func open(_ stanza: AgeHeader.Stanza, with identity: AgeIdentity) throws(AgeError)
    -> FileKey?
  {
    guard stanza.arguments.count == 2, stanza.body.count == 32,
      let share = Base64.bytes(stanza.arguments[1].utf8, padded: false), share.count == 32,
      let key = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: share),
      let secret = try? sharedSecret(of: identity.key, with: key)
    else { throw .malformed }
    let wrapKey = wrapKey(secret, share: share, recipient: identity.recipient)
    return FileKey(sealed: stanza.body, with: wrapKey)
  }

  /// - Throws: `.unusableRecipient` when the secret is nothing: then it is the same for every key, and
  ///   anybody could open what it seals. swift-crypto lets such a key pass.
  private static func sharedSecret(
    of key: Curve25519.KeyAgreement.PrivateKey, with other: Curve25519.KeyAgreement.PublicKey
  ) throws -> SharedSecret {
    let secret = try key.sharedSecretFromKeyAgreement(with: other)
    guard secret.withUnsafeBytes({ $0.contains { $0 != 0 } }) else {
      throw AgeError.unusableRecipient
    }
    return secret
  }

  private static func wrapKey(
    _ secret: SharedSecret, share: [UInt8], recipient: AgeRecipient
  ) -> SymmetricKey {
    secret.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: share + recipient.bytes, sharedInfo: info, outputByteCount: 32)
  }
}
