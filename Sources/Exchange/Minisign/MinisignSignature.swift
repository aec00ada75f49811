package import Crypto

/// Proof of who made a file, in the text that `minisign -V` verifies; kept beside it as `.minisig`.
///
/// Why: an age file says for whom it is, not from whom.
/// Shape: four lines: a comment, the signature in layout "Ed" (over the file itself), the trusted
/// comment, and a signature over both. Base64 with padding.
package enum MinisignSignature {
  /// Signs a file.
  ///
  /// - Parameter comment: one line that the signature vouches for: purpose, receiver, day. Anybody
  ///   who has the file can read it, so it names no person.
  /// - Returns: the text of the `.minisig` file.
  /// - Throws: `.unusableComment`; `.unusableKey` when the key cannot sign.
  package static func text(
    of file: [UInt8], comment: String, key: Curve25519.Signing.PrivateKey
  ) throws(MinisignError) -> String {
    guard MinisignLayout.isLine(comment) else { throw .unusableComment }
    do {
      let signature = try Array(key.signature(for: file))
      let vouched = try Array(key.signature(for: signature + Array(comment.utf8)))
      let publicKey = MinisignPublicKey(key.publicKey)
      return [
        MinisignLayout.untrusted + "signature from huiswaarts",
        Base64.text(MinisignLayout.kind + publicKey.id + signature, padded: true),
        MinisignLayout.trusted + comment,
        Base64.text(vouched, padded: true),
      ].map { $0 + "\n" }.joined()
    } catch {
      throw .unusableKey
    }
  }

  /// Returns the trusted comment, when the file was signed with this key and nothing was changed.
  ///
  /// - Throws: a `MinisignError`; nothing of the file may then be believed.
  package static func comment(
    in text: String, of file: [UInt8], by publicKey: MinisignPublicKey
  ) throws(MinisignError) -> String {
    let lines = try MinisignLayout.lines(of: text, count: 4)
    guard lines[0].hasPrefix(MinisignLayout.untrusted),
      lines[2].hasPrefix(MinisignLayout.trusted),
      let signature = Base64.bytes(lines[1].utf8, padded: true), signature.count == 74,
      let vouched = Base64.bytes(lines[3].utf8, padded: true), vouched.count == 64
    else { throw .malformed }
    guard signature.prefix(2).elementsEqual(MinisignLayout.kind) else { throw .otherKind }
    guard signature[2..<10].elementsEqual(publicKey.id) else { throw .otherKey }
    let comment = String(lines[2].dropFirst(MinisignLayout.trusted.count))
    let proof = Array(signature[10...])
    guard publicKey.isSignature(proof, of: file) else { throw .fileChanged }
    guard publicKey.isSignature(vouched, of: proof + Array(comment.utf8)) else {
      throw .commentChanged
    }
    return comment
  }
}
