internal import GRDB

/// The tables of a memory.
///
/// A distinct source text is one `segment`, with the numbers of its words; its units have the identifiers
/// `segment << 20 | ordinal`, so that they lie together and need no index. `segment_key` finds a segment by a hash of its
/// folded words. `posting` and `target_posting` are the index, see `PostingKey`. Word numbers and segments are never
/// reused.
enum MemorySchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          CREATE TABLE pair (id INTEGER PRIMARY KEY, source TEXT NOT NULL, target TEXT NOT NULL);
          CREATE TABLE value (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
          CREATE TABLE word (
            text TEXT PRIMARY KEY, id INTEGER NOT NULL, sources INTEGER NOT NULL, targets INTEGER NOT NULL
          ) WITHOUT ROWID;
          CREATE TABLE segment (id INTEGER PRIMARY KEY, words BLOB NOT NULL, text TEXT NOT NULL);
          CREATE TABLE segment_key (
            key INTEGER NOT NULL, segment INTEGER NOT NULL, PRIMARY KEY (key, segment)
          ) WITHOUT ROWID;
          CREATE TABLE unit (
            id INTEGER PRIMARY KEY, pair INTEGER NOT NULL, target TEXT NOT NULL, changed INTEGER, details BLOB
          );
          CREATE TABLE posting (id INTEGER PRIMARY KEY, entries BLOB NOT NULL);
          CREATE TABLE target_posting (id INTEGER PRIMARY KEY, entries BLOB NOT NULL);
          CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
          PRAGMA user_version = \(MemoryFile.version);
          """)
    }
    return migrator
  }

  /// How many bits of a unit's identifier count the units of a segment.
  static let ordinalBits: Int64 = 20
}
