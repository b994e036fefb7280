internal import GRDB
internal import GRDBSQLite

/// Opening SQLite files as a memory needs them.
enum MemoryConnection {
  /// Mapped as far as SQLite allows: pages are then read in place.
  private static let mappedBytes = 0x7FFF_0000

  /// A connection that reads. Where the folder cannot be written, and so no log kept, the file is taken as it is.
  static func reading(_ path: String) throws(MemoryError) -> DatabaseQueue {
    do {
      return try openForReading(MemoryFile.plain(path))
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      if MemoryFile.hasLog(path) {
        throw .cannotOpen(path: path, detail: "its last change is in a log that only a writer can take up")
      }
      do { return try openForReading(MemoryFile.immutable(path)) } catch { throw MemoryError(error, path: path) }
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  /// A connection that writes, on a file that is made if there is none.
  static func writing(_ path: String) throws(MemoryError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "brief memory"
    configuration.busyMode = .timeout(15)
    configuration.prepareDatabase { database in
      // In this order: a page size can only be chosen before the first page, and the application must be known before
      // the first log, which a reader of the header does not see.
      try database.execute(sql: "PRAGMA page_size = 8192")
      let made = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      if made == 0 { try database.execute(sql: "PRAGMA application_id = \(MemoryFile.applicationID)") }
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = OFF; PRAGMA cache_size = -65536;
          """)
    }
    do {
      let queue = try DatabaseQueue(path: MemoryFile.plain(path), configuration: configuration)
      try MemorySchema.migrator.migrate(queue)
      return queue
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  private static func openForReading(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "brief memory"
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA mmap_size = \(mappedBytes); PRAGMA cache_size = -8192")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // Opening reads nothing; this does.
    try queue.inDatabase { database in _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM pair") }
    return queue
  }
}
