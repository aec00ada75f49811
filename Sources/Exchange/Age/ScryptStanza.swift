import Crypto
import CryptoExtras

/// The stanza for a passphrase; it stands alone in its header.
///
/// Shape: `-> scrypt <salt> <work factor>`; the work factor is the logarithm of the cost N.
enum ScryptStanza {
  static let name = "scrypt"
  private static let label = Array("age-encryption.org/v1/scrypt".utf8)

  static func seal(_ key: FileKey, passphrase: String, workFactor: Int) throws -> AgeHeader.Stanza {
    let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Array($0) }
    let wrapKey = try wrapKey(passphrase, salt: salt, workFactor: workFactor)
    return AgeHeader.Stanza(
      arguments: [name, Base64.text(salt, padded: false), String(workFactor)],
      body: try key.sealed(with: wrapKey))
  }

  /// - Throws: `.malformed`; `.workTooLarge` before anything is computed; `.wrongPassphrase`.
  static func open(
    _ stanza: AgeHeader.Stanza, passphrase: String, workLimit: Int
  ) throws(AgeError) -> FileKey {
    guard stanza.arguments.count == 3, stanza.body.count == 32,
      let salt = Base64.bytes(stanza.arguments[1].utf8, padded: false), salt.count == 16,
      let workFactor = workFactor(stanza.arguments[2])
    else { throw .malformed }
    guard workFactor <= workLimit else { throw .workTooLarge(workFactor) }
    guard let wrapKey = try? wrapKey(passphrase, salt: salt, workFactor: workFactor),
      let key = FileKey(sealed: stanza.body, with: wrapKey)
    else { throw .wrongPassphrase }
    return key
  }

  /// Reads a decimal without sign or leading zero; one that is too long to be meant is as large as
  /// a number gets.
  private static func workFactor(_ text: String) -> Int? {
    guard let first = text.utf8.first, first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text) ?? .max
  }

  private static func wrapKey(
    _ passphrase: String, salt: [UInt8], workFactor: Int
  ) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: Array(passphrase.utf8), salt: label + salt, outputByteCount: 32,
      rounds: 1 << workFactor, blockSize: 8, parallelism: 1)
  }
}
