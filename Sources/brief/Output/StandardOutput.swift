import BriefKit
import BriefText
import Foundation

/// Standard output through one big buffer: a system call a megabyte, whatever is written piece by piece.
struct StandardOutput {
  private static let capacity = 1 << 20
  private var buffer: [UInt8] = []

  init() {
    buffer.reserveCapacity(Self.capacity + 4096)
  }

  /// Lets writing to a closed pipe fail instead of ending the program.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  mutating func append(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    try flushIfFull()
  }

  mutating func append(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    try flushIfFull()
  }

  mutating func append(_ byte: UInt8) throws {
    buffer.append(byte)
    try flushIfFull()
  }

  mutating func append(_ number: Int) throws {
    if number >= 10 { try append(number / 10) }
    buffer.append(0x30 + UInt8(number % 10))
    try flushIfFull()
  }

  mutating func append(_ text: UTF8Text, _ range: Range<Int>) throws {
    buffer.append(contentsOf: text.bytes[range])
    try flushIfFull()
  }

  /// A part of a text on one line: each run of white space with a line break in it becomes a space.
  mutating func appendLine(_ text: UTF8Text, _ range: Range<Int>) throws {
    LineText.append(text.bytes[range], to: &buffer)
    buffer.append(0x0A)
    try flushIfFull()
  }

  /// A part of a text as a JSON string, quotes included.
  mutating func appendJSON(_ text: UTF8Text, _ range: Range<Int>) throws {
    JSONText.append(text.bytes[range], to: &buffer)
    try flushIfFull()
  }

  /// A string as JSON, quotes included.
  mutating func appendJSON(_ text: String) throws {
    JSONText.append(text.utf8, to: &buffer)
    try flushIfFull()
  }

  /// Writes what is left in the buffer. What was appended is lost without it.
  mutating func flush() throws {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { write(1, $0.baseAddress?.advanced(by: written), $0.count - written) }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw BrokenPipe()
      } else if errno != EINTR {
        throw OutputError(path: "-", reason: .writeFailed(String(cString: strerror(errno))))
      }
    }
  }

  private mutating func flushIfFull() throws {
    if buffer.count >= Self.capacity { try flush() }
  }
}
