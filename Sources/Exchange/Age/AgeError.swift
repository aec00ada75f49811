/// Why an age file was not opened. Nothing of its content was given out.
package enum AgeError: Error, Hashable, Sendable {
  /// The file does not begin as an age file does.
  case notAge
  /// It is an age file of a version that this program does not know.
  case newerVersion
  /// The header is not written as the format says.
  case malformed
  /// It was sealed with a passphrase, not for a key.
  case needsPassphrase
  /// It was sealed for keys, not with a passphrase.
  case needsIdentity
  /// It was sealed for others: none of these identities opens it.
  case noKeyFits
  /// The passphrase is not the one it was sealed with.
  case wrongPassphrase
  /// The passphrase would take more work than the limit; nothing was computed.
  ///
  /// Units: the logarithm of the cost N of scrypt.
  case workTooLarge(Int)
  /// The key fits, but the file was changed, cut off or made longer after it was sealed.
  case damaged
  /// A recipient to seal for is missing, or its key is one that cannot be sealed for.
  case unusableRecipient
}
