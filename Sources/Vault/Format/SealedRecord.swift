import Crypto
import DossierStore
import Foundation

/// One event, sealed.
///
/// Shape: version, kind, epoch; then a box with the author, the length of the payload, the payload, and
/// zeros up to the padded length.
struct SealedRecord {
  /// The one kind there is. Why not more: a kind that can be read says what happened.
  static let eventKind: UInt8 = 1
  static let headByteCount = 6

  var author: UserID
  var payload: [UInt8]

  /// - Parameter nonce: nil draws one.
  func sealed(
    with key: DossierKey, in context: RecordContext, padding: Padding = .standard,
    nonce: [UInt8]? = nil
  ) -> [UInt8] {
    let head = [formatVersion, Self.eventKind] + [UInt8](number: key.epoch)
    let plain = padding.padded(author.bytes + [UInt8](number: payload.count) + payload)
    return head
      + Box.seal(
        plain, key: key.record, context: context.associatedData(head: head), nonce: nonce)
  }

  /// The epoch of a record that was not opened yet.
  static func epoch(of sealed: [UInt8]) throws(VaultError) -> Int {
    var reader = ByteReader(sealed, of: .record)
    try reader.version()
    guard try reader.byte() == eventKind else { throw .damaged(.record) }
    return try reader.number()
  }

  init(author: UserID, payload: [UInt8]) {
    (self.author, self.payload) = (author, payload)
  }

  /// - Throws: `damaged` when it was not sealed with this key at this place, or was changed.
  init(_ sealed: [UInt8], with key: DossierKey, in context: RecordContext) throws(VaultError) {
    let head = Array(sealed.prefix(Self.headByteCount))
    guard
      let plain = Box.open(
        sealed.dropFirst(Self.headByteCount), key: key.record,
        context: context.associatedData(head: head))
    else { throw .damaged(.record) }
    var reader = ByteReader(plain, of: .record)
    guard let author = UserID(bytes: try reader.bytes(UserID.byteCount)) else {
      throw .damaged(.record)
    }
    self.author = author
    payload = try reader.bytes(try reader.number())
  }
}

/// How lengths are hidden.
///
/// The smallest length is such that every answer to a closed question gets it: "ja" and "nee" look
/// alike, and so do a short text and an option. Longer texts show only in which step they fall.
struct Padding: Hashable, Sendable {
  /// Units: bytes.
  var smallest: Int
  var step: Int

  static let standard = Padding(smallest: 768, step: 256)

  func padded(_ bytes: [UInt8]) -> [UInt8] {
    let beyond = max(0, bytes.count - smallest)
    let length = smallest + (beyond + step - 1) / step * step
    return bytes + [UInt8](repeating: 0, count: length - bytes.count)
  }
}
