extension Migration {
  /// The table of events, and the triggers that let it only grow.
  ///
  /// Why: the primary key is the order on disk, so that a dossier is read in one sweep, an append
  /// usually touches one page, and the dossiers can be listed by jumping from name to name.
  /// The triggers repeat what `append` already sees to, because a rule that the file itself keeps
  /// also holds for the next program, and for a hand at the `sqlite3` prompt.
  static let events = Migration(
    number: 1,
    sql: """
      CREATE TABLE event (
        dossier TEXT NOT NULL,
        sequence INTEGER NOT NULL CHECK (sequence >= 1),
        payload BLOB NOT NULL,
        PRIMARY KEY (dossier, sequence)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
      WHEN NEW.sequence <>
        1 + coalesce((SELECT max(sequence) FROM event WHERE dossier = NEW.dossier), 0)
      BEGIN
        SELECT RAISE(ABORT, 'an event follows the last one');
      END;

      CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
      BEGIN
        SELECT RAISE(ABORT, 'an event is never changed');
      END;

      CREATE TRIGGER event_is_never_dropped BEFORE DELETE ON event
      BEGIN
        SELECT RAISE(ABORT, 'an event is never dropped');
      END;
      """)
}
