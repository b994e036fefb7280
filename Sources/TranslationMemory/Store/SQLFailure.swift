internal import GRDB
internal import GRDBSQLite

/// An error of SQLite before it is known to which memory it belongs.
struct SQLFailure: Error {
  let code: Int32
  let message: String

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  /// The last error of a connection.
  init(code: Int32, connection: OpaquePointer?) {
    self.init(code: code, message: connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) } ?? "")
  }

  /// Content that contradicts itself.
  static func damaged(_ message: String) -> SQLFailure { SQLFailure(code: SQLITE_CORRUPT, message: message) }
}

extension MemoryError {
  /// What an error from SQLite, GRDB or this module means for the memory at a path.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as MemoryError: self = error
    case let error as SQLFailure: self.init(code: error.code, message: error.message, path: path)
    case let error as DatabaseError:
      self.init(code: error.resultCode.rawValue, message: error.message ?? "", path: path)
    default: self = .failed(path: path, detail: String(describing: error))
    }
  }

  private init(code: Int32, message: String, path: String) {
    switch code & 0xFF {
    case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(path: path, detail: message)
    case SQLITE_READONLY: self = .readOnly(path: path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: self = .cannotOpen(path: path, detail: message)
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    case SQLITE_FULL: self = .full(path: path)
    default: self = .failed(path: path, detail: message)
    }
  }
}
