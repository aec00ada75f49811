import GRDB
import Glibc

extension SQLiteEventStore {
  /// Connects, with everything set that must be set before the first look at the file.
  static func connect(to file: String, patience: Int) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Double(patience))
    configuration.foreignKeysEnabled = true
    // Not GRDB's own way into WAL mode (`journalMode = .wal`): that sets `synchronous = NORMAL`
    // behind our back, after everything we could say here, and the last answers would be lost
    // with the power. `takeInUse` does it, and looks whether it worked.
    configuration.journalMode = .default
    // A transaction that cannot even be rolled back must end as an error, not end the program.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          PRAGMA secure_delete = ON;
          PRAGMA mmap_size = 0;
          PRAGMA synchronous = FULL;
          """)
    }
    errno = 0
    do {
      return try DatabaseQueue(path: file, configuration: configuration)
    } catch {
      throw fault(error, while: .opening, at: file, patience: patience)
    }
  }

  /// Refuses a file that is not ours, and makes an old or empty one fit.
  static func takeInUse(_ db: Database, at file: String, patience: Int) throws {
    // Look before anything is written: another program's file must stay as it is. In one
    // transaction, for another program may be making the file right now, and half of it is foreign.
    try db.inTransaction(.deferred) {
      try refuseForeign(db, at: file)
      return .commit
    }
    try keepPromise(db, at: file, patience: patience)
    try migrate(db, at: file)
  }

  private static func refuseForeign(_ db: Database, at file: String) throws {
    func fault(_ problem: StoreFault.Problem) -> StoreError {
      .fault(StoreFault(problem, while: .opening, at: file))
    }
    let owner = try pragma("application_id", db)
    let version = try pragma("user_version", db)
    let isEmpty = try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_schema LIMIT 1") == nil
    if isEmpty && owner == 0 && version == 0 { return }
    guard owner == Migration.applicationID, version >= 1 else { throw fault(.foreignDatabase) }
    guard version <= Migration.newest else {
      throw fault(.newerSchema(found: version, known: Migration.newest))
    }
  }

  /// Sets the log mode, and believes only what SQLite says afterwards.
  private static func keepPromise(_ db: Database, at file: String, patience: Int) throws {
    let mode = try enterWAL(db, patience: patience)
    // 2 is FULL: SQLite waits for the disk at every commit.
    guard mode == "wal", try pragma("synchronous", db) == 2 else {
      throw StoreError.fault(StoreFault(.notDurable, while: .opening, at: file))
    }
  }

  /// Returns the log mode afterwards.
  ///
  /// Why: while two programs make the same file, SQLite says "busy" here without waiting as it
  /// waits elsewhere. The other needs milliseconds.
  private static func enterWAL(_ db: Database, patience: Int) throws -> String? {
    let waitMicroseconds: UInt32 = 2_000
    var waitsLeft = patience * 500
    while true {
      do {
        return try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && waitsLeft > 0 {
        waitsLeft -= 1
        usleep(waitMicroseconds)
      }
    }
  }

  private static func migrate(_ db: Database, at file: String) throws {
    guard try pragma("user_version", db) < Migration.newest else { return }
    try db.inTransaction(.immediate) {
      // Ask again, now that nobody else can write: another program may have been first.
      try refuseForeign(db, at: file)
      let version = try pragma("user_version", db)
      for migration in Migration.all.dropFirst(version) {
        try db.execute(sql: migration.sql)
      }
      try db.execute(
        sql: """
          PRAGMA application_id = \(Migration.applicationID);
          PRAGMA user_version = \(Migration.newest);
          """)
      return .commit
    }
  }

  private static func pragma(_ name: StaticString, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0
  }
}
