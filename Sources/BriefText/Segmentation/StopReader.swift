/// Finds what belongs to a stop: further marks, closing quotes and brackets, footnote numbers, leftovers of HTML, emoji,
/// white space.
struct StopReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext

  func read(at mark: Int) -> Stop {
    var stop = Stop(marksStart: mark)
    var index = mark
    takeMarks(&index, &stop)
    stop.marksEnd = index
    while takeClosers(&index, &stop) {
      let before = index
      takeMarks(&index, &stop)
      if index == before { break }
    }
    stop.closersEnd = index
    takeTail(&index, &stop)
    stop.next = index
    return stop
  }

  // MARK: Marks

  private func takeMarks(_ index: inout Int, _ stop: inout Stop) {
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if StopMark.isStop(scalar) {
        stop.add(scalar)
        index += width
      } else if Scalars.isIgnorable(scalar), !Scalars.opensDirection(scalar) {
        index += width
      } else if scalar == 0x20 || scalar == 0xA0, let resumed = spacedMark(after: index) {
        index = resumed
      } else {
        break
      }
    }
  }

  /// `. . .` and `؟ !`: the offset of a further mark after one space, if the marks belong together.
  private func spacedMark(after index: Int) -> Int? {
    let next = index + bytes.scalar(at: index).width
    guard next < range.upperBound else { return nil }
    let (scalar, width) = bytes.scalar(at: next)
    guard StopMark.isStop(scalar) else { return nil }
    let after = next + width
    let follower = after < range.upperBound ? bytes.scalar(at: after).scalar : 0x20
    return Scalars.isSpace(follower) || StopMark.isStop(follower) ? next : nil
  }

  // MARK: Closers

  /// Takes closing quotes, closing brackets and footnote numbers. False when there are none.
  private func takeClosers(_ index: inout Int, _ stop: inout Stop) -> Bool {
    let start = index
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isIgnorable(scalar) && !Scalars.opensDirection(scalar) || Scalars.isSuperscriptDigit(scalar) {
        index += width
      } else if Scalars.isClosingBracket(scalar) {
        stop.closesBracket = true
        index += width
      } else if Scalars.isQuote(scalar), closes(scalar, after: index + width, stop) {
        stop.closesQuote = true
        index += width
      } else if scalar == 0x5B, let end = footnote(from: index + width) {
        index = end
      } else if scalar == 0x20, let end = detachedCloser(after: index, &stop) {
        index = end
      } else {
        break
      }
    }
    return index > start
  }

  /// A quotation mark that touches the stop closes, unless a word touches its other side and no quotation is open.
  private func closes(_ quote: UInt32, after index: Int, _ stop: Stop) -> Bool {
    guard index < range.upperBound else { return true }
    let next = bytes.scalar(at: index).scalar
    guard Scalars.isArabicLetter(next) || Scalars.isDigit(next) || Scalars.isLatinLetter(next) else { return true }
    if quote == 0xAB || quote == 0x201C || quote == 0x2018 { return false }
    return context.openQuote != nil && !stop.closesQuote
  }

  /// `؟ "` and `. )` with the sign set apart: the offset behind it when it closes what is open.
  private func detachedCloser(after index: Int, _ stop: inout Stop) -> Int? {
    guard index + 1 < range.upperBound else { return nil }
    let (scalar, width) = bytes.scalar(at: index + 1)
    let isBracket = Scalars.isClosingBracket(scalar) && context.openBracket != nil && !stop.closesBracket
    let isQuote =
      Scalars.isQuote(scalar) && scalar != 0xAB && scalar != 0x201C && context.openQuote != nil && !stop.closesQuote
    guard isBracket || isQuote else { return nil }
    let after = index + 1 + width
    if after < range.upperBound {
      let next = bytes.scalar(at: after).scalar
      guard Scalars.isSpace(next) || StopMark.isStop(next) || next == 0x060C else { return nil }
    }
    if isBracket { stop.closesBracket = true } else { stop.closesQuote = true }
    return after
  }

  /// `[12]` right after a stop, as encyclopaedias have it.
  private func footnote(from index: Int) -> Int? {
    var index = index
    var digits = 0
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      index += width
      if scalar == 0x5D { return digits > 0 ? index : nil }
      guard Scalars.isDigit(scalar), digits < 4 else { return nil }
      digits += 1
    }
    return nil
  }

  // MARK: Tail

  private func takeTail(_ index: inout Int, _ stop: inout Stop) {
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isSpace(scalar) {
        stop.spaceAfter = true
      } else if let filling = Filling(at: index, in: bytes, to: range.upperBound, afterSpace: stop.spaceAfter) {
        stop.spaceAfter = true
        if filling.closesQuote { stop.closesQuote = true }
        index += filling.length
        continue
      } else if !Scalars.isIgnorable(scalar) || opensWord(after: index + width) {
        break
      }
      index += width
    }
  }

  /// Direction marks before a word belong to the word's segment.
  private func opensWord(after index: Int) -> Bool {
    guard index < range.upperBound else { return false }
    let scalar = bytes.scalar(at: index).scalar
    return !Scalars.isSpace(scalar) && !Scalars.isEmoji(scalar) && scalar != 0x26 && scalar != 0x3C
  }
}
