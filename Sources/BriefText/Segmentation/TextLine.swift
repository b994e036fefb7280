/// A line of a text.
struct TextLine: Sendable, Hashable {
  /// The line with its break, in UTF-8 bytes.
  let range: Range<Int>
  /// Without white space at either end.
  let content: Range<Int>

  var isBlank: Bool { content.isEmpty }

  /// The lines of a text. Breaks are LF, CR, CR LF, VT, FF, NEL, U+2028 and U+2029. O(n).
  static func lines(of text: UTF8Text) -> [TextLine] {
    var lines: [TextLine] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      var index = 0
      func close(_ end: Int) {
        lines.append(TextLine(range: start..<end, content: text.trimming(start..<end)))
        start = end
      }
      while index < bytes.count {
        let byte = bytes[index]
        // Nearly all Arabic letters: both bytes in one step.
        if byte & 0xFE == 0xD8 {
          index += 2
          continue
        }
        // Only these lead bytes begin a line break.
        guard (byte >= 0x0A && byte <= 0x0D) || byte == 0xC2 || byte == 0xE2 else {
          index += 1
          continue
        }
        let (scalar, width) = bytes.scalar(at: index)
        index += width
        guard Scalars.isLineBreak(scalar) else { continue }
        if scalar == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        close(index)
      }
      if start < bytes.count { close(bytes.count) }
    }
    return lines
  }
}
