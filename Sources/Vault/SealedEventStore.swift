import Crypto
package import DossierStore
import Foundation

/// A store of events in which everything is sealed: what goes in is sealed before it reaches the store
/// below, what comes out was checked.
///
/// To whoever uses it, it is a store like any other; it knows only the dossiers of one user.
package final class SealedEventStore: EventStore {
  private let vault: OpenVault
  private let log: AuditLog?
  /// What was noted already: once for each time the program is used.
  private var noted: Set<Noted> = []
  private var store: any VaultStore { vault.store }
  /// Where each dossier ends, as far as was seen here.
  private var ends: [DossierID: End] = [:]

  /// The last record of a dossier.
  private struct End {
    var count = 0
    var hash = RecordContext.first
    var epoch = 1
  }

  private struct Noted: Hashable {
    var daad: LogEntry.Daad
    var dossier: DossierID
  }

  /// - Parameter log: notes who looks into a dossier and who writes in it; nil notes nothing.
  package init(_ vault: OpenVault, log: AuditLog? = nil) { (self.vault, self.log) = (vault, log) }

  /// What is left of a payload's limit when it is sealed.
  package var mostPayloadBytes: Int { StoreLimit.payloadBytes.most - 512 }

  package func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    do throws(StoreError) {
      let records = try read(dossier, while: .reading)
      // Before anybody sees a word of it.
      if !records.isEmpty { try note(.gezien, dossier, while: .reading) }
      return records.enumerated().map { index, record in
        StoredEvent(dossier: dossier, sequence: index + 1, payload: record.payload)
      }
    } catch {
      if case .fault(let fault) = error, fault.problem == .noKey, !vault.isLocked {
        try note(.geweigerd, dossier, while: .reading)
      }
      throw error
    }
  }

  /// Who wrote each event of a dossier, in the order of the events.
  package func authors(of dossier: DossierID) throws(StoreError) -> [UserID] {
    try read(dossier, while: .reading).map(\.author)
  }

  /// The dossiers that this user can open.
  package func dossiers() throws(StoreError) -> [DossierSummary] {
    let own = Set(try store.dossiers(grantedTo: vault.user))
    return try store.dossiers().filter { own.contains($0.id) }
  }

  package func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    if let large = payloads.first(where: { $0.count > mostPayloadBytes }) {
      throw .beyondLimit(.payloadBytes, asked: large.count)
    }
    if payloads.isEmpty { return }
    if ends[dossier]?.count == seen || seen == 0 {
      let end = ends[dossier] ?? End()
      do throws(StoreError) {
        if end.count == seen { return try seal(payloads, to: dossier, after: end) }
      } catch .conflict {
        // Somebody was faster, or an earlier attempt did succeed. What stands there tells.
      }
    }
    let records = try read(dossier, while: .appending)
    if records.count == seen {
      return try seal(payloads, to: dossier, after: ends[dossier] ?? End())
    }
    // Each time a record is sealed it is other bytes: only what was said can be compared.
    let newer = records.enumerated().dropFirst(seen)
    if newer.count >= payloads.count,
      zip(newer, payloads).allSatisfy({ $0.element.payload == $1 })
    {
      return
    }
    throw .conflict(
      AppendConflict(
        dossier: dossier, seen: seen, count: records.count,
        newer: newer.map {
          StoredEvent(dossier: dossier, sequence: $0.offset + 1, payload: $0.element.payload)
        }))
  }

  /// Begins a dossier with what was kept elsewhere; the log says that, and not that it began here.
  ///
  /// - Throws: as `append`, of which it is the first.
  package func takeIn(_ payloads: [[UInt8]], as dossier: DossierID) throws(StoreError) {
    try note(.ingelezen, dossier, while: .appending)
    noted.insert(Noted(daad: .begonnen, dossier: dossier))
    noted.insert(Noted(daad: .geschreven, dossier: dossier))
    try append(payloads, to: dossier, expecting: 0)
  }

  // MARK: Sealing and opening

  private func seal(
    _ payloads: [[UInt8]], to dossier: DossierID, after end: End
  ) throws(StoreError) {
    let key = try last(of: dossier, isNew: end.count == 0)
    try note(end.count == 0 ? .begonnen : .geschreven, dossier, while: .appending)
    guard key.epoch >= end.epoch else {
      throw .fault(
        StoreFault(.sealBroken(sequence: end.count), while: .appending, at: dossier.text))
    }
    var new = End(count: end.count, hash: end.hash, epoch: key.epoch)
    var sealed: [[UInt8]] = []
    for payload in payloads {
      let context = RecordContext(
        vault: vault.header.id, dossier: dossier, sequence: new.count + 1, previous: new.hash)
      let record = SealedRecord(author: vault.user, payload: payload).sealed(with: key, in: context)
      sealed.append(record)
      new.hash = SHA256.bytes(record)
      new.count += 1
    }
    let ending: [UInt8]
    do throws(VaultError) {
      ending = try vault.ending(of: dossier, count: new.count, hash: new.hash)
    } catch {
      throw error.storeError(at: dossier, while: .appending)
    }
    try store.append(sealed, to: dossier, expecting: end.count, ending: ending)
    ends[dossier] = new
  }

  private func note(
    _ daad: LogEntry.Daad, _ dossier: DossierID, while action: StoreFault.Action
  ) throws(StoreError) {
    guard let log, !noted.contains(Noted(daad: daad, dossier: dossier)) else { return }
    do throws(VaultError) { try log.note(daad, dossier) } catch {
      throw error.storeError(at: dossier, while: action)
    }
    noted.insert(Noted(daad: daad, dossier: dossier))
    // Who begins a dossier also writes in it; once is enough.
    if daad == .begonnen { noted.insert(Noted(daad: .geschreven, dossier: dossier)) }
  }

  /// The key to write with.
  private func last(of dossier: DossierID, isNew: Bool) throws(StoreError) -> DossierKey {
    do throws(VaultError) {
      if let key = try vault.writingKey(of: dossier) { return key }
      if isNew, try asking({ () throws(StoreError) in try store.events(of: dossier) }).isEmpty {
        return try vault.begin(dossier)
      }
    } catch {
      throw error.storeError(at: dossier, while: .appending)
    }
    throw .fault(StoreFault(.noKey, while: .appending, at: dossier.text))
  }

  private func read(
    _ dossier: DossierID, while action: StoreFault.Action
  ) throws(StoreError) -> [SealedRecord] {
    let found = try store.ended(dossier)
    let stored = found.events
    guard !stored.isEmpty || found.ending != nil else {
      ends[dossier] = nil
      return []
    }
    var end = End()
    var records: [SealedRecord] = []
    records.reserveCapacity(stored.count)
    do throws(VaultError) {
      let keys = try vault.keys(of: dossier)
      guard !keys.isEmpty else {
        throw .store(.fault(StoreFault(.noKey, while: action, at: dossier.text)))
      }
      for event in stored {
        let epoch = try SealedRecord.epoch(of: event.payload)
        guard epoch >= end.epoch, epoch <= keys.count else { throw .damaged(.record) }
        let context = RecordContext(
          vault: vault.header.id, dossier: dossier, sequence: event.sequence, previous: end.hash)
        records.append(try SealedRecord(event.payload, with: keys[epoch - 1], in: context))
        end = End(count: event.sequence, hash: SHA256.bytes(event.payload), epoch: epoch)
      }
      try Ending(vault: vault.header.id, dossier: dossier, count: end.count, hash: end.hash)
        .check(found.ending) { id throws(VaultError) in try self.vault.card(of: id)?.signing }
    } catch {
      throw error.storeError(at: dossier, sequence: end.count + 1, while: action)
    }
    ends[dossier] = end
    return records
  }
}
