import Crypto
import DossierStore
import Foundation

/// The order of the log: each entry is sealed at its place behind all that came before it.
///
/// Shape of an entry: version, then a box with the length of the text, the text, and zeros. The head of
/// the chain is SHA-256 of the head before it and the entry as it is kept.
struct LogChain {
  let vault: [UInt8]
  let key: SymmetricKey
  private(set) var count = 0
  private(set) var head = RecordContext.first

  init(vault: [UInt8], vaultKey: SymmetricKey) {
    (self.vault, key) = (vault, vaultKey.derived(for: .log))
  }

  /// Goes on from a checkpoint.
  mutating func start(at count: Int, head: [UInt8]) { (self.count, self.head) = (count, head) }

  private var context: [UInt8] {
    Label.log.bytes + vault + [UInt8](longNumber: count + 1) + head
  }

  /// Seals the next entry and moves behind it.
  mutating func seal(_ entry: LogEntry) -> [UInt8] {
    let text = entry.bytes
    let plain = Padding.log.padded([UInt8](number: text.count) + text)
    let sealed = [formatVersion] + Box.seal(plain, key: key, context: context)
    pass(sealed)
    return sealed
  }

  /// Opens the next entry and moves behind it.
  ///
  /// - Throws: `damaged` when it is not the entry that was sealed at this place.
  mutating func open(_ sealed: [UInt8]) throws(VaultError) -> LogEntry {
    var reader = ByteReader(sealed, of: .logEntry)
    try reader.version()
    guard let plain = Box.open(try reader.remainder(), key: key, context: context) else {
      throw .damaged(.logEntry)
    }
    pass(sealed)
    var inner = ByteReader(plain, of: .logEntry)
    return try LogEntry(inner.bytes(inner.number()))
  }

  /// Moves behind an entry without opening it: enough to compare with a checkpoint.
  mutating func pass(_ sealed: [UInt8]) {
    var hash = SHA256()
    hash.update(data: head)
    hash.update(data: sealed)
    head = Array(hash.finalize())
    count += 1
  }
}

extension Padding {
  static let log = Padding(smallest: 256, step: 128)
}

/// A signature under the log up to a place. A user who can read the log can seal entries; only the
/// signer can make this.
///
/// Shape: version, signer, head, signature.
struct SignedCheckpoint {
  let count: Int
  let head: [UInt8]

  static func stored(
    _ chain: LogChain, by user: UserID, signing: Curve25519.Signing.PrivateKey
  ) throws(VaultError) -> LogCheckpoint {
    let body = [formatVersion] + user.bytes + chain.head
    let signature = try Signature.of(signed(body, chain.count, chain.vault), by: signing)
    return LogCheckpoint(count: chain.count, payload: body + signature)
  }

  init(
    _ stored: LogCheckpoint, in vault: [UInt8],
    signer: (UserID) throws(VaultError) -> [UInt8]?
  ) throws(VaultError) {
    var reader = ByteReader(stored.payload, of: .checkpoint)
    try reader.version()
    guard let user = UserID(bytes: try reader.bytes(UserID.byteCount)) else {
      throw .damaged(.checkpoint)
    }
    head = try reader.bytes(32)
    count = stored.count
    let signature = try reader.bytes(Signature.byteCount)
    try reader.end()
    let body = [formatVersion] + user.bytes + head
    guard let key = try signer(user),
      Signature.isValid(signature, of: Self.signed(body, count, vault), by: key)
    else { throw .damaged(.checkpoint) }
  }

  private static func signed(_ body: [UInt8], _ count: Int, _ vault: [UInt8]) -> [UInt8] {
    Label.checkpoint.bytes + vault + [UInt8](longNumber: count) + body
  }
}
