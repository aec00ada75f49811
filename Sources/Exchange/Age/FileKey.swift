import Crypto

/// The key of one age file, and what follows from it.
struct FileKey {
  private let key: SymmetricKey

  /// A new one, from the randomness of the system.
  init() { key = SymmetricKey(size: .bits128) }

  /// Opens the key as it stands in a stanza; nil when this is not the key to it.
  init?(sealed body: [UInt8], with wrapKey: SymmetricKey) {
    guard let box = try? ChaChaPoly.SealedBox(combined: Self.zeroNonce + body),
      let bytes = try? ChaChaPoly.open(box, using: wrapKey), bytes.count == 16
    else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// Units: 32 bytes.
  ///
  /// The nonce is zero, as the format says: a wrap key is used for one file key alone.
  func sealed(with wrapKey: SymmetricKey) throws -> [UInt8] {
    let nonce = try ChaChaPoly.Nonce(data: Self.zeroNonce)
    let bytes = key.withUnsafeBytes { Array($0) }
    return Array(try ChaChaPoly.seal(bytes, using: wrapKey, nonce: nonce).combined.dropFirst(12))
  }

  func mac(of text: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: text, using: derived("header", salt: [])))
  }

  func isMac(_ mac: [UInt8], of text: [UInt8]) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(
      mac, authenticating: text, using: derived("header", salt: []))
  }

  func payloadKey(nonce: [UInt8]) -> SymmetricKey { derived("payload", salt: nonce) }

  private func derived(_ info: String, salt: [UInt8]) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: salt, info: Array(info.utf8), outputByteCount: 32)
  }

  private static let zeroNonce = [UInt8](repeating: 0, count: 12)
}
