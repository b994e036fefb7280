/// Walks one paragraph, measures every run of stop marks and keeps the boundaries that `StopPolicy` grants.
struct SentenceScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// Where new segments begin, ascending, the start of the paragraph left out.
  private(set) var boundaries: [Int] = []
  private var context: SentenceContext

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    context = SentenceContext(start: range.lowerBound)
  }

  mutating func run() {
    var index = range.lowerBound
    while let mark = nextMark(from: index) {
      context.advance(to: mark, in: bytes)
      let stop = measure(at: mark)
      if stop.next >= range.upperBound { return }
      if StopPolicy(bytes: bytes, range: range, context: context, stop: stop).splits() {
        boundaries.append(stop.next)
        context.restart(at: stop.next)
      } else {
        context.advance(to: stop.marksEnd, in: bytes)
        context.noteListNumber(before: mark, in: bytes)
      }
      index = max(stop.marksEnd, mark + 1)
    }
  }

  /// The next stop mark at or after an offset.
  private func nextMark(from start: Int) -> Int? {
    var index = start
    let end = range.upperBound
    while index < end {
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F: return index
      case 0x9F where index > 0 && bytes[index - 1] == 0xD8: return index - 1
      case 0x94 where index > 0 && bytes[index - 1] == 0xDB: return index - 1
      case 0xE2, 0xEF:
        if index + 2 < end, StopMark.isStop(bytes.scalar(at: index).scalar) { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Finds what belongs to the stop: further marks, closing quotes and brackets, footnote numbers, leftovers of HTML,
  /// emoji, white space.
  private func measure(at mark: Int) -> Stop {
    var stop = Stop(marksStart: mark, marksEnd: mark, closersEnd: mark, next: mark)
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

  private func takeMarks(_ index: inout Int, _ stop: inout Stop) {
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if StopMark.isStop(scalar) {
        stop.add(scalar)
        index += width
      } else if Scalars.isIgnorable(scalar) {
        index += width
      } else if scalar == 0x20 || scalar == 0xA0, let resumed = spacedMark(after: index, stop) {
        index = resumed
      } else {
        break
      }
    }
  }

  /// `. . .` and `؟ !`: the offset of a further mark after one space, if the marks belong together.
  private func spacedMark(after index: Int, _ stop: Stop) -> Int? {
    let next = index + bytes.scalar(at: index).width
    guard next < range.upperBound else { return nil }
    let (scalar, width) = bytes.scalar(at: next)
    guard StopMark.isStop(scalar) else { return nil }
    let after = next + width
    let follower = after < range.upperBound ? bytes.scalar(at: after).scalar : 0x20
    return Scalars.isSpace(follower) || StopMark.isStop(follower) ? next : nil
  }

  /// Takes closing quotes, closing brackets and footnote numbers that touch the stop. False when there are none.
  private func takeClosers(_ index: inout Int, _ stop: inout Stop) -> Bool {
    let start = index
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isIgnorable(scalar) {
        index += width
      } else if Scalars.isClosingBracket(scalar) {
        stop.closesBracket = true
        index += width
      } else if Scalars.isQuote(scalar), closes(scalar, after: index + width, stop) {
        stop.closesQuote = true
        index += width
      } else if scalar == 0x5B, let end = footnote(from: index + width) {
        index = end
      } else if scalar == 0x20, let end = detachedQuote(after: index, stop) {
        stop.closesQuote = true
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
    return context.isQuoteOpen && !stop.closesQuote
  }

  /// `؟ "` with the quotation mark set apart: the offset behind it when it closes an open quotation.
  private func detachedQuote(after index: Int, _ stop: Stop) -> Int? {
    guard context.isQuoteOpen, !stop.closesQuote, index + 1 < range.upperBound else { return nil }
    let (scalar, width) = bytes.scalar(at: index + 1)
    guard Scalars.isQuote(scalar), scalar != 0xAB, scalar != 0x201C else { return nil }
    let after = index + 1 + width
    guard after < range.upperBound else { return after }
    let next = bytes.scalar(at: after).scalar
    return Scalars.isSpace(next) || StopMark.isStop(next) || next == 0x060C ? after : nil
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

  private func takeTail(_ index: inout Int, _ stop: inout Stop) {
    while index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isSpace(scalar) {
        stop.spaceAfter = true
      } else if scalar == 0x26 {
        // A leftover of HTML: `.&` or `.&nbsp;`.
        index += entityLength(at: index) - 1
        stop.spaceAfter = true
      } else if scalar > 0x2000, Scalars.isEmoji(scalar) {
        stop.spaceAfter = true
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
    return !Scalars.isSpace(scalar) && !Scalars.isEmoji(scalar) && scalar != 0x26
  }

  private func entityLength(at index: Int) -> Int {
    var end = index + 1
    while end < range.upperBound, end - index <= 8, (bytes[end] | 0x20 >= 0x61 && bytes[end] | 0x20 <= 0x7A) {
      end += 1
    }
    return end < range.upperBound && end > index + 1 && bytes[end] == 0x3B ? end + 1 - index : 1
  }
}

/// A run of stop marks and what belongs to it.
struct Stop {
  enum Kind { case fullStop, ellipsis, question, exclamation }

  var marksStart: Int
  var marksEnd: Int
  /// After closing quotes, brackets and footnotes.
  var closersEnd: Int
  /// Where the next segment would begin.
  var next: Int
  var closesQuote = false
  var closesBracket = false
  var spaceAfter = false
  private var marks = 0
  private var strongest = Kind.fullStop
  /// True for `۔`, which no abbreviation ends in.
  private(set) var isUrduStop = false

  init(marksStart: Int, marksEnd: Int, closersEnd: Int, next: Int) {
    self.marksStart = marksStart
    self.marksEnd = marksEnd
    self.closersEnd = closersEnd
    self.next = next
  }

  mutating func add(_ mark: UInt32) {
    marks += 1
    switch mark {
    case 0x3F, 0x061F, 0x203D, 0x2047...0x2049, 0xFE56, 0xFF1F: strongest = .question
    case 0x21, 0x203C, 0xFE57, 0xFF01: if strongest != .question { strongest = .exclamation }
    case 0x2026: if strongest == .fullStop { strongest = .ellipsis }
    case 0x06D4: isUrduStop = true
    default: break
    }
  }

  var kind: Kind {
    strongest == .fullStop && marks > 1 ? .ellipsis : strongest
  }
}
