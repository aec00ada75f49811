import DossierStore
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Vault

/// A hand at the `sqlite3` prompt that knows the shape of the file, and has seen older copies of it.
struct `A vault that somebody edits` {
  private let full: FullVault
  private var file: String { "\(full.folder)/dossiers.sqlite" }

  init() throws { full = try FullVault(at: temporaryFolder()) }

  /// Every edit that must show when the vault is read: its name and its SQL. `?1`, `?2` and `?3` are the
  /// dossiers; `old` is an older copy of the file.
  private static let edits: [(String, String)] = [
    (
      "swap two records",
      """
      UPDATE event SET sequence = sequence + 100 WHERE dossier = ?1 AND sequence IN (2, 3);
      UPDATE event SET sequence = 105 - sequence WHERE dossier = ?1 AND sequence > 100
      """
    ),
    (
      "move a record to another dossier",
      """
      UPDATE event SET payload = (SELECT payload FROM event WHERE dossier = ?2 AND sequence = 3)
      WHERE dossier = ?1 AND sequence = 3
      """
    ),
    (
      "replay an old record in the middle",
      """
      UPDATE event SET payload = (SELECT payload FROM event WHERE dossier = ?1 AND sequence = 2)
      WHERE dossier = ?1 AND sequence = 4
      """
    ),
    (
      "duplicate the last record",
      """
      INSERT INTO event SELECT dossier, sequence + 1, payload FROM event
      WHERE dossier = ?1 ORDER BY sequence DESC LIMIT 1
      """
    ),
    (
      "delete in the middle and close the gap",
      """
      DELETE FROM event WHERE dossier = ?1 AND sequence = 3;
      UPDATE event SET sequence = sequence - 1 WHERE dossier = ?1 AND sequence > 3
      """
    ),
    ("delete in the middle", "DELETE FROM event WHERE dossier = ?1 AND sequence = 3"),
    (
      "delete the first",
      """
      DELETE FROM event WHERE dossier = ?1 AND sequence = 1;
      UPDATE event SET sequence = sequence - 1 WHERE dossier = ?1
      """
    ),
    ("downgrade a record", downgrade("event", "payload", "dossier = ?1 AND sequence = 3")),
    ("downgrade a grant", downgrade("access", "payload", "dossier = ?1")),
    ("downgrade the header", downgrade("part", "value", "name = 'header'")),
    ("downgrade the settings", downgrade("part", "value", "name = 'settings'")),
    ("downgrade a card", downgrade("member", "card", "1")),
    ("downgrade a secret", downgrade("member", "secret", "1")),
    ("downgrade an entry of the log", downgrade("log", "payload", "sequence = 7")),
    ("downgrade a checkpoint", downgrade("checkpoint", "payload", "sequence = 100")),
    (
      "make a record one of an earlier epoch",
      """
      UPDATE event SET payload = CAST(substr(payload, 1, 5) || x'01' || substr(payload, 7) AS BLOB)
      WHERE dossier = ?2 AND sequence = 13
      """
    ),
    (
      "put the key of another dossier in",
      """
      UPDATE access SET payload = (SELECT payload FROM access AS o
        WHERE o.dossier = ?2 AND o.receiver = access.receiver) WHERE dossier = ?3
      """
    ),
    (
      "put the key of the epoch before in",
      """
      UPDATE access SET payload = (SELECT payload FROM access AS o
        WHERE o.dossier = ?2 AND o.epoch = 1 AND o.receiver = access.receiver)
      WHERE dossier = ?2 AND epoch = 2
      """
    ),
    ("drop the key of an epoch", "DELETE FROM access WHERE dossier = ?2 AND epoch = 1"),
    (
      "call a grant one of a later epoch",
      "UPDATE access SET epoch = 3 WHERE dossier = ?2 AND epoch = 2"
    ),
    (
      "swap the cards of two users",
      """
      UPDATE member SET card = (SELECT card FROM member AS o WHERE o.id <> member.id)
      """
    ),
    ("make a begeleider a beheerder", "UPDATE member SET card = \(byte("card", at: 2, is: "02"))"),
    (
      "put a colleague's secret in place of one's own",
      """
      UPDATE member SET secret = (SELECT secret FROM member AS o WHERE substr(o.card, 2, 1) = x'01')
      WHERE substr(card, 2, 1) = x'02'
      """
    ),
    (
      "put the settings in place of the recovery block",
      """
      UPDATE part SET value = (SELECT value FROM part WHERE name = 'recovery')
      WHERE name = 'settings'
      """
    ),
    (
      "swap two entries of the log",
      """
      UPDATE log SET sequence = -sequence WHERE sequence IN (50, 51);
      UPDATE log SET sequence = 101 + sequence WHERE sequence < 0
      """
    ),
    (
      "delete an entry of the log and close the gap",
      """
      DELETE FROM log WHERE sequence = 50;
      UPDATE log SET sequence = -sequence WHERE sequence > 50;
      UPDATE log SET sequence = -sequence - 1 WHERE sequence < 0
      """
    ),
    ("cut the last of a dossier", "DELETE FROM event WHERE dossier = ?1 AND sequence = 12"),
    ("cut all of a dossier but the first", "DELETE FROM event WHERE dossier = ?1 AND sequence > 1"),
    ("cut a dossier to nothing", "DELETE FROM event WHERE dossier = ?1"),
    (
      "cut the last of a dossier, with what vouched for it",
      """
      DELETE FROM ending WHERE dossier = ?1;
      DELETE FROM event WHERE dossier = ?1 AND sequence = 12
      """
    ),
    (
      "put the ending of another dossier in",
      """
      UPDATE ending SET payload = (SELECT payload FROM ending AS o WHERE o.dossier = ?2)
      WHERE dossier = ?1
      """
    ),
    ("cut the end of the log", "DELETE FROM log WHERE sequence > 110"),
    (
      "cut the end of the log, and the checkpoint above it",
      "DELETE FROM log WHERE sequence > 90; DELETE FROM checkpoint WHERE sequence > 100"
    ),
    (
      "put a checkpoint elsewhere",
      "UPDATE checkpoint SET sequence = 99 WHERE sequence = 100"
    ),
  ]

