/// Keeps events in memory: for practising (`oefen`), where nothing may be kept, and for tests.
package final class MemoryEventStore: EventStore {
  private var payloads: [DossierID: [[UInt8]]] = [:]
  var vault = VaultContents()

  package init() {}

  package func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    stored(in: dossier)
  }

  package func append(
    _ new: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    let verdict = AppendVerdict.on(
      new, to: dossier, expecting: seen, count: payloads[dossier, default: []].count,
      newer: { Array(stored(in: dossier).dropFirst(seen)) })
    switch verdict {
    case .append: payloads[dossier, default: []] += new
    case .alreadyKept: break
    case .refuse(let error): throw error
    }
  }

  package func dossiers() throws(StoreError) -> [DossierSummary] {
    payloads.map { DossierSummary(id: $0.key, count: $0.value.count) }.sorted { $0.id < $1.id }
  }

  func forget(_ dossier: DossierID) { payloads[dossier] = nil }

  private func stored(in dossier: DossierID) -> [StoredEvent] {
    payloads[dossier, default: []].enumerated().map {
      StoredEvent(dossier: dossier, sequence: $0.offset + 1, payload: $0.element)
    }
  }
}
