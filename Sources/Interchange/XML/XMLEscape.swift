/// Writes text so that an XML 1.0 parser reads the same text.
///
/// XML 1.0 has no way to write U+0000…U+001F (but tab, line feed and carriage return), U+FFFE and U+FFFF. In segments
/// they become `<ph type="x-brief-char">U+0001</ph>`, which our reader turns back into the character and other tools
/// take for an inline code; everywhere else they are dropped.
enum XMLEscape {
  static let characterType = "x-brief-char"

  enum Place {
    case segment, text, attribute
  }

  /// Appends `bytes`, which are UTF-8, as text of a kind of place.
  static func append(_ bytes: some Collection<UInt8>, as place: Place, to output: inout [UInt8]) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { append($0, as: place, to: &output) }
    if done == nil { Array(bytes).withUnsafeBufferPointer { append($0, as: place, to: &output) } }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, as place: Place, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    /// Writes what stood since the last special byte, then `replacement` for `width` bytes.
    func replace(_ width: Int, by replacement: String) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.append(contentsOf: replacement.utf8)
      index += width
      start = index
    }
    func forbidden(_ scalar: UInt32) -> String {
      let digits = String(scalar, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: 4 - digits.utf8.count) + digits
      return place == .segment ? "<ph type=\"\(characterType)\">U+\(code)</ph>" : ""
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "&"): replace(1, by: "&amp;")
      case UInt8(ascii: "<"): replace(1, by: "&lt;")
      case UInt8(ascii: ">"): replace(1, by: "&gt;")
      case UInt8(ascii: "\"") where place == .attribute: replace(1, by: "&quot;")
      case 0x09 where place == .attribute, 0x0A where place == .attribute, 0x0D: replace(1, by: "&#\(byte);")
      case 0x09, 0x0A: index += 1
      case 0..<0x20: replace(1, by: forbidden(UInt32(byte)))
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
        replace(3, by: forbidden(0xFF40 + UInt32(bytes[index + 2])))
      default: index += 1
      }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// The character of a `ph` that `append` wrote.
  static func character(ofCode text: some Sequence<UInt8>) -> Unicode.Scalar? {
    let text = String(decoding: Array(text), as: UTF8.self)
    guard text.hasPrefix("U+"), let value = UInt32(text.dropFirst(2), radix: 16) else { return nil }
    return Unicode.Scalar(value)
  }
}
