/// A word of an English text by its place.
struct EnglishWord {
  /// The letters.
  let text: String
  /// Where they stand, in UTF-8 bytes.
  let range: Range<Int>

  /// The word before a byte with nothing but white space between; nil where there is none.
  init?(before place: Int, in bytes: [UInt8]) {
    var end = place
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    var start = end
    while let before = Self.scalar(before: start, in: bytes), before.properties.isAlphabetic {
      start -= UTF8.width(before)
    }
    guard start < end, end < place, start == 0 || bytes[start - 1] != 0x2D else { return nil }
    range = start..<end
    text = String(decoding: bytes[range], as: UTF8.self)
  }

  /// The scalar that ends before a byte.
  static func scalar(before place: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var start = place - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : String(decoding: bytes[start..<place], as: UTF8.self).unicodeScalars.first
  }

  /// The scalar that begins at a byte.
  static func scalar(at place: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    String(decoding: bytes[place...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  /// True where a range isn't cut out of a longer word or compound.
  static func isWhole(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func joins(_ scalar: Unicode.Scalar?) -> Bool {
      guard let scalar else { return false }
      return scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    return !joins(scalar(before: range.lowerBound, in: bytes)) && !joins(scalar(at: range.upperBound, in: bytes))
  }

  /// True where a sentence begins: at the start of the text, or behind what ends one.
  static func isSentenceStart(_ place: Int, in bytes: [UInt8]) -> Bool {
    var place = place
    while let before = scalar(before: place, in: bytes) {
      switch before {
      case ".", "!", "?", ":", "…": return true
      case "\"", "'", "“", "”", "‘", "’", "(", " ", "\n", "-", "–", "—": place -= UTF8.width(before)
      default: return false
      }
    }
    return true
  }
}
