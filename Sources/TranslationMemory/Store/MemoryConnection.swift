internal import GRDB
internal import GRDBSQLite

/// Opening SQLite files as a memory needs them.
enum MemoryConnection {
  /// Mapped as far as SQLite allows: pages are then read in place.
  private static let mappedBytes = 0x7FFF_0000

  /// A connection that reads. Where the folder cannot be written, and so no log kept, the file is taken as it is.
  static func reading(_ path: String) throws(MemoryError) -> DatabaseQueue {
    do {
      return try openForReading(MemoryFile.plain(path), path)
    } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY
    {
      if MemoryFile.hasLog(path) {
        throw .cannotOpen(path: path, detail: "its last change is in a log that only a writer can take up")
      }
      do { return try openForReading(MemoryFile.immutable(path), path) } catch { throw MemoryError(error, path: path) }
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
      _ = try version(queue, path)
      try MemorySchema.migrator.migrate(queue)
      return queue
    } catch {
      throw MemoryError(error, path: path)
    }
  }

  private static func openForReading(_ name: String, _ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "brief memory"
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA mmap_size = \(mappedBytes); PRAGMA cache_size = -8192")
    }
    let queue = try DatabaseQueue(path: name, configuration: configuration)
    let version = try version(queue, path)
    // A process that made the file ended before it had tables.
    if version == 0 { throw MemoryError.missing(path: path) }
    return queue
  }

  /// The version of the format as SQLite has it, which may be in the log and not yet in the header of the file.
  private static func version(_ queue: DatabaseQueue, _ path: String) throws -> Int {
    let version = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") } ?? 0
    if version > MemoryFile.version { throw MemoryError.newer(path: path, version: version) }
    return version
  }
}
