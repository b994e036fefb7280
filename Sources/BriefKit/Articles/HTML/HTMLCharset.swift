internal import BriefText

/// Finds the encoding of a page: the one asked for, else a byte order mark, else UTF-8 if the bytes are valid, else
/// what the page's `<meta>` says, else a guess by its text without the tags.
enum HTMLCharset {
  /// Decodes a file; what is said above holds when it looks like a page.
  static func decode(
    _ bytes: [UInt8], encoding: TextEncoding?, format: ArticleFormat?
  ) throws(TextDecodingError) -> TextDecoder.Result {
    guard encoding == nil, format != .plainText, format == .html || startsWithTag(bytes) else {
      return try TextDecoder(encoding: encoding).decode(bytes)
    }
    if hasByteOrderMark(bytes) { return try TextDecoder().decode(bytes) }
    let declared = declared(in: bytes)
    if let declared, declared != .utf8, !bytes.contains(0), !isUTF8(bytes) {
      return try TextDecoder(encoding: declared).decode(bytes)
    }
    do throws(TextDecodingError) {
      return try TextDecoder().decode(bytes)
    } catch {
      if case .binary = error { throw error }
      // Tags drown the letters that tell one encoding from another.
      guard let guess = try? TextDecoder().decode(withoutTags(bytes)).encoding else { throw error }
      return try TextDecoder(encoding: guess).decode(bytes)
    }
  }

  /// The encoding that a `<meta>` or XML declaration in the first 4 KiB names.
  static func declared(in bytes: [UInt8]) -> TextEncoding? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    for key in ["charset=", "encoding="] {
      for rest in head.split(separator: key, omittingEmptySubsequences: false).dropFirst() {
        let name = rest.drop { $0 == "\"" || $0 == "'" || $0 == " " }
          .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        if let encoding = TextEncoding(String(name)) { return encoding }
      }
    }
    return nil
  }

  private static func hasByteOrderMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func startsWithTag(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == 0x3C
  }

  /// True for bytes that are valid UTF-8 and not only ASCII.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.contains { $0 >= 0x80 } && String(validating: bytes, as: UTF8.self) != nil
  }

  private static func withoutTags(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInTag = false
    for byte in bytes {
      if byte == 0x3C {
        isInTag = true
      } else if byte == 0x3E {
        isInTag = false
        result.append(0x20)
      } else if !isInTag {
        result.append(byte)
      }
    }
    return result
  }
}