  private static func downgrade(_ table: String, _ column: String, _ which: String) -> String {
    "UPDATE \(table) SET \(column) = \(byte(column, at: 1, is: "00")) WHERE \(which)"
  }

  private static func byte(_ column: String, at place: Int, is value: String) -> String {
    "CAST(substr(\(column), 1, \(place - 1)) || x'\(value)' || substr(\(column), \(place + 1)) AS BLOB)"
  }

  private func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.writeWithoutTransaction { db in
      for name in try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
      {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      var named = sql
      for (index, name) in full.names.enumerated() {
        named = named.replacing("?\(index + 1)", with: "'\(name)'")
      }
      try db.execute(sql: named)
      try #require(db.changesCount > 0, "the edit must do something")
    }
    try queue.close()
  }

  private func reading() throws -> VaultReading {
    let store = try SQLiteEventStore(at: StoreLocation(folder: full.folder))
    defer { try? store.close() }
    let vault = try full.open(store)
    _ = try full.names.map { try vault.readers(of: $0) }
    return try VaultReading(vault)
  }

  @Test func `shows every edit by a knowing hand`() throws {
    try full.fill().close()
    let sound = try Data(contentsOf: URL(filePath: file))
    let truth = try reading()
    var noticed = 0
    for (name, sql) in Self.edits {
      try sound.write(to: URL(filePath: file))
      // The control: without the edit everything reads as it was written.
      #expect(try reading() == truth)
      try edit(sql)
      do {
        _ = try reading()
        Issue.record("not noticed: \(name)")
      } catch is StoreError {
        noticed += 1
      } catch is VaultError {
        noticed += 1
      }
    }
    report("malicious edits: \(noticed) of \(Self.edits.count) noticed")
  }

  /// Who was let out kept an older copy, and puts the rows that stood there back.
  @Test func `gives nothing new to who left and puts their old rows back`() throws {
    let store = try full.fill()
    let vault = try full.open(store)
    let collega = try #require(try vault.users().first { $0.name == "Zz Collega" })
    try store.copy(to: "\(full.folder)/old.sqlite")
    try vault.remove(collega.id)
    try SealedEventStore(vault).append([[9]], to: full.names[0], expecting: 12)
    try store.close()
    try edit(
      """
      ATTACH '\(full.folder)/old.sqlite' AS old;
      INSERT OR REPLACE INTO main.member SELECT * FROM old.member;
      INSERT OR IGNORE INTO main.access SELECT * FROM old.access
      """)
    let again = try SQLiteEventStore(at: StoreLocation(folder: full.folder))
    let theirs = SealedEventStore(
      try OpenVault.unlock(again, with: #require(Passphrase("zz collega"))))
    #expect(problem { try theirs.events(of: full.names[0]) } == .noKey)
    // What is written from now on is not for them either.
    let mine = SealedEventStore(try full.open(again))
    try mine.append([[10]], to: full.names[0], expecting: 13)
    #expect(problem { try theirs.events(of: full.names[0]) } == .noKey)
    #expect(try mine.events(of: full.names[0]).count == 14)
  }
}
