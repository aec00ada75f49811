extension MemoryEventStore: VaultStore {
  /// What a vault keeps beside the events.
  struct VaultContents {
    var parts: [VaultPart: [UInt8]] = [:]
    var users: [UserID: StoredUser] = [:]
    var grants: [StoredGrant.Place: [UInt8]] = [:]
    var log: [[UInt8]] = []
    var checkpoints: [Int: [UInt8]] = [:]
    var endings: [DossierID: [UInt8]] = [:]
  }

  package func establish(
    _ parts: [VaultPart: [UInt8]], users: [StoredUser],
    sealing seal: (DossierID, [[UInt8]]) throws(StoreError) -> SealedDossier
  ) throws(StoreError) {
    guard vault.parts.isEmpty else {
      throw .fault(StoreFault(.vaultExists, while: .sealing, at: "memory"))
    }
    vault.parts = parts
    vault.users = Dictionary(users.map { ($0.id, $0) }) { $1 }
  }

  /// Memory is never older than the program.
  package func unsealedCount() throws(StoreError) -> Int { 0 }

  package func part(_ part: VaultPart) throws(StoreError) -> [UInt8]? { vault.parts[part] }
  package func keep(_ value: [UInt8], as part: VaultPart) throws(StoreError) {
    vault.parts[part] = value
  }
  package func keepFirst(_ value: [UInt8], as part: VaultPart) throws(StoreError) -> [UInt8] {
    if vault.parts[part] == nil { vault.parts[part] = value }
    return vault.parts[part] ?? value
  }

  package func ended(_ dossier: DossierID) throws(StoreError) -> EndedDossier {
    EndedDossier(events: try events(of: dossier), ending: vault.endings[dossier])
  }

  package func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]
  ) throws(StoreError) {
    let count = try events(of: dossier).count
    try append(payloads, to: dossier, expecting: seen)
    if try events(of: dossier).count > count { vault.endings[dossier] = ending }
  }

  package func end(
    keeping settings: [UInt8],
    _ sign: (DossierID, Int, [UInt8]) throws(StoreError) -> [UInt8]
  ) throws(StoreError) {
    var endings: [DossierID: [UInt8]] = [:]
    for dossier in try dossiers() {
      let last = try events(of: dossier.id).last?.payload ?? []
      endings[dossier.id] = try sign(dossier.id, dossier.count, last)
    }
    vault.endings = endings
    vault.parts[.settings] = settings
  }

  package func users() throws(StoreError) -> [StoredUser] {
    vault.users.values.sorted { $0.id < $1.id }
  }
  package func keep(_ user: StoredUser) throws(StoreError) { vault.users[user.id] = user }

  package func grants(of dossier: DossierID) throws(StoreError) -> [StoredGrant] {
    vault.grants.filter { $0.key.dossier == dossier }
      .map { StoredGrant($0.key, payload: $0.value) }
      .sorted { ($0.place.epoch, $0.place.receiver) < ($1.place.epoch, $1.place.receiver) }
  }

  package func dossiers(grantedTo receiver: UserID) throws(StoreError) -> [DossierID] {
    Set(vault.grants.keys.filter { $0.receiver == receiver }.map(\.dossier)).sorted()
  }

  package func changeGrants(
    adding: [StoredGrant], dropping: [StoredGrant.Place]
  ) throws(StoreError) {
    for place in dropping { vault.grants[place] = nil }
    for grant in adding { vault.grants[grant.place] = grant.payload }
  }

  package func erase(_ dossier: DossierID) throws(StoreError) {
    vault.grants = vault.grants.filter { $0.key.dossier != dossier }
    vault.endings[dossier] = nil
    forget(dossier)
  }

  package func finishErasing() throws(StoreError) {}

  package func logEntries(after seen: Int) throws(StoreError) -> [[UInt8]] {
    Array(vault.log.dropFirst(seen))
  }

  package func appendLog(_ entries: [[UInt8]], expecting seen: Int) throws(StoreError) -> Bool {
    guard vault.log.count == seen else { return false }
    vault.log += entries
    return true
  }

  package func checkpoints() throws(StoreError) -> [LogCheckpoint] {
    vault.checkpoints.map { LogCheckpoint(count: $0.key, payload: $0.value) }
      .sorted { $0.count < $1.count }
  }

  package func keep(_ checkpoint: LogCheckpoint) throws(StoreError) {
    if vault.checkpoints[checkpoint.count] == nil {
      vault.checkpoints[checkpoint.count] = checkpoint.payload
    }
  }
}
