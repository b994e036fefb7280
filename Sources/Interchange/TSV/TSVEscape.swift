/// The escapes of a tab-separated file whose first line is `declaration`: `\t` tab, `\n` line feed, `\r` carriage return,
/// `\0` the character U+0000, `\\` backslash; between the notes or properties of one unit `\;`, and between type and
/// value of a property `\=`. Without that line a backslash is a backslash.
enum TSVEscape {
  static let declaration = "# brief translation units: \\t tab, \\n \\r line breaks, \\\\ backslash"

  /// Appends a text as a field.
  static func append(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x00: output.append(contentsOf: #"\0"#.utf8)
      case 0x09: output.append(contentsOf: #"\t"#.utf8)
      case 0x0A: output.append(contentsOf: #"\n"#.utf8)
      case 0x0D: output.append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: #"\\"#.utf8)
      default: output.append(byte)
      }
    }
  }

  /// Appends a text as a field of a file without escapes: tabs and line breaks become spaces.
  static func appendPlain(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 { output.append(byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0 ? 0x20 : byte) }
  }

  /// The text of a field.
  static func text(_ field: some Collection<UInt8>) -> String {
    if !field.contains(UInt8(ascii: "\\")) { return String(decoding: field, as: UTF8.self) }
    return parts(field).first?.first ?? ""
  }

  /// The items of a field, each with its parts.
  static func parts(_ field: some Collection<UInt8>) -> [[String]] {
    var items: [[String]] = []
    var item: [String] = []
    var text: [UInt8] = []
    func take() -> String {
      defer { text = [] }
      return String(decoding: text, as: UTF8.self)
    }
    var isEscaped = false
    for byte in field {
      guard isEscaped else {
        if byte == UInt8(ascii: "\\") { isEscaped = true } else { text.append(byte) }
        continue
      }
      isEscaped = false
      switch byte {
      case UInt8(ascii: "0"): text.append(0x00)
      case UInt8(ascii: "t"): text.append(0x09)
      case UInt8(ascii: "n"): text.append(0x0A)
      case UInt8(ascii: "r"): text.append(0x0D)
      case UInt8(ascii: "="): item.append(take())
      case UInt8(ascii: ";"):
        items.append(item + [take()])
        item = []
      default: text.append(byte)
      }
    }
    items.append(item + [take()])
    return items
  }
}
