internal import Foundation

/// What the first bytes of a file say about it, read without SQLite so that a foreign file stays untouched.
enum MemoryFile {
  /// "brTM": in the SQLite header of every memory.
  static let applicationID: Int32 = 0x6272_544D
  /// The version of the format that this program writes.
  static let version = 1

  /// What stands at a path.
  enum State: Equatable {
    case missing
    /// No bytes: a memory whose making was cut short, or any empty file.
    case empty
    case memory(version: Int)
  }

  /// Looks at a file; throws where it is not a memory that this program can use.
  static func state(at path: String) throws(MemoryError) -> State {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
    if isFolder.boolValue { throw .cannotOpen(path: path, detail: "it is a folder") }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw .cannotOpen(path: path, detail: "no permission to read it")
    }
    defer { try? file.close() }
    let header: [UInt8]
    do { header = Array(try file.read(upToCount: 100) ?? Data()) } catch {
      throw .cannotOpen(path: path, detail: "it cannot be read")
    }
    if header.isEmpty { return .empty }
    guard header.starts(with: Array("SQLite format 3\0".utf8)), header.count == 100 else { throw .foreign(path: path) }
    guard number(header, at: 68) == UInt32(bitPattern: applicationID) else { throw .foreign(path: path) }
    let version = Int(number(header, at: 60))
    if version > Self.version { throw .newer(path: path, version: version) }
    return .memory(version: version)
  }

  /// True when there is a write-ahead log with something in it beside the file.
  static func hasLog(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    return (attributes?[.size] as? NSNumber)?.int64Value ?? 0 > 0
  }

  /// The path as SQLite must have it: never taken for a URI.
  static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  /// A URI that opens a file that nobody can write, without locks or a log.
  static func immutable(_ path: String) -> String {
    var uri = "file:"
    for byte in plain(path).utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2F, 0x2D, 0x2E, 0x5F: uri.unicodeScalars.append(.init(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return uri + "?immutable=1"
  }

  private static func number(_ bytes: [UInt8], at index: Int) -> UInt32 {
    bytes[index..<index + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }
}
