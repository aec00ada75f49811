package import Crypto

/// A key that opens what was sealed for its recipient: `AGE-SECRET-KEY-1…`, as `age-keygen` makes.
///
/// Why: a file sealed for it can be opened with the standard `age` tool when this program is gone.
package struct AgeIdentity: Sendable {
  package let key: Curve25519.KeyAgreement.PrivateKey

  private static let prefix = "age-secret-key-"

  /// A new identity from the randomness of the system.
  package init() { key = Curve25519.KeyAgreement.PrivateKey() }

  package init(_ key: Curve25519.KeyAgreement.PrivateKey) { self.key = key }

  /// Reads an identity as it stands on paper; upper or lower case, spaces and line ends around it.
  ///
  /// Returns nil when it is not one, or when a letter of it is wrong.
  package init?(_ text: String) {
    let typed = text.filter { !$0.isWhitespace }
    guard let bytes = Bech32.bytes(typed, prefix: Self.prefix),
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The secret itself, in upper case. Whoever has it can open everything sealed for it.
  package var text: String {
    Bech32.text(Array(key.rawRepresentation), prefix: Self.prefix).uppercased()
  }

  package var recipient: AgeRecipient { AgeRecipient(key.publicKey) }
}

/// A secret never prints itself.
extension AgeIdentity: CustomStringConvertible, CustomReflectable {
  package var description: String { "‹afgeschermd›" }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
