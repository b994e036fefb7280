/// UTF-8 as a JSON string.
enum JSONText {
  private static let hex = Array("0123456789abcdef".utf8)

  /// Appends bytes between quotes, with the escapes that JSON asks for; the line breaks of Unicode are escaped too, for
  /// many programs split JSON Lines at them.
  static func append(_ bytes: some Collection<UInt8>, to output: inout [UInt8]) {
    output.append(0x22)
    let done: Void? = bytes.withContiguousStorageIfAvailable { append(contiguous: $0, to: &output) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { append(contiguous: $0, to: &output) } }
    output.append(0x22)
  }

  private static func append(contiguous bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      guard let (width, escape) = escape(bytes, at: index) else {
        index += 1
        continue
      }
      output.append(contentsOf: bytes[start..<index])
      output.append(contentsOf: escape)
      index += width
      start = index
    }
    output.append(contentsOf: bytes[start...])
  }

  @inline(__always)
  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (width: Int, escape: [UInt8])? {
    let byte = bytes[index]
    // Nearly all bytes end here; in Arabic text the lead bytes are D8 and D9.
    guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xC2 || byte == 0xE2 else { return nil }
    switch byte {
    case 0x22, 0x5C: return (1, [0x5C, byte])
    case 0x0A: return (1, [0x5C, 0x6E])
    case 0x0D: return (1, [0x5C, 0x72])
    case 0x09: return (1, [0x5C, 0x74])
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return (2, Array("\\u0085".utf8))
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] & 0xFE) == 0xA8:
      return (3, Array((bytes[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8))
    case 0xC2, 0xE2: return nil
    default: return (1, Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]])
    }
  }
}
