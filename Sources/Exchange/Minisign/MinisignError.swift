/// Why a signature was not made or not accepted.
package enum MinisignError: Error, Hashable, Sendable {
  /// The text is not a signature, or not a public key, in the layout of minisign.
  case malformed
  /// It is a signature of a kind that is not read here: over a hash, which minisign writes by default.
  case otherKind
  /// It was made with another key.
  case otherKey
  /// The file or the signature was changed after it was signed.
  case fileChanged
  /// The comment was changed after it was signed.
  case commentChanged
  /// A comment must be one line of at most a thousand bytes.
  case unusableComment
  /// The key could not sign.
  case unusableKey
}
