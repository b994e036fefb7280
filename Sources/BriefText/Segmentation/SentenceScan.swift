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
      while index < end, !Self.isNoteworthy(bytes[index]) { index += 1 }
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

  /// True for bytes that a stop, a quotation mark, a bracket or a letter of a far script begins with, and for the
  /// second bytes of `؟` and `۔`.
  @inline(__always)
  private static func isNoteworthy(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x22, 0x28, 0x29, 0x2E, 0x3F, 0x5B, 0x5D, 0x7B, 0x7D, 0x94, 0x9F, 0xC2: true
    case 0xDC...0xFF: true
    default: false
    }
  }

  private static func isForeignStop(_ scalar: UInt32) -> Bool {
    // The common cases first: punctuation, presentation forms, emoji.
    if scalar >= 0x2000 && scalar < 0x2E00 || scalar >= 0xFB00 && scalar < 0xFE10 || scalar >= 0x1F000 { return false }
    return cicu_ends_sentence(scalar) != 0
  }
}
