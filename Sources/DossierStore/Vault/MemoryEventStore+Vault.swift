extension MemoryEventStore: VaultStore {
  /// What a vault keeps beside the events.
  struct VaultContents {
    var parts: [VaultPart: [UInt8]] = [:]
    var users: [UserID: StoredUser] = [:]
    var grants: [StoredGrant.Place: [UInt8]] = [:]
    var log: [[UInt8]] = []
    var checkpoints: [Int: [UInt8]] = [:]
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
