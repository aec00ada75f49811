import GRDB

extension SQLiteEventStore {
  package func ended(_ dossier: DossierID) throws(StoreError) -> EndedDossier {
    try perform(.reading) { db in
      var found = EndedDossier(events: [], ending: nil)
      // One transaction: another program may append between the two questions.
      try db.inTransaction(.deferred) {
        found.events = try self.events(of: dossier, after: 0, in: db, while: .reading)
        found.ending = try self.blobs(db, SQL.ending, [dossier.text]).first
        return .commit
      }
      return found
    }
  }

  package func append(
    _ payloads: [[UInt8]], to dossier: DossierID, expecting seen: Int, ending: [UInt8]
  ) throws(StoreError) {
    try append(payloads, to: dossier, expecting: seen, ending: Optional(ending))
  }

  package func end(
    keeping settings: [UInt8],
    _ sign: (DossierID, Int, [UInt8]) throws(StoreError) -> [UInt8]
  ) throws(StoreError) {
    try perform(.sealing) { db in
      try db.inTransaction(.immediate) {
        for row in try Row.fetchAll(db, sql: SQL.lastEvents) {
          guard let name = String.fromDatabaseValue(row[0]), let dossier = DossierID(name),
            let count = Int.fromDatabaseValue(row[1]), let last = [UInt8](blob: row[2])
          else { throw self.damaged(.sealing) }
          try self.keep(ending: sign(dossier, count, last), of: dossier, in: db)
        }
        try self.keep(settings, as: VaultPart.settings.rawValue, in: db)
        return .commit
      }
    }
  }
}
