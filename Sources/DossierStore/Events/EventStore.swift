/// Where the events of dossiers are kept. Every back end must pass `EventStoreContract`.
///
/// The calls are synchronous: the program waits at the prompt until an answer is safe, and only
/// then shows the next word. A store is used by one thread at a time.
package protocol EventStore: AnyObject {
  /// The longest payload that is taken.
  var mostPayloadBytes: Int { get }

  /// Returns the events of a dossier.
  ///
  /// Shape: oldest first, numbered 1, 2, 3 … without gaps; empty when nobody knows the dossier.
  /// - Throws: `StoreError.fault`; nothing has changed.
  func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent]

  /// Appends events at the end of a dossier, all or nothing.
  ///
  /// When it returns, the events survive a crash of the program and a loss of power.
  ///
  /// `seen` is the number of events the caller has seen, so that nobody appends to a dossier that
  /// has grown behind their back. When the payloads already stand exactly there, from `seen + 1`
  /// on, the call succeeds and changes nothing: after any error the same call can be made again
  /// and the events are kept exactly once. Appending nothing changes nothing.
  ///
  /// - Throws: `StoreError.conflict` when other events stand there: nothing was appended.
  ///   `StoreError.beyondLimit`: nothing was appended.
  ///   `StoreError.fault`: nothing was acknowledged. The events may be there or not, but never
  ///   only a part of them; call again with the same arguments to know.
  func append(_ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int) throws(StoreError)

  /// Returns every dossier, without opening any event.
  ///
  /// Shape: sorted by name. Cost: grows with the number of dossiers, not with their length.
  /// - Throws: `StoreError.fault`; nothing has changed.
  func dossiers() throws(StoreError) -> [DossierSummary]
}

extension EventStore {
  package var mostPayloadBytes: Int { StoreLimit.payloadBytes.most }
}

/// How much a store takes. Input that asks for more gets `StoreError.beyondLimit`.
package enum StoreLimit: Hashable, Sendable, CaseIterable {
  case payloadBytes
  case eventsPerDossier

  /// Units: bytes, or events.
  package var most: Int {
    switch self {
    // An answer is at most a few pages of text; a mebibyte leaves room for its sealing.
    case .payloadBytes: 1 << 20
    // Ten years of an answer every minute of a working day.
    case .eventsPerDossier: 1_000_000
    }
  }
}
