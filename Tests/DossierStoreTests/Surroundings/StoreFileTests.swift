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
    // A shipped migration is never edited: this list may only grow with a new user_version.
    let shape = try queue.read {
      try [
        "\(Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0)",
        "\(Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0)",
      ] + String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql > '' ORDER BY name")
    }
    #expect(
      shape == [
        "1215654259", "1",
        """
        CREATE TABLE event (
          dossier TEXT NOT NULL,
          sequence INTEGER NOT NULL CHECK (sequence >= 1),
          payload BLOB NOT NULL,
          PRIMARY KEY (dossier, sequence)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
        WHEN NEW.sequence <>
          1 + coalesce((SELECT max(sequence) FROM event WHERE dossier = NEW.dossier), 0)
        BEGIN
          SELECT RAISE(ABORT, 'an event follows the last one');
        END
        """,
        """
        CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
        BEGIN
          SELECT RAISE(ABORT, 'an event is never changed');
        END
        """,
        """
        CREATE TRIGGER event_is_never_dropped BEFORE DELETE ON event
        BEGIN
          SELECT RAISE(ABORT, 'an event is never dropped');
        END
        """,
      ])
  }

  @Test(arguments: [
    "UPDATE event SET payload = x'00'", "UPDATE event SET sequence = 7", "DELETE FROM event",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 3, x'00')",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 1, x'00')",
    "INSERT INTO event VALUES ('222-222-222', 2, x'00')",
    "INSERT OR REPLACE INTO event VALUES ('K7M-3PQ-X29', 1, x'00')",
    "INSERT INTO event VALUES ('K7M-3PQ-X29', 2, 'text')",
  ])
  func `only grows, also under another program's hands`(sql: String) throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteEventStore(at: StoreLocation(folder: folder.path))
    try store.append([[1]], to: EventStoreContract.one, expecting: 0)
    let queue = try DatabaseQueue(path: "\(folder.path)/dossiers.sqlite")
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    #expect(try store.events(of: EventStoreContract.one) == EventStoreContract.expected([[1]]))
  }
}
