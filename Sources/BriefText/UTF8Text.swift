/// An immutable text in contiguous, valid UTF-8: what every other type points into with byte ranges.
///
/// Copying is cheap: the bytes are shared.
public struct UTF8Text: Sendable, Hashable {
  /// The bytes, always valid UTF-8.
  public let bytes: [UInt8]

  /// A text from a Swift string.
  public init(_ string: String) {
    bytes = Array(string.utf8)
  }

  /// A text from bytes that are checked; they are not copied. The error says where the first is that is not UTF-8.
  public init(validating bytes: [UInt8]) throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    self.bytes = bytes
  }

  /// A text from bytes that are known to be valid UTF-8, such as those of a `String` or a decoder.
  init(validBytes: [UInt8]) {
    bytes = validBytes
  }

  /// Length in bytes.
  public var count: Int { bytes.count }
  /// All of the text as a byte range.
  public var range: Range<Int> { 0..<bytes.count }
  /// All of the text as a string. O(n).
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The part of the text in a byte range. O(length of the range).
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The number of Unicode scalars in a byte range. O(length of the range).
  public func scalarCount(in range: Range<Int>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      for byte in UnsafeBufferPointer(rebasing: buffer[range]) where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }

  /// The line and column, both from 1, of a byte offset; columns count Unicode scalars. O(offset).
  public func position(ofByte offset: Int) -> TextPosition {
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return TextPosition(line: line, column: scalarCount(in: lineStart..<max(lineStart, min(offset, count))) + 1)
  }

  /// The byte range without white space at either end.
  public func trimming(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      let (scalar, width) = bytes.scalar(at: lower)
      guard Scalars.isSpace(scalar) else { break }
      lower += width
    }
    while upper > lower {
      let (scalar, width) = bytes.scalar(before: upper)
      guard Scalars.isSpace(scalar) else { break }
      upper -= width
    }
    return lower..<upper
  }
}

/// A place in a text for people: line and column, both from 1; columns count Unicode scalars.
public struct TextPosition: Sendable, Hashable {
  /// From 1.
  public let line: Int
  /// From 1, in Unicode scalars.
  public let column: Int

  /// A place by its line and column, both from 1; not checked against any text.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
