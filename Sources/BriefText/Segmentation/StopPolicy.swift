/// Decides whether a stop ends a sentence.
///
/// The order of the rules: what comes after the stop, then its kind, then for a single full stop the word before it.
/// Where a rule has no reason to join, the stop splits: a missed boundary costs the reader more than an extra one.
struct StopPolicy {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext
  let stop: Stop

  func splits() -> Bool {
    let next = bytes.scalar(at: stop.next).scalar
    if continuesClause(next) { return false }
    if isInsideAddress(next) { return false }
    if isParenthetical { return false }
    switch stop.kind {
    case .ellipsis: return ellipsisSplits(next)
    case .question, .exclamation: return questionSplits(next)
    case .fullStop: return fullStopSplits(next)
    }
  }

  /// A comma, semicolon, colon or closing bracket after the stop goes on with the same sentence.
  private func continuesClause(_ next: UInt32) -> Bool {
    switch next {
    case 0x060C, 0x061B, 0x2C, 0x3B, 0x3A: true
    case 0x29, 0x5D, 0x7D: true
    case 0xBB, 0x201D: !stop.spaceAfter
    default: false
    }
  }

  /// Marks inside URLs, e-mail addresses, file names and dotted Latin names.
  private func isInsideAddress(_ next: UInt32) -> Bool {
    guard !stop.spaceAfter, stop.closersEnd == stop.marksEnd, stop.marksStart > range.lowerBound else { return false }
    let before = bytes[stop.marksStart - 1]
    guard before > 0x20, before < 0x7F, next > 0x20, next < 0x7F else { return false }
    func isAddressByte(_ byte: UInt8) -> Bool {
      (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2F || byte == 0x5F
        || byte == 0x3D || byte == 0x2D || byte == 0x40
    }
    return isAddressByte(before) && isAddressByte(UInt8(next))
  }

  /// `(!)`, `(…)`, and a bracket that closes here but was opened in the middle of the sentence.
  private var isParenthetical: Bool {
    guard stop.closesBracket else { return false }
    guard let open = context.openBracket else { return false }
    var index = context.segmentStart
    while index < open {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) { return true }
      index += width
    }
    return onlyMarks(from: open + 1)
  }

  private func onlyMarks(from open: Int) -> Bool {
    var index = open
    while index < stop.marksStart {
      let (scalar, width) = bytes.scalar(at: index)
      guard StopMark.isStop(scalar) || Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) else { return false }
      index += width
    }
    return true
  }

  /// An ellipsis ends a sentence only before a new attribution, or between Latin words before a capital.
  private func ellipsisSplits(_ next: UInt32) -> Bool {
    guard stop.spaceAfter else { return false }
    let word = nextWord
    if Scalars.isLatinUppercase(next) { return !wordBefore.isArabic }
    return SentenceWords.opensAttribution(word)
  }

  private func questionSplits(_ next: UInt32) -> Bool {
    if stop.closesQuote {
      let word = nextWord
      if SentenceWords.isReportingVerb(word) { return false }
      if SentenceWords.continuations.contains(word), quoteOpenedInside { return false }
    }
    if Scalars.isLatinLowercase(next), !wordBefore.isArabic, !wordBefore.isEmpty { return false }
    return true
  }

  /// True when words stand before the quotation that closes here.
  private var quoteOpenedInside: Bool {
    let (scalar, _) = bytes.scalar(at: bytes.firstContent(from: context.segmentStart, to: stop.marksStart))
    return !Scalars.isQuote(scalar)
  }

  private func fullStopSplits(_ next: UInt32) -> Bool {
    let word = wordBefore
    if stop.closesQuote {
      return !SentenceWords.isReportingVerb(nextWord)
    }
    if stop.isUrduStop { return !(word.isDigits && Scalars.isDigit(next) && !stop.spaceAfter) }
    let abbreviation = AbbreviationPolicy(
      bytes: bytes, range: range, context: context, stop: stop, word: word, next: next, nextWord: nextWord)
    return stop.spaceAfter ? abbreviation.splitsBeforeSpace() : abbreviation.splitsInsideWord()
  }

  private var wordBefore: WordBefore {
    WordBefore(offset: stop.marksStart, in: bytes, from: range.lowerBound)
  }

  /// The folded word at the start of what follows, an opening quote or bracket skipped; at most 14 units.
  private var nextWord: [ArabicFolding.Unit] {
    var units: [ArabicFolding.Unit] = []
    var index = stop.next
    while index < range.upperBound, units.count < 14 {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isLetter(scalar) {
        ArabicFolding.append(scalar, to: &units)
      } else if !Scalars.isIgnorable(scalar), !units.isEmpty || !(Scalars.isQuote(scalar) || scalar == 0x28) {
        break
      }
      index += width
    }
    return units
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first scalar in a range that is neither white space nor an ignorable mark.
  func firstContent(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let (scalar, width) = scalar(at: index)
      guard Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) else { return index }
      index += width
    }
    return start
  }
}
