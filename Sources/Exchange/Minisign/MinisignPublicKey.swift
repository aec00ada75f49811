package import Crypto

/// The key that verifies what somebody signed, in the text of a `.pub` file of minisign.
///
/// Invariant: `text` reads back as the same key.
package struct MinisignPublicKey: Hashable, Sendable {
  /// Units: 8 bytes, by which a signature says which key made it; no secret and no proof.
  package let id: [UInt8]
  /// Units: 32 bytes, Ed25519.
  package let bytes: [UInt8]

  /// The public key of a key of ours; its id follows from the key itself.
  package init(_ key: Curve25519.Signing.PublicKey) {
    bytes = Array(key.rawRepresentation)
    id = Array(SHA256.hash(data: bytes).prefix(8))
  }

  /// Reads a `.pub` file, or the one line of Base64 in it.
  ///
  /// - Throws: `.malformed`, or `.otherKind` for a key of a kind that does not exist here.
  package init(_ text: String) throws(MinisignError) {
    let isFile = text.hasPrefix(MinisignLayout.untrusted)
    let lines = try MinisignLayout.lines(of: text, count: isFile ? 2 : 1)
    guard let all = lines.last.flatMap({ Base64.bytes($0.utf8, padded: true) }), all.count == 42
    else { throw .malformed }
    guard all.prefix(2).elementsEqual(MinisignLayout.kind) else { throw .otherKind }
    id = Array(all[2..<10])
    bytes = Array(all[10...])
  }

  /// The text of a `.pub` file.
  package var text: String {
    let name = id.reversed().map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    return MinisignLayout.untrusted + "minisign public key \(name)\n"
      + Base64.text(MinisignLayout.kind + id + bytes, padded: true) + "\n"
  }

  func isSignature(_ signature: [UInt8], of content: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: content)
  }
}
