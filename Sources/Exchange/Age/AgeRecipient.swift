package import Crypto

/// Whom a file is sealed for: `age1…`. Public; it opens nothing.
package struct AgeRecipient: Hashable, Sendable, CustomStringConvertible {
  /// Units: 32 bytes, the X25519 public key.
  package let bytes: [UInt8]

  package init(_ key: Curve25519.KeyAgreement.PublicKey) { bytes = Array(key.rawRepresentation) }

  /// Reads a recipient as somebody gave it; nil when it is not one, or when a letter of it is wrong.
  package init?(_ text: String) {
    let typed = text.filter { !$0.isWhitespace }
    guard let bytes = Bech32.bytes(typed, prefix: "age"), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  package var description: String { Bech32.text(bytes, prefix: "age") }

  func key() throws -> Curve25519.KeyAgreement.PublicKey {
    try Curve25519.KeyAgreement.PublicKey(rawRepresentation: bytes)
  }
}
