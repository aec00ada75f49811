/// What a store can say about a dossier without opening an event: its name and its length.
package struct DossierSummary: Hashable, Sendable {
  package var id: DossierID
  /// The number of events. A dossier exists from its first event: 0 says that all were taken away by
  /// other means than this program, and that it can not be opened.
  package var count: Int

  package init(id: DossierID, count: Int) {
    self.id = id
    self.count = count
  }
}
