import Foundation

/// The lines of a file, one at a time.
struct LineReader {
  static func forEachLine(_ path: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw CocoaError(.fileReadNoSuchFile) }
    defer { try? file.close() }
    var rest = [UInt8]()
    while let data = try file.read(upToCount: 1 << 20), !data.isEmpty {
      rest.append(contentsOf: data)
      var start = 0
      try rest.withUnsafeBufferPointer { bytes in
        while let end = bytes[start...].firstIndex(of: 0x0A) {
          try body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
          start = end + 1
        }
      }
      rest.removeSubrange(..<start)
    }
    if !rest.isEmpty { try rest.withUnsafeBufferPointer(body) }
  }
}
