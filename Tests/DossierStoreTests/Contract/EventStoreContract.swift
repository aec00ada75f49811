import DossierStore
import Testing

/// What every store promises: each promise is a name and a check on a fresh, empty store.
///
/// A back end passes when every promise holds:
///
/// ```swift
/// @Test(arguments: EventStoreContract.promises)
/// func `keeps every promise of an event store`(promise: EventStoreContract) throws {
///   try promise.check(MemoryEventStore())
/// }
/// ```
struct EventStoreContract: Sendable, CustomTestStringConvertible {
  let name: String
  let check: @Sendable (any EventStore) throws -> Void

  init(_ name: String, _ check: @escaping @Sendable (any EventStore) throws -> Void) {
    self.name = name
    self.check = check
  }

  var testDescription: String { name }

  static let promises = reading + appending + conflicts + limits

  static let one = dossier("K7M-3PQ-X29")
  static let other = dossier("222-222-222")

  /// The events as they should be: numbered from 1, with these payloads.
  static func expected(_ payloads: [[UInt8]], in dossier: DossierID = one) -> [StoredEvent] {
    payloads.enumerated().map {
      StoredEvent(dossier: dossier, sequence: $0.offset + 1, payload: $0.element)
    }
  }

  private static func dossier(_ text: String) -> DossierID {
    // Only for the two names above, which are names.
    var chance = SystemRandomNumberGenerator()
    return DossierID(text) ?? DossierID(using: &chance)
  }
}
