/// The name of a user of a vault: sixteen random bytes, which say nothing about the person.
package struct UserID: Hashable, Sendable {
  /// Invariant: `UserID.byteCount` of them.
  package let bytes: [UInt8]

  package static let byteCount = 16

  /// Whoever holds the printed recovery key. No user ever gets this name.
  package static let recovery = UserID([UInt8](repeating: 0, count: byteCount))

  /// - Parameter generator: the source of chance; the program hands in the system's own.
  package init(using generator: inout some RandomNumberGenerator) {
    self.init((0..<Self.byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// Reads a name from a store; nil when these bytes are no name.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.init(bytes)
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }
}

extension UserID: Comparable {
  package static func < (one: UserID, other: UserID) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }
}
