/// The dossier is not as long as the caller thought: someone else appended meanwhile.
///
/// It carries what is there now, so that the caller can show it, walk the conversation again and
/// decide; the caller's own events were not kept.
package struct AppendConflict: Hashable, Sendable {
  package var dossier: DossierID
  /// The number of events the caller had seen.
  package var seen: Int
  /// The number of events there are. Less than `seen` when the file was replaced by an older copy.
  package var count: Int
  /// The events after `seen`, oldest first; empty when `count` is less than `seen`.
  package var newer: [StoredEvent]

  package init(dossier: DossierID, seen: Int, count: Int, newer: [StoredEvent]) {
    self.dossier = dossier
    self.seen = seen
    self.count = count
    self.newer = newer
  }
}
