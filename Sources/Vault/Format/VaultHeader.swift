import Crypto
import DossierStore
import Foundation

/// What must be known before anybody can open the vault: which vault it is, who vouches for its users,
/// and how a passphrase becomes a key. Signed by the vault's root.
struct VaultHeader: Hashable {
  static let saltByteCount = 16
  static let idByteCount = 16

  /// Sixteen random bytes.
  var id: [UInt8]
  /// Vouches for the cards of users. Ed25519.
  var root: [UInt8]
  /// The public half of the printed recovery key. X25519.
  var recovery: [UInt8]
  var derivation: Derivation

  /// Shape: version, id, root, recovery, derivation, signature.
  func encoded(signedBy key: Curve25519.Signing.PrivateKey) throws(VaultError) -> [UInt8] {
    try body + Signature.of(Label.header.bytes + body, by: key)
  }

  private var body: [UInt8] { [formatVersion] + id + root + recovery + derivation.bytes }

  init(id: [UInt8], root: [UInt8], recovery: [UInt8], derivation: Derivation) {
    (self.id, self.root, self.recovery, self.derivation) = (id, root, recovery, derivation)
  }

  init(_ bytes: [UInt8]) throws(VaultError) {
    var reader = ByteReader(bytes, of: .header)
    try reader.version()
    id = try reader.bytes(Self.idByteCount)
    root = try reader.bytes(32)
    recovery = try reader.bytes(32)
    derivation = try Derivation(&reader)
    let signature = try reader.bytes(Signature.byteCount)
    try reader.end()
    guard Signature.isValid(signature, of: Label.header.bytes + body, by: root) else {
      throw .damaged(.header)
    }
  }
}

/// Ed25519 signatures over bytes.
enum Signature {
  static let byteCount = 64

  static func of(_ bytes: [UInt8], by key: Curve25519.Signing.PrivateKey) throws(VaultError)
    -> [UInt8]
  {
    do { return [UInt8](try key.signature(for: bytes)) } catch { throw .damaged(.secret) }
  }

  static func isValid(_ signature: [UInt8], of bytes: [UInt8], by key: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: bytes)
  }
}
