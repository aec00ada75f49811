import GRDB
import Glibc

/// Keeps events in one SQLite file on this machine.
///
/// Several programs may use the file at once. `SQLiteEventStore+Opening` sees to it that the file
/// is ours and that SQLite really waits for the disk.
package final class SQLiteEventStore: EventStore {
  /// The file, as it was given.
  package let path: String
  /// How long to wait for another program that is writing. Units: seconds.
  let patience: Int
  private let queue: DatabaseQueue
  /// The file this store writes to, whatever stands under its name later.
  private let opened: OpenFiles?

  /// How long we wait unless told otherwise. An append takes milliseconds, so whoever is still
  /// locked out after ten seconds is locked out by a program that hangs. Units: seconds.
  package static let usualPatience = 10

  /// Opens the file; makes it, and its folder, where they are missing.
  ///
  /// - Parameter patience: how long to wait for another program that is writing, in seconds.
  /// - Throws: `StoreError.fault`. A file of another program, of a newer version of this one, or
  ///   one that is damaged, has not been changed.
  package init(
    at location: StoreLocation, patience: Int = SQLiteEventStore.usualPatience
  ) throws(StoreError) {
    let file = StoreFile(location: location)
    try file.prepare()
    path = location.file
    self.patience = patience
    queue = try Self.connect(to: location.file, patience: patience)
    opened = try Self.perform(.opening, on: queue, at: location.file, patience: patience) {
      try Self.takeInUse($0, at: location.file, patience: patience)
      return OpenFiles(at: location.file)
    }
    try file.synchronizeLog()
  }

  /// Closes the file. Without it the file is closed when the store is gone; nothing is lost then.
  ///
  /// - Throws: `StoreError.fault`; all that was acknowledged is safe.
  package func close() throws(StoreError) {
    do {
      try queue.close()
    } catch {
      throw Self.fault(error, while: .closing, at: path, patience: patience)
    }
  }

  package func events(of dossier: DossierID) throws(StoreError) -> [StoredEvent] {
    try perform(.reading) { try self.events(of: dossier, after: 0, in: $0, while: .reading) }
  }

  package func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int
  ) throws(StoreError) {
    try append(payloads, to: dossier, expecting: seen, ending: nil)
  }

  /// - Parameter ending: what vouches for the end from now on; nil leaves it as it is.
  func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]?
  ) throws(StoreError) {
    try perform(.appending) { db in
      if try ending != nil || !self.appendOne(payloads, to: dossier, expecting: seen, in: db) {
        try self.appendAll(payloads, to: dossier, expecting: seen, ending: ending, in: db)
      }
      // After the commit and before anybody is told: an answer in a file that was thrown away
      // meanwhile is on its way out of this world.
      guard OpenFiles(at: path) == opened else {
        throw StoreError.fault(StoreFault(.replaced, while: .appending, at: path))
      }
    }
  }

  package func dossiers() throws(StoreError) -> [DossierSummary] {
    try perform(.reading) { db in
      var summaries: [DossierSummary] = []
      let rows = try Row.fetchCursor(db.cachedStatement(sql: SQL.dossiers))
      while let row = try rows.next() {
        guard let name = String.fromDatabaseValue(row[0]), let id = DossierID(name),
          id.text == name, let count = Int.fromDatabaseValue(row[1]), count >= 0
        else { throw self.damaged(.reading) }
        summaries.append(DossierSummary(id: id, count: count))
      }
      return summaries
    }
  }

  /// Reads the whole file and says whether it is sound.
  ///
  /// Cost: reads every page; a second or so for a few hundred megabytes. So only when asked.
  /// - Throws: `StoreError.fault`, with `damaged` when it is not sound; nothing has changed.
  package func check() throws(StoreError) {
    try perform(.checking) { db in
      // The quick check does not look at the order of the rows, and a page whose rows lie in another
      // order hides a dossier.
      guard try String.fetchAll(db, sql: "PRAGMA integrity_check(1)") == ["ok"],
        try Row.fetchOne(db, sql: SQL.gaps) == nil
      else { throw self.damaged(.checking) }
    }
  }

  // MARK: Inside a call

  /// Runs one piece of work on the connection, and turns what goes wrong into our own error.
  func perform<Result>(
    _ action: StoreFault.Action, _ work: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    try Self.perform(action, on: queue, at: path, patience: patience, work)
  }

  private static func perform<Result>(
    _ action: StoreFault.Action, on queue: DatabaseQueue, at path: String, patience: Int,
    _ work: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    // An old error of the system must not be taken for the reason of a new one.
    errno = 0
    do {
      return try queue.inDatabase(work)
    } catch {
      throw fault(error, while: action, at: path, patience: patience)
    }
  }

  /// The error itself when it is ours; otherwise ours for it.
  static func fault(
    _ error: any Error, while action: StoreFault.Action, at path: String, patience: Int
  ) -> StoreError {
    let systemError = errno
    if let error = error as? StoreError { return error }
    let problem =
      (error as? DatabaseError).map {
        StoreFault.Problem($0, systemError: systemError, patience: patience)
      } ?? .unexpected(code: 0)
    return .fault(StoreFault(problem, while: action, at: path))
  }

  /// Appends one event when that is all there is to it. Returns whether it did.
  ///
  /// Why: a conversation keeps one answer at a time, and one statement that is a transaction of its
  /// own takes half the time of four.
  private func appendOne(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, in db: Database
  ) throws -> Bool {
    guard payloads.count == 1, let payload = payloads.first,
      AppendVerdict.on(payloads, to: dossier, expecting: seen, count: seen, newer: { [] })
        == .append
    else { return false }
    try db.cachedStatement(sql: SQL.insertBehind)
      .execute(arguments: [dossier.text, seen, payload.asBlob])
    return db.changesCount == 1
  }

  private func appendAll(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]?,
    in db: Database
  ) throws {
    // Immediate: whoever reads the count below also holds the right to write.
    try db.inTransaction(.immediate) {
      let verdict = try AppendVerdict.on(
        payloads, to: dossier, expecting: seen, count: count(of: dossier, in: db),
        newer: { try events(of: dossier, after: seen, in: db, while: .appending) })
      switch verdict {
      case .append:
        let insert = try db.cachedStatement(sql: SQL.insert)
        for (index, payload) in payloads.enumerated() {
          try insert.execute(arguments: [dossier.text, seen + index + 1, payload.asBlob])
        }
        if let ending { try keep(ending: ending, of: dossier, in: db) }
        return .commit
      case .alreadyKept: return .rollback
      case .refuse(let error): throw error
      }
    }
  }

  func damaged(_ action: StoreFault.Action) -> StoreError {
    .fault(StoreFault(.damaged, while: action, at: path))
  }

  private func count(of dossier: DossierID, in db: Database) throws -> Int {
    let row = try Row.fetchOne(db.cachedStatement(sql: SQL.count), arguments: [dossier.text])
    guard let row, let count = Int.fromDatabaseValue(row[0]), count >= 0 else {
      throw damaged(.appending)
    }
    return count
  }

  func events(
    of dossier: DossierID, after seen: Int, in db: Database, while action: StoreFault.Action
  ) throws -> [StoredEvent] {
    var events: [StoredEvent] = []
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: SQL.events), arguments: [dossier.text, seen])
    while let row = try rows.next() {
      // The bytes of a file are input: read them without trusting their type or their order.
      guard Int.fromDatabaseValue(row[0]) == seen + events.count + 1,
        let payload = [UInt8](blob: row[1])
      else { throw damaged(action) }
      events.append(
        StoredEvent(dossier: dossier, sequence: seen + events.count + 1, payload: payload))
    }
    return events
  }
}
