extension Migration {
  /// The tables of a vault. Events from before there were vaults move aside, out of the sight of
  /// every reader, until they are sealed: then their table is gone.
  ///
  /// Why: a person's words are either sealed or not read at all; there is no third way.
  /// A grant can be dropped, for dropping the last one is how a dossier is erased. The log and its
  /// checkpoints only grow, as events do.
  static let vault = Migration(
    number: 2,
    sql: """
      DROP TRIGGER event_follows_the_last;
      DROP TRIGGER event_is_never_changed;
      DROP TRIGGER event_is_never_dropped;
      ALTER TABLE event RENAME TO unsealed;

      \(events.sql)

      CREATE TABLE part (
        name TEXT PRIMARY KEY,
        value BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE member (
        id BLOB PRIMARY KEY,
        card BLOB NOT NULL,
        secret BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE access (
        dossier TEXT NOT NULL,
        epoch INTEGER NOT NULL CHECK (epoch >= 1),
        receiver BLOB NOT NULL,
        payload BLOB NOT NULL,
        PRIMARY KEY (dossier, epoch, receiver)
      ) STRICT, WITHOUT ROWID;

      CREATE INDEX access_by_receiver ON access (receiver, dossier);

      CREATE TABLE log (
        sequence INTEGER PRIMARY KEY,
        payload BLOB NOT NULL
      ) STRICT;

      CREATE TRIGGER log_follows_the_last BEFORE INSERT ON log
      WHEN NEW.sequence <> 1 + coalesce((SELECT max(sequence) FROM log), 0)
      BEGIN
        SELECT RAISE(ABORT, 'an entry follows the last one');
      END;

      CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
      BEGIN
        SELECT RAISE(ABORT, 'an entry is never changed');
      END;

      CREATE TRIGGER log_is_never_dropped BEFORE DELETE ON log
      BEGIN
        SELECT RAISE(ABORT, 'an entry is never dropped');
      END;

      CREATE TABLE checkpoint (
        sequence INTEGER PRIMARY KEY,
        payload BLOB NOT NULL
      ) STRICT;

      CREATE TRIGGER checkpoint_is_never_changed BEFORE UPDATE ON checkpoint
      BEGIN
        SELECT RAISE(ABORT, 'a checkpoint is never changed');
      END;

      CREATE TRIGGER checkpoint_is_never_dropped BEFORE DELETE ON checkpoint
      BEGIN
        SELECT RAISE(ABORT, 'a checkpoint is never dropped');
      END;
      """)
}
