import Crypto
import Foundation

/// One sealed run of bytes: a nonce of 12 bytes, the ciphertext, a tag of 16.
///
/// ChaCha20-Poly1305. The nonce is drawn by chance: a key seals far fewer than 2^32 boxes.
enum Box {
  static let overhead = 28

  /// - Parameters:
  ///   - context: what the box is about; it opens in no other context.
  ///   - nonce: nil draws one. Given only to make the vectors of the format.
  static func seal(
    _ plain: [UInt8], key: SymmetricKey, context: [UInt8], nonce: [UInt8]? = nil
  ) -> [UInt8] {
    do {
      let box = try ChaChaPoly.seal(
        plain, using: key, nonce: nonce.map { try ChaChaPoly.Nonce(data: $0) },
        authenticating: context)
      return [UInt8](box.combined)
    } catch {
      // Only a key or a nonce of another length, and ours have none.
      preconditionFailure("a key of 32 bytes and a nonce of 12 always seal")
    }
  }

  /// Returns nil when the box was not sealed with this key, in this context, or was changed.
  static func open(_ sealed: some DataProtocol, key: SymmetricKey, context: [UInt8]) -> [UInt8]? {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let plain = try? ChaChaPoly.open(box, using: key, authenticating: context)
    else { return nil }
    return [UInt8](plain)
  }
}

/// A box for one receiver: only the holder of the private key opens it.
///
/// HPKE base mode with X25519, HKDF-SHA256 and ChaCha20-Poly1305 (RFC 9180). Shape: 32 bytes of
/// encapsulated key, the ciphertext, a tag of 16.
enum ReceiverBox {
  static let encapsulatedByteCount = 32
  static let overhead = encapsulatedByteCount + 16

  static func seal(
    _ plain: [UInt8], to receiver: Curve25519.KeyAgreement.PublicKey, info: [UInt8]
  ) throws(VaultError) -> [UInt8] {
    do {
      var sender = try HPKE.Sender(
        recipientKey: receiver, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info))
      let sealed = try sender.seal(plain)
      return [UInt8](sender.encapsulatedKey) + [UInt8](sealed)
    } catch {
      // A public key of low order: nobody made it in good faith.
      throw .damaged(.card)
    }
  }

  static func open(
    _ sealed: [UInt8], with key: Curve25519.KeyAgreement.PrivateKey, info: [UInt8]
  ) -> [UInt8]? {
    guard sealed.count >= overhead,
      var recipient = try? HPKE.Recipient(
        privateKey: key, ciphersuite: .Curve25519_SHA256_ChachaPoly, info: Data(info),
        encapsulatedKey: Data(sealed.prefix(encapsulatedByteCount))),
      let plain = try? recipient.open(sealed.dropFirst(encapsulatedByteCount))
    else { return nil }
    return [UInt8](plain)
  }
}

/// Each use of a key or a signature has a name of its own, so that nothing made for one use fits
/// another.
enum Label: String {
  case header = "huiswaarts/vault/1"
  case passphrase = "huiswaarts/passphrase/1"
  case secret = "huiswaarts/secret/1"
  case recovery = "huiswaarts/recovery/1"
  case card = "huiswaarts/card/1"
  case name = "huiswaarts/name/1"
  case settings = "huiswaarts/settings/1"
  case grant = "huiswaarts/grant/1"
  case possession = "huiswaarts/possession/1"
  case successor = "huiswaarts/successor/1"
  case record = "huiswaarts/record/1"
  case log = "huiswaarts/log/1"
  case checkpoint = "huiswaarts/checkpoint/1"
  case ending = "huiswaarts/ending/1"
  case signing = "huiswaarts/signing/1"

  /// Shape: the text, and a zero byte that no text has.
  var bytes: [UInt8] { Array(rawValue.utf8) + [0] }
}

extension SymmetricKey {
  var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// A key for one use, derived from this one.
  func derived(for label: Label, _ context: [UInt8] = []) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: self, info: label.bytes + context, outputByteCount: 32)
  }
}

extension SHA256 {
  static func bytes(_ data: some DataProtocol) -> [UInt8] { Array(hash(data: data)) }
}
