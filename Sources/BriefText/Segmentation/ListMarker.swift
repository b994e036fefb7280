/// Tells whether a number or letter before a stop numbers the item of a list.
struct ListMarker {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext
  let stop: Stop
  let word: WordBefore

  /// True at the start of the paragraph or of a segment, after a colon, or next in a row of markers.
  func isMarker(opens: Bool) -> Bool {
    if isRoman, word.range.lowerBound <= context.paragraphContent { return true }
    guard let start else { return false }
    if start <= context.paragraphContent { return true }
    guard let number = word.number else { return false }
    if number == 1 {
      let before = previousSign(start)
      return before == 0x3A || before == 0x28
    }
    if number == context.lastListNumber + 1 { return !opens || start <= context.segmentContent }
    return start <= context.segmentContent && number < 100
  }

  /// `II`, `iv`.
  private var isRoman: Bool {
    guard (2...5).contains(word.folded.count), !word.isArabic else { return false }
    return word.folded.allSatisfy { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
  }

  /// Where the marker begins, inner levels (`1.2.`) included; `nil` when the word is no short number or letter.
  private var start: Int? {
    guard word.isDigits ? word.folded.count <= 3 : word.folded.count == 1 else { return nil }
    var start = word.range.lowerBound
    while start > range.lowerBound, bytes[start - 1] == 0x2E {
      let previous = WordBefore(offset: start - 1, in: bytes, from: range.lowerBound)
      guard previous.isDigits, !previous.isDetached, previous.folded.count <= 2 else { break }
      start = previous.range.lowerBound
    }
    // A bullet, dash or bracket may stand before it.
    var index = start
    while index > range.lowerBound {
      let (scalar, width) = bytes.scalar(before: index)
      if Scalars.isBullet(scalar) || Scalars.isDash(scalar) || scalar == 0x28 || scalar == 0x23 {
        start = index - width
      } else if !Scalars.isSpace(scalar), !Scalars.isIgnorable(scalar) {
        break
      }
      index -= width
    }
    return start
  }

  private func previousSign(_ offset: Int) -> UInt32 {
    var index = offset
    while index > range.lowerBound {
      let (scalar, width) = bytes.scalar(before: index)
      if !Scalars.isSpace(scalar), !Scalars.isIgnorable(scalar) { return scalar }
      index -= width
    }
    return 0
  }
}
