/// A segment with its words, ready to be compared.
struct SegmentText {
  let bytes: [UInt8]
  let words: SegmentWords

  init(_ text: String) {
    bytes = Array(text.utf8)
    words = SegmentWords(of: text)
  }

  /// The text in a byte range.
  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words that a byte range touches.
  func words(in range: Range<Int>) -> Range<Int> {
    let first = (0..<words.count).first { words.range($0).upperBound > range.lowerBound } ?? words.count
    let end = (first..<words.count).first { words.range($0).lowerBound >= range.upperBound } ?? words.count
    return first..<end
  }

  /// True when two words, one of each text, are equal when folded.
  static func areEqual(_ left: SegmentText, _ line: Int, _ right: SegmentText, _ column: Int) -> Bool {
    left.words.bytes[left.words.foldedRange(line)] == right.words.bytes[right.words.foldedRange(column)]
  }

  /// The signs that change what a number means, where they touch it: percent, currency, minus.
  func signs(aroundNumber index: Int) -> [UInt32] {
    let range = words.range(index)
    let start = index == 0 ? 0 : words.range(index - 1).upperBound
    let end = index + 1 == words.count ? bytes.count : words.range(index + 1).lowerBound
    let before = String(decoding: bytes[start..<max(start, range.lowerBound)], as: UTF8.self).unicodeScalars
    let after = String(decoding: bytes[range.upperBound..<max(end, range.upperBound)], as: UTF8.self).unicodeScalars
    return (before.filter(Self.isSign).map(Self.plain) + after.filter(Self.isSign).map(Self.plain)).sorted()
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "\u{066A}", "\u{2030}", "\u{0609}", "\u{060A}", "-", "\u{2212}", "°", "#": true
    default: [.currencySymbol, .mathSymbol].contains(scalar.properties.generalCategory)
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar {
    case "\u{066A}": 0x25
    case "\u{2212}": 0x2D
    default: scalar.value
    }
  }
}
