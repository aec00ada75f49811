/// What a store can say about a dossier without opening an event: its name and its length.
package struct DossierSummary: Hashable, Sendable {
  package var id: DossierID
  /// The number of events; at least 1, for a dossier exists from its first event.
  package var count: Int

  package init(id: DossierID, count: Int) {
    self.id = id
    self.count = count
  }
}
