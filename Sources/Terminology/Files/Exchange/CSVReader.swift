/// Reads comma-separated values as RFC 4180 has them: quoted fields with delimiters, doubled quotes and line breaks
/// inside, lines ended by CR LF, LF or CR.
///
/// SwiftCSV 0.10.0 was tried first. It reads the plain cases, but tells no line or column, takes the rest of the file
/// for one field where a quote is not closed, drops white space before fields and an empty last field, and splits
/// into `Character`, so that a quote or comma before an Arabic vowel mark is neither.
struct CSVReader {
  /// One value and where it begins, both numbers from 1, columns in Unicode scalars.
  struct Field: Hashable {
    let value: String
    let line: Int
    let column: Int
  }

  private let path: String
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// A reader of a text without a byte order mark; the delimiter, when not given, is the one that is most frequent
  /// outside quotes in the first line.
  init(path: String, bytes: [UInt8], delimiter: UInt8? = nil) {
    self.path = path
    self.bytes = bytes
    self.delimiter = delimiter ?? Self.guessDelimiter(bytes)
  }

  /// The next row, `nil` at the end of the text. A blank line is a row of one empty field.
  mutating func next() throws(GlossaryError) -> [Field]? {
    guard offset < bytes.count else { return nil }
    var row: [Field] = []
    while true {
      row.append(bytes.count > offset && bytes[offset] == 0x22 ? try quoted() : plain())
      guard offset < bytes.count, bytes[offset] == delimiter else { break }
      offset += 1
    }
    skipLineBreak()
    return row
  }

  private mutating func plain() -> Field {
    let start = offset
    let column = column(at: start)
    while offset < bytes.count, !endsField(bytes[offset]) { offset += 1 }
    return Field(value: String(decoding: bytes[start..<offset], as: UTF8.self), line: line, column: column)
  }

  private mutating func quoted() throws(GlossaryError) -> Field {
    let place = (line: line, column: column(at: offset))
    var value: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x22 {
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x22 {
          offset += 1
        } else {
          offset += 1
          guard offset == bytes.count || endsField(bytes[offset]) else {
            throw broken(line, column(at: offset), "text after a closing quote: double the quotes inside a field")
          }
          return Field(value: String(decoding: value, as: UTF8.self), line: place.line, column: place.column)
        }
      }
      value.append(byte)
      offset += 1
      if byte == 0x0A || (byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
        line += 1
        lineStart = offset
      }
    }
    throw broken(place.line, place.column, "this quote is never closed")
  }

  private mutating func skipLineBreak() {
    guard offset < bytes.count else { return }
    if bytes[offset] == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
    offset += 1
    line += 1
    lineStart = offset
  }

  private func endsField(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  private func column(at offset: Int) -> Int {
    bytes[lineStart..<offset].reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private func broken(_ line: Int, _ column: Int, _ reason: String) -> GlossaryError {
    .malformedCSV(path: path, line: line, column: column, reason: reason)
  }

  private static func guessDelimiter(_ bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    var counts = [0, 0, 0]
    var inQuotes = false
    for byte in bytes {
      if byte == 0x22 { inQuotes.toggle() }
      if inQuotes { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
