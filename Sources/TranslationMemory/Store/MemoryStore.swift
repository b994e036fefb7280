internal import GRDB
internal import Synchronization

/// A translation memory: one SQLite file with the units and an index that finds every unit like a segment.
///
/// Safe from several threads and several processes at once: lookups run in parallel, each on a connection of its own and
/// on the memory as it stands when the lookup begins; one process at a time writes, the others wait for it. A change is
/// made whole or not at all, whenever the process ends.
public final class MemoryStore: Sendable {
  /// The path of the file.
  public let path: String
  /// Connections that no lookup uses at the moment.
  private let idle = Mutex<[IdleReader]>([])
  /// Declared after the readers, and so closed after them: only a writer that is the last to close puts the log back
  /// into the file.
  private let writer: DatabaseQueue?

  /// Opens a memory to look things up. Never makes a file; works where neither file nor folder can be written.
  public init(readingAt path: String) throws(MemoryError) {
    switch try MemoryFile.state(at: path) {
    case .missing, .empty: throw .missing(path: path)
    case .memory: break
    }
    self.path = path
    writer = nil
    let reader = try MemoryReader(path)
    release(reader)
  }

  /// Opens a memory to change it and to look things up; makes it where there is none.
  public init(writingAt path: String) throws(MemoryError) {
    _ = try MemoryFile.state(at: path)
    self.path = path
    writer = try MemoryConnection.writing(path)
  }

  /// Runs a body on the memory as it stands now.
  func read<Result>(_ body: (MemoryReader) throws -> Result) throws(MemoryError) -> Result {
    let reader: MemoryReader
    if let waiting = idle.withLock({ $0.popLast() }) {
      reader = waiting.reader
    } else {
      reader = try MemoryReader(path)
    }
    defer { release(reader) }
    do { return try reader.transaction(body) } catch { throw MemoryError(error, path: path) }
  }

  private func release(_ reader: MemoryReader) {
    let waiting = IdleReader(reader: reader)
    idle.withLock { $0.append(waiting) }
  }

  /// Runs a body in one transaction, which an error undoes; the error is passed on as it is.
  func write<Result>(_ body: (MemoryWriter) throws -> Result) throws -> Result {
    guard let writer else { throw MemoryError.readOnly(path: path) }
    do {
      let result = try writer.inDatabase { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          guard let connection = database.sqliteConnection else { throw SQLFailure.damaged("no connection") }
          let state = try MemoryWriter(connection)
          result = try body(state)
          try state.finish()
          return .commit
        }
        return result
      }
      guard let result else { throw MemoryError.failed(path: path, detail: "nothing was done") }
      return result
    } catch let error where error is SQLFailure || error is DatabaseError {
      throw MemoryError(error, path: path)
    }
  }

  /// Moves what the log holds into the file, as far as no reader needs the log.
  func checkpoint() {
    // Without success the log is longer, nothing else.
    _ = try? writer?.inDatabase { try $0.checkpoint(.truncate) }
  }
}

/// A reader that waits for its next lookup. Only the thread that takes it out of the list uses it, so that it may pass from
/// thread to thread.
private struct IdleReader: @unchecked Sendable {
  let reader: MemoryReader
}
