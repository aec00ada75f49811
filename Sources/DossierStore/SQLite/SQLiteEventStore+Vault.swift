import GRDB

extension SQLiteEventStore: VaultStore {
  package func establish(
    _ parts: [VaultPart: [UInt8]], users: [StoredUser],
    sealing seal: (DossierID, [[UInt8]]) throws(StoreError) -> SealedDossier
  ) throws(StoreError) {
    try perform(.sealing) { db in
      try db.inTransaction(.immediate) {
        guard try Row.fetchOne(db, sql: "SELECT 1 FROM part LIMIT 1") == nil else {
          throw StoreError.fault(StoreFault(.vaultExists, while: .sealing, at: path))
        }
        for (part, value) in parts { try self.keep(value, as: part.rawValue, in: db) }
        for user in users { try self.keep(user, in: db) }
        if try self.hasUnsealed(db) {
          for dossier in try self.names(db, "SELECT DISTINCT dossier FROM unsealed ORDER BY 1") {
            let sealed = try seal(dossier, self.unsealed(dossier, in: db))
            let insert = try db.cachedStatement(sql: SQL.insert)
            for (index, payload) in sealed.payloads.enumerated() {
              try insert.execute(arguments: [dossier.text, index + 1, payload.asBlob])
            }
            try self.keep(ending: sealed.ending, of: dossier, in: db)
            for grant in sealed.grants { try self.add(grant, in: db) }
          }
          try db.execute(sql: "DROP TABLE unsealed")
          // Pages that were let go long ago must go too: they may be older than `secure_delete`.
          try self.keep([1], as: Self.erasing, in: db)
        }
        return .commit
      }
    }
    try finishErasing()
  }

  package func unsealedCount() throws(StoreError) -> Int {
    try perform(.reading) { db in
      guard try self.hasUnsealed(db) else { return 0 }
      return try Int.fetchOne(db, sql: "SELECT count(DISTINCT dossier) FROM unsealed") ?? 0
    }
  }

  package func part(_ part: VaultPart) throws(StoreError) -> [UInt8]? {
    try perform(.reading) { db in
      try self.blobs(db, SQL.part, [part.rawValue]).first
    }
  }

  package func keep(_ value: [UInt8], as part: VaultPart) throws(StoreError) {
    try perform(.sealing) { db in try self.keep(value, as: part.rawValue, in: db) }
  }

