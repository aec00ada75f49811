import DossierStore

@testable import Vault

/// All that a program can tell of a vault.
struct VaultReading: Hashable {
  struct Record: Hashable {
    let author: UserID
    let payload: [UInt8]
  }

  let users: [VaultUser]
  let settings: VaultSettings
  let dossiers: [DossierID: [Record]]
  let log: [LogEntry]

  /// - Throws: when anything in it is not as it was written.
  init(_ vault: OpenVault) throws {
    users = try vault.users()
    settings = try vault.settings()
    let store = SealedEventStore(vault)
    var dossiers: [DossierID: [Record]] = [:]
    for summary in try store.dossiers() {
      let authors = try store.authors(of: summary.id)
      let events = try store.events(of: summary.id)
      dossiers[summary.id] = zip(authors, events).map {
        Record(author: $0, payload: $1.payload)
      }
    }
    self.dossiers = dossiers
    log = try AuditLog(vault) { "" }.entries()
  }

  /// Whether everything in it stands in the other too, and only the ends of dossiers, or whole dossiers,
  /// are missing.
  func isPart(of other: VaultReading) -> Bool {
    users == other.users && settings == other.settings && log == other.log
      && dossiers.allSatisfy { name, records in
        other.dossiers[name]?.starts(with: records) ?? false
      }
  }

  /// What is not the same, for the message of a test that fails.
  func differences(from other: VaultReading) -> [String] {
    var found: [String] = []
    if users != other.users { found.append("users") }
    if settings != other.settings { found.append("settings") }
    if log != other.log { found.append("log: \(log.count) of \(other.log.count)") }
    for (name, records) in other.dossiers where dossiers[name] != records {
      found.append("\(name): \(dossiers[name]?.count ?? -1) of \(records.count)")
    }
    return found + dossiers.keys.filter { other.dossiers[$0] == nil }.map { "new: \($0)" }
  }
}
