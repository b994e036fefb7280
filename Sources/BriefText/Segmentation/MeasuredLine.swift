/// A line as `HardWrap` sees it.
struct MeasuredLine {
  enum Start { case word, dash, bullet, number }

  /// How programs that fill lines count: signs that readers see, code points, bytes.
  static let measures = 3

  /// The width of the line in every measure.
  private(set) var width = SIMD4<Int32>()
  /// The width of its first word in every measure.
  private(set) var firstWord = SIMD4<Int32>()
  private(set) var start = Start.word
  private(set) var endsSentence = false
  /// A sentence ends before the end of the line.
  private(set) var stopsInside = false
  /// A comma stands inside the line.
  private(set) var pausesInside = false
  /// The line ends in a preposition or relative pronoun, as no headline and hardly a verse does.
  let breaksPhrase: Bool
  let isBlank: Bool

  /// Beyond any fill width a line is a paragraph; how long does not matter.
  private static let longest: Int32 = 300

  init(_ line: TextLine, in bytes: UnsafeBufferPointer<UInt8>) {
    isBlank = line.isBlank
    breaksPhrase = SentenceWords.continuations.contains(
      WordBefore(offset: line.content.upperBound, in: bytes, from: line.content.lowerBound).folded)
    guard !isBlank else { return }
    let end = line.content.upperBound
    var index = line.content.lowerBound
    var last: UInt32 = 0
    var foundSpace = false
    start = Self.start(at: index, to: end, in: bytes)
    while index < end, width[0] <= Self.longest {
      let (scalar, count) = bytes.scalar(at: index)
      index += count
      if scalar < 0x80 ? scalar == 0x20 : Scalars.isSpace(scalar) {
        if !foundSpace { firstWord = width }
        foundSpace = true
        if StopMark.isStop(last) { stopsInside = true }
        if last == 0x060C || last == 0x2C { pausesInside = true }
      } else if StopMark.isStop(last), Scalars.isArabicLetter(scalar) {
        stopsInside = true
        last = scalar
      } else if !Scalars.isQuote(scalar), !Scalars.isClosingBracket(scalar) {
        last = scalar
      }
      let isVisible = !Scalars.isIgnorable(scalar) || scalar == 0x0640
      width &+= SIMD4(isVisible ? 1 : 0, 1, Int32(count), 0)
    }
    if !foundSpace { firstWord = width }
    endsSentence = StopMark.isStop(last) || last == 0x3A
  }

  /// A dash or bullet before a space, a number before a stop, bracket or dash.
  private static func start(at index: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Start {
    var index = index
    while index < end, Scalars.isIgnorable(bytes.scalar(at: index).scalar) { index += bytes.scalar(at: index).width }
    guard index < end else { return .word }
    var (scalar, width) = bytes.scalar(at: index)
    if Scalars.isBullet(scalar) { return .bullet }
    if Scalars.isDash(scalar) { return .dash }
    var digits = 0
    while Scalars.isDigit(scalar), digits < 3, index + width < end {
      digits += 1
      index += width
      (scalar, width) = bytes.scalar(at: index)
    }
    return digits > 0 && (scalar == 0x2E || scalar == 0x29 || Scalars.isDash(scalar)) ? .number : .word
  }
}
