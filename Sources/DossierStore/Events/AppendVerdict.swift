/// What must happen with an append, given what stands in the dossier. The same for every back end.
enum AppendVerdict: Hashable {
  /// The caller has seen everything: append.
  case append
  /// The same payloads stand there already: an earlier attempt did succeed.
  case alreadyKept
  case refuse(StoreError)

  /// - Parameters:
  ///   - count: the number of events in the dossier now.
  ///   - newer: asked for only when needed; the events after `seen`, oldest first.
  static func on(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, count: Int,
    newer: () throws -> [StoredEvent]
  ) rethrows -> AppendVerdict {
    precondition(seen >= 0, "nobody can have seen fewer than no events")
    if let large = payloads.first(where: { $0.count > StoreLimit.payloadBytes.most }) {
      return .refuse(.beyondLimit(.payloadBytes, asked: large.count))
    }
    if payloads.isEmpty { return .alreadyKept }
    if count == seen {
      let (total, overflow) = count.addingReportingOverflow(payloads.count)
      return overflow || total > StoreLimit.eventsPerDossier.most
        ? .refuse(.beyondLimit(.eventsPerDossier, asked: overflow ? .max : total)) : .append
    }
    // A store with fewer events than the caller has seen is another store, or an older copy.
    let present = seen < count ? try newer() : []
    if present.count >= payloads.count,
      zip(present, payloads).allSatisfy({ $0.payload == $1 })
    {
      return .alreadyKept
    }
    return .refuse(
      .conflict(AppendConflict(dossier: dossier, seen: seen, count: count, newer: present)))
  }
}