  package func keepFirst(_ value: [UInt8], as part: VaultPart) throws(StoreError) -> [UInt8] {
    try perform(.sealing) { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO part (name, value) VALUES (?, ?)",
        arguments: [part.rawValue, value.asBlob])
      return try self.blobs(db, SQL.part, [part.rawValue]).first ?? value
    }
  }

  package func users() throws(StoreError) -> [StoredUser] {
    try perform(.reading) { db in
      try Row.fetchAll(db, sql: "SELECT id, card, secret FROM member ORDER BY id").map { row in
        guard let id = [UInt8](blob: row[0]).flatMap({ UserID(bytes: $0) }),
          let card = [UInt8](blob: row[1]), let secret = [UInt8](blob: row[2])
        else { throw self.damaged(.reading) }
        return StoredUser(id: id, card: card, secret: secret)
      }
    }
  }

  package func keep(_ user: StoredUser) throws(StoreError) {
    try erasing { db in try self.keep(user, in: db) }
  }

  package func grants(of dossier: DossierID) throws(StoreError) -> [StoredGrant] {
    try perform(.reading) { db in
      try Row.fetchAll(db.cachedStatement(sql: SQL.grants), arguments: [dossier.text]).map { row in
        guard let epoch = Int.fromDatabaseValue(row[0]), epoch >= 1,
          let receiver = [UInt8](blob: row[1]).flatMap({ UserID(bytes: $0) }),
          let payload = [UInt8](blob: row[2])
        else { throw self.damaged(.reading) }
        return StoredGrant(
          .init(dossier: dossier, epoch: epoch, receiver: receiver), payload: payload)
      }
    }
  }

  package func dossiers(grantedTo receiver: UserID) throws(StoreError) -> [DossierID] {
    try perform(.reading) { db in
      try self.names(
        db, "SELECT DISTINCT dossier FROM access WHERE receiver = ? ORDER BY dossier",
        [receiver.bytes.asBlob])
    }
  }

  package func changeGrants(
    adding: [StoredGrant], dropping: [StoredGrant.Place]
  ) throws(StoreError) {
    let change = { (db: Database) in
      for place in dropping {
        try db.cachedStatement(sql: SQL.dropGrant)
          .execute(arguments: [place.dossier.text, place.epoch, place.receiver.bytes.asBlob])
      }
      for grant in adding { try self.add(grant, in: db) }
    }
    if dropping.isEmpty {
      try perform(.sealing) { db in
        try db.inTransaction(.immediate) {
          try change(db)
          return .commit
        }
      }
    } else {
      try erasing(change)
    }
  }

  package func erase(_ dossier: DossierID) throws(StoreError) {
    try erasing { db in
      // The grants first: while there is a key, the file itself drops no event.
      for table in ["access", "event", "ending"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE dossier = ?", arguments: [dossier.text])
      }
    }
  }

  package func finishErasing() throws(StoreError) {
    try perform(.sealing) { db in
      guard let work = try self.blobs(db, SQL.part, [Self.erasing]).first else { return }
      if !work.isEmpty { try db.execute(sql: "VACUUM") }
      // Another program that is reading keeps the log from being cut off; then the next call does it.
      let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      guard row.flatMap({ Int.fromDatabaseValue($0[0]) }) == 0 else { return }
      try db.execute(sql: "DELETE FROM part WHERE name = ?", arguments: [Self.erasing])
    }
  }

  // MARK: The log

  package func logEntries(after seen: Int) throws(StoreError) -> [[UInt8]] {
    try perform(.reading) { db in
      var entries: [[UInt8]] = []
      let rows = try Row.fetchCursor(db.cachedStatement(sql: SQL.log), arguments: [seen])
      while let row = try rows.next() {
        guard Int.fromDatabaseValue(row[0]) == seen + entries.count + 1,
          let payload = [UInt8](blob: row[1])
        else { throw self.damaged(.reading) }
        entries.append(payload)
      }
      return entries
    }
  }

  package func appendLog(_ entries: [[UInt8]], expecting seen: Int) throws(StoreError) -> Bool {
    try perform(.appending) { db in
      var isAppended = false
      try db.inTransaction(.immediate) {
        guard try Int.fetchOne(db, sql: "SELECT coalesce(max(sequence), 0) FROM log") == seen
        else { return .rollback }
        let insert = try db.cachedStatement(sql: SQL.insertLog)
        for (index, entry) in entries.enumerated() {
          try insert.execute(arguments: [seen + index + 1, entry.asBlob])
        }
        isAppended = true
        return .commit
      }
      return isAppended
    }
  }

  package func checkpoints() throws(StoreError) -> [LogCheckpoint] {
    try perform(.reading) { db in
      try Row.fetchAll(db, sql: "SELECT sequence, payload FROM checkpoint ORDER BY sequence").map {
        guard let count = Int.fromDatabaseValue($0[0]), let payload = [UInt8](blob: $0[1])
        else { throw self.damaged(.reading) }
        return LogCheckpoint(count: count, payload: payload)
      }
    }
  }

  package func keep(_ checkpoint: LogCheckpoint) throws(StoreError) {
    try perform(.appending) { db in
      try db.execute(
        sql: "INSERT OR IGNORE INTO checkpoint (sequence, payload) VALUES (?, ?)",
        arguments: [checkpoint.count, checkpoint.payload.asBlob])
    }
  }

  // MARK: Inside a call

  func keep(ending: [UInt8], of dossier: DossierID, in db: Database) throws {
    try db.cachedStatement(sql: SQL.keepEnding).execute(arguments: [dossier.text, ending.asBlob])
  }

  /// The name under which `part` remembers that something must still be wiped from the file; the value
  /// is not empty when that takes rewriting the whole file.
  private static let erasing = "erasing"

  /// Makes a change that lets go of something, and wipes that from the file and from its log.
  private func erasing(_ change: (Database) throws -> Void) throws(StoreError) {
    try perform(.sealing) { db in
      try db.inTransaction(.immediate) {
        // First: the file lets an event go only while this stands there.
        try self.keep([], as: Self.erasing, in: db)
        try change(db)
        return .commit
      }
    }
    try finishErasing()
  }

  private func hasUnsealed(_ db: Database) throws -> Bool {
    try Row.fetchOne(db, sql: "SELECT 1 FROM sqlite_schema WHERE name = 'unsealed'") != nil
  }

  private func unsealed(_ dossier: DossierID, in db: Database) throws -> [[UInt8]] {
    try blobs(
      db, "SELECT payload FROM unsealed WHERE dossier = ? ORDER BY sequence", [dossier.text])
  }

  func keep(_ value: [UInt8], as part: String, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO part (name, value) VALUES (?, ?)",
      arguments: [part, value.asBlob])
  }

  private func keep(_ user: StoredUser, in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO member (id, card, secret) VALUES (?, ?, ?)",
      arguments: [user.id.bytes.asBlob, user.card.asBlob, user.secret.asBlob])
  }

  private func add(_ grant: StoredGrant, in db: Database) throws {
    try db.cachedStatement(sql: SQL.addGrant).execute(
      arguments: [
        grant.place.dossier.text, grant.place.epoch, grant.place.receiver.bytes.asBlob,
        grant.payload.asBlob,
      ])
  }

  func blobs(
    _ db: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [[UInt8]] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      guard let bytes = [UInt8](blob: row[0]) else { throw self.damaged(.reading) }
      return bytes
    }
  }

  private func names(
    _ db: Database, _ sql: String, _ arguments: StatementArguments = []
  ) throws -> [DossierID] {
    try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
      guard let name = String.fromDatabaseValue(row[0]), let id = DossierID(name), id.text == name
      else { throw self.damaged(.reading) }
      return id
    }
  }
}
