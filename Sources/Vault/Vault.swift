// Vault seals: what a person said is encrypted before it reaches any store, and only who was given
// the key of a dossier can read it.
//
// The promise: without a passphrase or the printed recovery key nothing of a dossier can be read, not
// a name, not a day, not under which regeling it runs. Whatever is changed, moved, swapped, put back
// or dropped in the middle is noticed. What was erased cannot be read again by anybody.
//
// What it does not promise: that nobody looks over a shoulder, or that a whole file was not replaced by
// an older copy of itself. `Documentation/Kluisformaat.md` writes the format down byte by byte.
//
// Start reading at `OpenVault`, then `SealedEventStore`, and `Format` for the bytes.
