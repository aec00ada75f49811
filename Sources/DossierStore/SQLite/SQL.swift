/// The statements of the store. Each is prepared once per connection.
enum SQL {
  static let count = "SELECT coalesce(max(sequence), 0) FROM event WHERE dossier = ?"

  static let events =
    "SELECT sequence, payload FROM event WHERE dossier = ? AND sequence > ? ORDER BY sequence"

  static let insert = "INSERT INTO event (dossier, sequence, payload) VALUES (?, ?, ?)"

  /// Does nothing when there are not exactly ?2 events.
  static let insertBehind = """
    INSERT INTO event (dossier, sequence, payload) SELECT ?1, ?2 + 1, ?3
    WHERE (SELECT coalesce(max(sequence), 0) FROM event WHERE dossier = ?1) = ?2
    """

  /// Jumps from name to name along the primary key instead of walking every event. A dossier of which
  /// only the ending is left had events once.
  static let dossiers = """
    WITH RECURSIVE name(dossier) AS (
      SELECT min(dossier) FROM event
      UNION ALL
      SELECT (SELECT min(dossier) FROM event WHERE dossier > name.dossier)
      FROM name WHERE name.dossier IS NOT NULL
    )
    SELECT dossier, (SELECT max(sequence) FROM event WHERE event.dossier = name.dossier)
    FROM name WHERE dossier IS NOT NULL
    UNION ALL
    SELECT dossier, 0 FROM ending
    WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.dossier = ending.dossier)
    ORDER BY dossier
    """

  /// A dossier whose numbers are not 1, 2, 3 … to its end.
  static let gaps = """
    SELECT 1 FROM event GROUP BY dossier
    HAVING min(sequence) <> 1 OR max(sequence) <> count(*) LIMIT 1
    """

  static let lastEvents = """
    SELECT dossier, sequence, payload FROM event
    WHERE (dossier, sequence) IN (SELECT dossier, max(sequence) FROM event GROUP BY dossier)
    """

  static let ending = "SELECT payload FROM ending WHERE dossier = ?"

  static let keepEnding = "INSERT OR REPLACE INTO ending (dossier, payload) VALUES (?, ?)"

  static let part = "SELECT value FROM part WHERE name = ?"

  static let grants =
    "SELECT epoch, receiver, payload FROM access WHERE dossier = ? ORDER BY epoch, receiver"

  static let addGrant =
    "INSERT OR REPLACE INTO access (dossier, epoch, receiver, payload) VALUES (?, ?, ?, ?)"

  static let dropGrant = "DELETE FROM access WHERE dossier = ? AND epoch = ? AND receiver = ?"

  static let log = "SELECT sequence, payload FROM log WHERE sequence > ? ORDER BY sequence"

  static let insertLog = "INSERT INTO log (sequence, payload) VALUES (?, ?)"
}
