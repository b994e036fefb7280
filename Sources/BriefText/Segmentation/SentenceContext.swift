/// What a sentence has opened so far: quotations, brackets, list numbers. Kept up to date in one forward pass, so that
/// a paragraph of any length costs linear time.
struct SentenceContext {
  private(set) var segmentStart: Int
  private(set) var isQuoteOpen = false
  /// Where the innermost open bracket stands, `nil` when none is open.
  private(set) var openBracket: Int?
  /// The last number that was taken for a list marker in this paragraph.
  private(set) var lastListNumber = 0
  private var position: Int

  init(start: Int) {
    segmentStart = start
    position = start
  }

  mutating func restart(at offset: Int) {
    segmentStart = offset
    position = offset
    isQuoteOpen = false
    openBracket = nil
  }

  /// Reads quotes and brackets up to an offset.
  mutating func advance(to offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    while position < offset {
      let byte = bytes[position]
      switch byte {
      case 0x22: isQuoteOpen.toggle()
      case 0x28, 0x5B: openBracket = position
      case 0x29, 0x5D: openBracket = nil
      case 0xC2 where position + 1 < offset:
        if bytes[position + 1] == 0xAB || bytes[position + 1] == 0xBB { isQuoteOpen.toggle() }
      case 0xE2 where position + 2 < offset && bytes[position + 1] == 0x80:
        if (0x9C...0x9F).contains(bytes[position + 2]) { isQuoteOpen.toggle() }
      default: break
      }
      position += 1
    }
  }

  /// Remembers a number before a stop that did not end a sentence, so that `2.` after `1.` is known for a marker.
  mutating func noteListNumber(before mark: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let word = WordBefore(offset: mark, in: bytes, from: segmentStart)
    if let number = word.number, number == lastListNumber + 1 || number == 1 { lastListNumber = number }
  }
}

/// The word that ends at an offset, with a few facts about it.
struct WordBefore {
  /// Where the word stands; empty when there is no word right there.
  let range: Range<Int>
  /// White space stands between the word and the offset.
  let isDetached: Bool
  /// Folded spelling; only the last 12 units of long words.
  let folded: [ArabicFolding.Unit]
  let isArabic: Bool
  let isDigits: Bool

  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = offset
    var detached = false
    while index > start {
      let (scalar, width) = bytes.scalar(before: index)
      guard Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) && scalar != 0x0640 else { break }
      if Scalars.isSpace(scalar) { detached = true }
      index -= width
    }
    let end = index
    var scalars: [UInt32] = []
    var arabic = false
    var digits = true
    while index > start, scalars.count < 24 {
      let (scalar, width) = bytes.scalar(before: index)
      let isDigit = Scalars.isDigit(scalar)
      guard isDigit || Scalars.isIgnorable(scalar) || Scalars.isLetter(scalar) else { break }
      // Letters and digits that touch are two words: `2015م`.
      if let last = scalars.last, Scalars.isDigit(last) != isDigit, !Scalars.isIgnorable(scalar) { break }
      if Scalars.isArabicLetter(scalar) { arabic = true }
      if !isDigit { digits = false }
      scalars.append(scalar)
      index -= width
    }
    var units: [ArabicFolding.Unit] = []
    for scalar in scalars.reversed() { ArabicFolding.append(scalar, to: &units) }
    range = index..<end
    isDetached = detached
    folded = Array(units.suffix(12))
    isArabic = arabic
    isDigits = digits && !scalars.isEmpty
  }

  var isEmpty: Bool { range.isEmpty }

  /// Its value when it is a whole number of at most three digits.
  var number: Int? {
    guard isDigits, folded.count <= 3 else { return nil }
    return folded.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}
