extension Migration {
  /// What vouches for the end of each dossier: one row, that every append replaces.
  ///
  /// Why: a signature that stands beside the last event does not show that there was a later one. With
  /// its own row a cut shows, for nobody without a key can make the row of a shorter dossier.
  /// Events can be dropped while the store erases and nobody has a key to them any more.
  static let endings = Migration(
    number: 3,
    sql: """
      CREATE TABLE ending (
        dossier TEXT PRIMARY KEY,
        payload BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      DROP TRIGGER IF EXISTS event_is_never_dropped;

      CREATE TRIGGER event_is_never_dropped BEFORE DELETE ON event
      WHEN EXISTS (SELECT 1 FROM access WHERE dossier = OLD.dossier)
        OR NOT EXISTS (SELECT 1 FROM part WHERE name = 'erasing')
      BEGIN
        SELECT RAISE(ABORT, 'an event is never dropped');
      END;
      """)
}
