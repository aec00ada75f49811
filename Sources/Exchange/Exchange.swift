// Exchange seals and signs files for others, in formats that standard tools read when this program
// is gone: age v1 (https://age-encryption.org/v1) and minisign in its first layout, "Ed".
//
// The promise: what `AgeFile.open` returns is exactly what was sealed, all of it; what
// `MinisignSignature` accepts was signed with that key, with that comment. Any other bytes are
// refused with an `AgeError` or a `MinisignError`, never a crash, and never after more work than
// its limit.
//
// What it never does: read or write a file, know a dossier, ask for a passphrase. Keys come from the
// randomness of the system, inside swift-crypto; that is not for a caller to hand in.
//
// Start reading at `AgeFile`; then `AgeHeader` and `AgePayload`, the two halves of such a file.
