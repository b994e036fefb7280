/// What a sentence has opened so far: quotations, brackets, list numbers. Kept up to date in one forward pass, so that
/// a paragraph of any length costs linear time.
struct SentenceContext {
  private(set) var segmentStart: Int
  /// The first scalar of the segment that is neither white space nor an invisible mark.
  private(set) var segmentContent: Int
  /// As `segmentContent`, but quotation marks, dashes and bullets are passed over too.
  private(set) var firstWord: Int
  /// The `segmentContent` of the first segment.
  let paragraphContent: Int
  /// Where the open quotation mark stands, `nil` when none is open. It may stand before the segment.
  private(set) var openQuote: Int?
  /// Where the outermost open bracket of the segment stands, `nil` when none is open.
  private(set) var openBracket: Int?
  private var bracketDepth = 0
  /// The last number that was taken for a list marker in this paragraph.
  private(set) var lastListNumber = 0

  init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    segmentStart = range.lowerBound
    segmentContent = Self.content(from: range.lowerBound, to: range.upperBound, in: bytes)
    firstWord = Self.word(from: segmentContent, to: range.upperBound, in: bytes)
    paragraphContent = segmentContent
  }

  /// Begins a new segment.
  mutating func restart(
    at offset: Int, to end: Int, quoteClosed: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    segmentStart = offset
    segmentContent = Self.content(from: offset, to: end, in: bytes)
    firstWord = Self.word(from: segmentContent, to: end, in: bytes)
    if quoteClosed { openQuote = nil }
    openBracket = nil
    bracketDepth = 0
  }

  /// True for the signs that `note` wants to see.
  @inline(__always)
  func isNoted(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xAB, 0xBB, 0x201C...0x201F: true
    default: false
    }
  }

  mutating func note(
    _ scalar: UInt32, at offset: Int, width: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    switch scalar {
    case 0x28, 0x5B, 0x7B:
      if bracketDepth == 0 { openBracket = offset }
      bracketDepth += 1
    case 0x29, 0x5D, 0x7D:
      bracketDepth = max(0, bracketDepth - 1)
      if bracketDepth == 0 { openBracket = nil }
    default:
      let opens = Self.quoteOpens(offset, width, in: bytes, range) ?? (openQuote == nil)
      openQuote = opens ? offset : nil
    }
  }

  /// True for a quotation mark with space before and none after it, false for the reverse, `nil` when its neighbours
  /// do not tell.
  private static func quoteOpens(
    _ offset: Int, _ width: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool? {
    let spaceBefore = offset == range.lowerBound || bytes[offset - 1] <= 0x20
    let spaceAfter = offset + width >= range.upperBound || bytes[offset + width] <= 0x20
    return spaceBefore == spaceAfter ? nil : spaceBefore
  }

  /// Remembers a number before a stop that did not end a sentence, so that `2.` after `1.` is known for a marker.
  mutating func noteListNumber(_ word: WordBefore) {
    if let number = word.number, number == lastListNumber + 1 || number == 1 { lastListNumber = number }
  }

  private static func content(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      guard Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) else { break }
      index += width
    }
    return index
  }

  private static func word(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      guard
        Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) || Scalars.isQuote(scalar) || Scalars.isDash(scalar)
          || Scalars.isBullet(scalar)
      else { break }
      index += width
    }
    return index
  }
}
