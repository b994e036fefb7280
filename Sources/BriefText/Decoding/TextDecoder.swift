internal import CICU

/// Turns the bytes of a file into text, finding the encoding where none is given.
///
/// A byte order mark decides; then valid UTF-8 is UTF-8; then UTF-16 by its zero or Arabic high bytes; then ICU's
/// detector chooses among the single-byte encodings of Arabic. UTF-8 with a few broken characters (cut in the middle by
/// a scraper) is repaired with U+FFFD and counted.
public struct TextDecoder: Sendable {
  /// The encoding to use, `nil` to detect it.
  public let encoding: TextEncoding?

  /// A decoder for one encoding, or for whatever the bytes turn out to be in when it is `nil`.
  public init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }

  /// What decoding gave.
  public struct Result: Sendable {
    /// The decoded text, without a byte order mark.
    public let text: UTF8Text
    /// The encoding that was given or found.
    public let encoding: TextEncoding
    /// How many malformed sequences were replaced by U+FFFD.
    public let repairs: Int
  }

  /// Decodes all of `bytes`. O(n); the result and one working copy at most are alive at a time.
  public func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> Result {
    if let encoding { return try convert(bytes, from: encoding) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeUTF8(Array(bytes[3...])) }
    if let order = byteOrder(of: bytes) { return try convert(bytes, from: order) }
    if let kind = FileSignature.kind(of: bytes) { throw .binary(kind) }
    if bytes.contains(0) { throw .binary("binary data (it has NUL bytes)") }
    if let result = try? decodeUTF8(bytes) { return result }
    return try convert(bytes, from: try detectSingleByte(bytes))
  }

  private func decodeUTF8(_ bytes: [UInt8]) throws(TextDecodingError) -> Result {
    if bytes.contains(0) { throw .binary("binary data (it has NUL bytes)") }
    if let bad = UTF8Validation.firstInvalid(in: bytes) {
      guard UTF8Validation.isMostlyUTF8(bytes) else { throw .invalidBytes(encoding: .utf8, offset: bad) }
      let repaired = String(decoding: bytes, as: UTF8.self)
      let text = UTF8Text(repaired)
      let repairs = UTF8Validation.replacementCount(in: text.bytes) - UTF8Validation.replacementCount(in: bytes)
      return Result(text: text, encoding: .utf8, repairs: repairs)
    }
    return Result(text: UTF8Text(validBytes: bytes), encoding: .utf8, repairs: 0)
  }

  private func convert(_ bytes: [UInt8], from encoding: TextEncoding) throws(TextDecodingError) -> Result {
    let name = encoding.name.uppercased()
    if name == "UTF-8" {
      return try decodeUTF8(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
    }
    if name.hasPrefix("UTF-16"), bytes.count % 2 != 0 { throw .truncatedUTF16 }
    let capacity = bytes.count * 3 / (name.hasPrefix("UTF-16") ? 2 : 1) + 4
    var badOffset: Int64 = -1
    var length: Int64 = 0
    let source = bytes
    var output = [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      length = source.withUnsafeBytes { input in
        cicu_to_utf8(
          encoding.name, input.baseAddress?.assumingMemoryBound(to: CChar.self), Int64(input.count),
          UnsafeMutableRawPointer(target.baseAddress)?.assumingMemoryBound(to: CChar.self), Int64(capacity), &badOffset)
      }
      count = max(0, min(Int(length), capacity))
    }
    guard length >= 0 else {
      if length == -1 { throw .unknownEncoding }
      if name.hasPrefix("UTF-16"), badOffset >= Int64(bytes.count) - 2 { throw .truncatedUTF16 }
      throw .invalidBytes(encoding: encoding, offset: Int(badOffset))
    }
    if output.starts(with: [0xEF, 0xBB, 0xBF]) { output.removeFirst(3) }
    if output.contains(0) { throw .binary("binary data (it has NUL characters)") }
    if let bad = UTF8Validation.firstInvalid(in: output) { throw .invalidBytes(encoding: encoding, offset: bad) }
    return Result(text: UTF8Text(validBytes: output), encoding: encoding, repairs: 0)
  }

  /// UTF-16 by its byte order mark or, without one, by where its high bytes are: in Arabic text every other byte is
  /// 0x06 (a letter) or 0x00 (a space).
  private func byteOrder(of bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var high = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0x06 || byte == 0 { high[index & 1] += 1 }
    let half = sample.count / 2
    if high[1] * 10 >= half * 9, high[0] * 2 < half { return .utf16LittleEndian }
    if high[0] * 10 >= half * 9, high[1] * 2 < half { return .utf16BigEndian }
    return nil
  }

  /// windows-1256 or ISO-8859-6 by ICU's detector; bytes 0x80…0x9F, letters or curly quotes in windows-1256, are
  /// control characters in ISO-8859-6 and rule it out.
  private func detectSingleByte(_ bytes: [UInt8]) throws(TextDecodingError) -> TextEncoding {
    let sample = Array(bytes.prefix(65536))
    let controls = sample.reduce(0) { $0 + ($1 < 0x20 && !(0x09...0x0D).contains($1) ? 1 : 0) }
    if controls * 50 > sample.count { throw .binary("binary data (it is full of control characters)") }
    var guesses = [cicu_charset_guess](repeating: cicu_charset_guess(), count: 16)
    let found = sample.withUnsafeBytes { input in
      cicu_detect_charsets(
        input.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(input.count), &guesses, Int32(guesses.count))
    }
    let hasC1 = sample.contains { (0x80...0x9F).contains($0) }
    for guess in guesses.prefix(Int(max(0, found))) where guess.confidence >= 10 {
      let name = withUnsafeBytes(of: guess.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "ISO-8859-6", !hasC1 { return .iso88596 }
      if name == "windows-1256" || name == "ISO-8859-6" { return .windows1256 }
    }
    throw .unknownEncoding
  }
}
