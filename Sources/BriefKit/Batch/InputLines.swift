internal import Foundation

/// The lines of standard input, read as they are asked for.
package struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private static let chunk = 1 << 16

  /// The lines from where standard input stands.
  package init() {}

  /// The next line without its line feed, `nil` at the end.
  package mutating func next() throws(ArticleError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count - start
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      buffer.removeFirst(start)
      start = 0
      try fill()
    }
  }

  private mutating func fill() throws(ArticleError) {
    var code: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunk) { target, count in
      var got = 0
      repeat { got = read(STDIN_FILENO, target.baseAddress, Self.chunk) } while got < 0 && errno == EINTR
      if got < 0 { code = errno }
      count = max(0, got)
    }
    if code != 0 { throw ArticleError(path: "-", reason: .unreadable(String(cString: strerror(code)))) }
    if chunk.isEmpty { isAtEnd = true } else { buffer += chunk }
  }
}
