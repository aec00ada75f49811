/// One event of a dossier, as the store sees it: a place in a list, and bytes.
///
/// The store never looks inside the payload. Whoever hands it in decides what it holds, and seals
/// it first when it holds a person's words.
package struct StoredEvent: Hashable, Sendable {
  package var dossier: DossierID
  /// The place in the dossier. Units: counted from 1, without gaps.
  package var sequence: Int
  package var payload: [UInt8]

  package init(dossier: DossierID, sequence: Int, payload: [UInt8]) {
    self.dossier = dossier
    self.sequence = sequence
    self.payload = payload
  }
}

/// An event never prints its payload, not even when a test or a log prints all of it.
extension StoredEvent: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "\(dossier) \(sequence) (\(payload.count) bytes)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
