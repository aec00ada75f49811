import DossierStore

/// A store of a vault of which one call breaks, as with `FaultyEventStore`: of the calls that a dossier
/// takes. The rest is left to the real one.
final class FaultyVaultStore: VaultStore {
  private let real: any VaultStore
  private let failingCall: Int
  private let moment: FaultyEventStore.Moment
  private var calls = 0

  init(_ real: any VaultStore, failingCall: Int, _ moment: FaultyEventStore.Moment) {
    (self.real, self.failingCall, self.moment) = (real, failingCall, moment)
  }

  private func breaking<Result>(
    _ call: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    calls += 1
    if calls == failingCall, moment == .before { throw FaultyEventStore.broken }
    let result = try call()
    if calls == failingCall, moment == .after { throw FaultyEventStore.broken }
    return result
  }

  func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    try breaking { () throws(StoreError) in try real.events(of: dossier) }
  }
  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    try breaking { () throws(StoreError) in
      try real.append(payloads, to: dossier, expecting: seen)
    }
  }
  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]
  ) throws(StoreError) {
    try breaking { () throws(StoreError) in
      try real.append(payloads, to: dossier, expecting: seen, ending: ending)
    }
  }
  func ended(_ dossier: DossierID) throws(StoreError) -> EndedDossier {
    try breaking { () throws(StoreError) in try real.ended(dossier) }
  }
  func end(
    keeping settings: [UInt8],
    _ sign: (DossierID, Int, [UInt8]) throws(StoreError) -> [UInt8]
  ) throws(StoreError) { try real.end(keeping: settings, sign) }
  func erase(_ dossier: DossierID) throws(StoreError) {
    try breaking { () throws(StoreError) in try real.erase(dossier) }
  }
  func dossiers() throws(StoreError) -> [DossierSummary] { try real.dossiers() }
  func grants(of dossier: DossierID) throws(StoreError) -> [StoredGrant] {
    try breaking { () throws(StoreError) in try real.grants(of: dossier) }
  }
  func changeGrants(
    adding: [StoredGrant], dropping: [StoredGrant.Place]
  ) throws(StoreError) {
    try breaking { () throws(StoreError) in
      try real.changeGrants(adding: adding, dropping: dropping)
    }
  }

  func establish(
    _ parts: [VaultPart: [UInt8]], users: [StoredUser],
    sealing seal: (DossierID, [[UInt8]]) throws(StoreError) -> SealedDossier
  ) throws(StoreError) { try real.establish(parts, users: users, sealing: seal) }
  func unsealedCount() throws(StoreError) -> Int { try real.unsealedCount() }
  func part(_ part: VaultPart) throws(StoreError) -> [UInt8]? { try real.part(part) }
  func keep(_ value: [UInt8], as part: VaultPart) throws(StoreError) {
    try real.keep(value, as: part)
  }
  func keepFirst(_ value: [UInt8], as part: VaultPart) throws(StoreError) -> [UInt8] {
    try real.keepFirst(value, as: part)
  }
  func users() throws(StoreError) -> [StoredUser] { try real.users() }
  func keep(_ user: StoredUser) throws(StoreError) { try real.keep(user) }
  func dossiers(grantedTo receiver: UserID) throws(StoreError) -> [DossierID] {
    try real.dossiers(grantedTo: receiver)
  }
  func finishErasing() throws(StoreError) { try real.finishErasing() }
  func logEntries(after seen: Int) throws(StoreError) -> [[UInt8]] {
    try real.logEntries(after: seen)
  }
  func appendLog(_ entries: [[UInt8]], expecting seen: Int) throws(StoreError) -> Bool {
    try real.appendLog(entries, expecting: seen)
  }
  func checkpoints() throws(StoreError) -> [LogCheckpoint] { try real.checkpoints() }
  func keep(_ checkpoint: LogCheckpoint) throws(StoreError) { try real.keep(checkpoint) }
}
