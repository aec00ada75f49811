import DossierStore
import Foundation
import GRDB
import Testing

struct `A new dossier file` {
  @Test func `is made for its owner alone, with the folders above it`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteEventStore(at: StoreLocation(folder: "\(folder.path)/new/home"))
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    #expect(try folder.mode(of: "new") == 0o700)
    #expect(try folder.mode(of: "new/home") == 0o700)
    for file in ["dossiers.sqlite", "dossiers.sqlite-wal", "dossiers.sqlite-shm"] {
      #expect(try folder.mode(of: "new/home/\(file)") == 0o600, "\(file)")
    }
  }

  @Test func `is one file once it is closed`() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder.path))
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    try store.close()
    #expect(try folder.names() == ["dossiers.sqlite"])
  }

  @Test func `has the shape that files out there have`() throws {
    let folder = try TemporaryFolder()
    try SQLiteEventStore(at: StoreLocation(folder: folder.path)).close()
    let queue = try DatabaseQueue(path: "\(folder.path)/dossiers.sqlite")
    // A shipped migration is never edited: the shape may only change with a new user_version.
    let shape = try queue.read {
      try [
        "\(Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0)",
        "\(Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0)",
      ] + String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql > '' ORDER BY name")
    }
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/shape-3.txt")
    #expect(
      try shape.joined(separator: "\n\n") + "\n" == String(contentsOf: page, encoding: .utf8))
  }

  @Test(arguments: [
    "UPDATE event SET payload = x'00'", "UPDATE event SET sequence = 7", "DELETE FROM event",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 3, x'00')",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 1, x'00')",
    "INSERT INTO event VALUES ('222-222-222', 2, x'00')",
    "INSERT OR REPLACE INTO event VALUES ('K7M-3PQ-X29', 1, x'00')",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 2, 'text')",
    "UPDATE log SET payload = x'00'", "DELETE FROM log", "INSERT INTO log VALUES (3, x'00')",
    "INSERT OR REPLACE INTO log VALUES (1, x'00')", "UPDATE checkpoint SET payload = x'00'",
    "DELETE FROM checkpoint",
  ])
  func `only grows, also under another program's hands`(sql: String) throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder.path))
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    _ = try store.appendLog([[1]], expecting: 0)
    try store.keep(LogCheckpoint(count: 1, payload: [1]))
    let queue = try DatabaseQueue(path: "\(folder.path)/dossiers.sqlite")
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    #expect(try store.events(of: EventStoreContract.one) == EventStoreContract.expected([[1]]))
  }
}
