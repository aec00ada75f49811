package import DossierStore

/// Who saw and did what. It only grows; a change, a gap or another order shows.
///
/// What it cannot show by itself: that the end was cut off together with every checkpoint after the
/// cut, as when a whole file is replaced by an older copy of itself.
package final class AuditLog {
  private let vault: OpenVault
  private let nu: () -> String
  /// Where the log ends, as far as was seen here. Not the chain itself: that holds a key.
  private var end: (count: Int, head: [UInt8])?
  /// Notes that wait to be written together; nil when each is written at once.
  private var gathered: [LogEntry]?

  /// Why so often: a cut of the end shows only up to the last checkpoint.
  static let entriesPerCheckpoint = 100

  /// - Parameter nu: the time on the clock, `2026-01-05T10:30`.
  package init(_ vault: OpenVault, nu: @escaping () -> String) {
    (self.vault, self.nu) = (vault, nu)
  }

  /// Writes down what this user does. When it returns, the entry is on disk.
  package func note(
    _ daad: LogEntry.Daad, _ dossier: DossierID? = nil, uitleg: String = ""
  ) throws(VaultError) {
    let entry = LogEntry(
      tijd: nu(), wie: vault.user, daad: daad, dossier: dossier, uitleg: uitleg)
    if gathered != nil {
      gathered?.append(entry)
    } else {
      try write([entry])
    }
  }

  /// Does work of which the notes are written together, when it is done: an overview of thousands of
  /// dossiers need not wait thousands of times for the disk.
  package func gathering<Result>(_ work: () throws -> Result) throws -> Result {
    gathered = []
    defer { gathered = nil }
    let result = try work()
    let entries = gathered ?? []
    gathered = nil
    try write(entries)
    return result
  }

  /// Signs the log up to here, so that a cut before this place shows.
  package func checkpoint() throws(VaultError) {
    let chain = try newest()
    guard chain.count > 0 else { return }
    let signing = try vault.opened().signing
    let stored = try SignedCheckpoint.stored(chain, by: vault.user, signing: signing)
    try asking { () throws(StoreError) in try vault.store.keep(stored) }
  }

  /// Everything that was noted, oldest first, checked from the first entry to the last.
  ///
  /// - Throws: `damaged` when an entry or a checkpoint is not what was written, or one is missing.
  package func entries() throws(VaultError) -> [LogEntry] {
    var entries: [LogEntry] = []
    try walk { chain, sealed throws(VaultError) in entries.append(try chain.open(sealed)) }
    return entries
  }

  /// Checks the whole log. Returns the number of entries.
  ///
  /// Why it opens only what no checkpoint covers: under a signature the order of the bytes is enough.
  /// - Throws: as `entries`.
  @discardableResult package func verify() throws(VaultError) -> Int {
    let covered = try asking { () throws(StoreError) in try vault.store.checkpoints() }.last?.count
    return try walk { chain, sealed throws(VaultError) in
      if chain.count < covered ?? 0 { chain.pass(sealed) } else { _ = try chain.open(sealed) }
    }
  }

  // MARK: Writing

  private func write(_ entries: [LogEntry]) throws(VaultError) {
    guard !entries.isEmpty else { return }
    while true {
      var chain = try newest()
      let seen = chain.count
      let sealed = entries.map { chain.seal($0) }
      let isKept = try asking { () throws(StoreError) in
        try vault.store.appendLog(sealed, expecting: seen)
      }
      // Another program was faster: go behind it.
      guard isKept else { continue }
      end = (chain.count, chain.head)
      if seen / Self.entriesPerCheckpoint != chain.count / Self.entriesPerCheckpoint {
        try checkpoint()
      }
      return
    }
  }

  /// The end of the log as it is now.
  private func newest() throws(VaultError) -> LogChain {
    var chain: LogChain
    if let end {
      chain = try empty()
      chain.start(at: end.count, head: end.head)
    } else {
      chain = try trusted()
    }
    let seen = chain.count
    for sealed in try asking({ () throws(StoreError) in
      try vault.store.logEntries(after: seen)
    }) {
      _ = try chain.open(sealed)
    }
    end = (chain.count, chain.head)
    return chain
  }

  /// The place of the last checkpoint. Why not the first entry: a log of years need not be read to
  /// add to it.
  private func trusted() throws(VaultError) -> LogChain {
    var chain = try empty()
    let checkpoints = try asking { () throws(StoreError) in try vault.store.checkpoints() }
    if let last = checkpoints.last {
      let checkpoint = try signed(last)
      chain.start(at: checkpoint.count, head: checkpoint.head)
    }
    return chain
  }

  // MARK: Checking

  private func empty() throws(VaultError) -> LogChain {
    LogChain(vault: vault.header.id, vaultKey: try vault.opened().vaultKey)
  }

  private func signed(_ stored: LogCheckpoint) throws(VaultError) -> SignedCheckpoint {
    try SignedCheckpoint(stored, in: vault.header.id) { id throws(VaultError) in
      try self.vault.card(of: id)?.signing
    }
  }

  @discardableResult
  private func walk(
    _ step: (inout LogChain, [UInt8]) throws(VaultError) -> Void
  ) throws(VaultError) -> Int {
    var chain = try empty()
    var checkpoints = try asking { () throws(StoreError) in try vault.store.checkpoints() }[...]
    for sealed in try asking({ () throws(StoreError) in try vault.store.logEntries(after: 0) }) {
      try step(&chain, sealed)
      while let next = checkpoints.first, next.count == chain.count {
        guard try signed(next).head == chain.head else { throw .damaged(.checkpoint) }
        checkpoints.removeFirst()
      }
    }
    // A checkpoint beyond the end: the end was cut off.
    guard checkpoints.isEmpty else { throw .damaged(.checkpoint) }
    return chain.count
  }
}
