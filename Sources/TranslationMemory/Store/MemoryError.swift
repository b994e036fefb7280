/// Why a translation memory could not be opened, read or written.
///
/// The description is one line: what failed, where, and what to do.
public enum MemoryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is something else: no SQLite file, or another program's.
  case foreign(path: String)
  /// A later version of this program made the file.
  case newer(path: String, version: Int)
  /// The file is a memory, but its content is broken.
  case damaged(path: String, detail: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// The file cannot be opened: no permission, a folder, a folder that does not exist.
  case cannotOpen(path: String, detail: String)
  /// Another process writes to the memory, and it takes too long.
  case busy(path: String)
  /// No room on the disk.
  case full(path: String)
  /// Anything else that SQLite reports.
  case failed(path: String, detail: String)

  /// The path of the memory.
  public var path: String {
    switch self {
    case .missing(let path), .foreign(let path), .newer(let path, _), .damaged(let path, _), .readOnly(let path),
      .cannotOpen(let path, _), .busy(let path), .full(let path), .failed(let path, _):
      path
    }
  }

  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): no such translation memory; make one with `brief memory import`"
    case .foreign(let path):
      "\(path): not a translation memory of brief; give the path of another file"
    case .newer(let path, let version):
      "\(path): translation memory of a newer brief (format \(version)); update brief"
    case .damaged(let path, let detail):
      "\(path): damaged translation memory (\(detail)); restore it from a copy, or import its sources into a new file"
    case .readOnly(let path):
      "\(path): translation memory cannot be written; check the permissions of the file and its folder"
    case .cannotOpen(let path, let detail):
      "\(path): translation memory cannot be opened (\(detail)); check the path and the permissions"
    case .busy(let path):
      "\(path): another process is writing to the translation memory; try again when it is done"
    case .full(let path):
      "\(path): no room left on the disk for the translation memory; nothing was changed, free some room and try again"
    case .failed(let path, let detail):
      "\(path): translation memory failed (\(detail)); try again, and report it if it happens again"
    }
  }
}
