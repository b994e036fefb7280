internal import CICU

/// Walks one paragraph once, reads every run of stop marks and keeps the boundaries that `StopPolicy` grants.
struct SentenceScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  /// Where new segments begin, ascending, the start of the paragraph left out.
  private(set) var boundaries: [Int] = []
  /// True when the paragraph has a stop of a script that our own policy does not judge.
  private(set) var hasForeignStop = false
  private var context: SentenceContext

  init(bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    context = SentenceContext(range, in: bytes)
  }

  mutating func run() {
    var index = range.lowerBound
    let end = range.upperBound
    while true {
      index = nextNoteworthy(from: index)
      guard index < end else { return }
      let byte = bytes[index]
      // Stops of two bytes are recognized by their second.
      if byte == 0x9F || byte == 0x94 {
        let lead: UInt8 = byte == 0x9F ? 0xD8 : 0xDB
        guard index > range.lowerBound, bytes[index - 1] == lead else {
          index += 1
          continue
        }
        index = judge(index - 1)
        continue
      }
      let (scalar, width) = bytes.scalar(at: index)
      if StopMark.isStop(scalar) {
        index = judge(index)
        continue
      }
      if context.isNoted(scalar) {
        context.note(scalar, at: index, width: width, in: bytes, range)
      } else if scalar >= 0x0700, !hasForeignStop {
        hasForeignStop = Self.isForeignStop(scalar)
      }
      index += width
    }
  }

  /// Decides about the stop at an offset and returns where to read on.
  private mutating func judge(_ mark: Int) -> Int {
    let stop = StopReader(bytes: bytes, range: range, context: context).read(at: mark)
    guard stop.next < range.upperBound else { return range.upperBound }
    let word = WordBefore(offset: mark, in: bytes, from: range.lowerBound)
    guard StopPolicy(bytes: bytes, range: range, context: context, stop: stop, word: word).splits() else {
      // A decimal is no list number.
      if !Scalars.isDigit(bytes.scalar(at: stop.next).scalar) { context.noteListNumber(word) }
      return stop.marksEnd
    }
    boundaries.append(stop.next)
    context.restart(at: stop.next, to: range.upperBound, quoteClosed: stop.closesQuote, in: bytes)
    return stop.next
  }

  /// The next byte at or after an offset that a stop, a quotation mark, a bracket or a letter of a far script begins
  /// with, or that is the second of `؟` or `۔`; the end of the paragraph when there is none.
  @inline(__always)
  private func nextNoteworthy(from start: Int) -> Int {
    var index = start
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      if byte & 0xFE == 0xD8 {
        // Nearly all Arabic letters: both bytes in one step.
        if byte == 0xD8, bytes[index + 1] == 0x9F { return index + 1 }
        index += 2
      } else if Self.isNoteworthy(byte) {
        return index
      } else {
        index += 1
      }
    }
    return end
  }

  @inline(__always)
  private static func isNoteworthy(_ byte: UInt8) -> Bool {
    if byte == 0x20 { return false }
    if byte >= 0x80 { return byte >= 0xDC || byte == 0xC2 || byte == 0x94 || byte == 0x9F }
    if byte < 0x40 {
      return byte == 0x2E || byte == 0x22 || byte == 0x28 || byte == 0x29 || byte == 0x21 || byte == 0x3F
    }
    return byte == 0x5B || byte == 0x5D || byte == 0x7B || byte == 0x7D
  }

  private static func isForeignStop(_ scalar: UInt32) -> Bool {
    // The common cases first: punctuation, presentation forms, emoji.
    if scalar >= 0x2000 && scalar < 0x2E00 || scalar >= 0xFB00 && scalar < 0xFE10 || scalar >= 0x1F000 { return false }
    return cicu_ends_sentence(scalar) != 0
  }
}
