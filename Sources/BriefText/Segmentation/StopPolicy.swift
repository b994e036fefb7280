/// Decides whether a stop ends a sentence.
///
/// The order of the rules: what comes after the stop, then brackets and quotations that close with it, then its kind,
/// then for a single full stop the word before it. Where a rule has no reason to join, the stop splits: a missed
/// boundary costs the reader more than an extra one.
struct StopPolicy {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext
  let stop: Stop
  let word: WordBefore
  private let after: WordsAfter

  init(
    bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>, context: SentenceContext, stop: Stop, word: WordBefore
  ) {
    self.bytes = bytes
    self.range = range
    self.context = context
    self.stop = stop
    self.word = word
    after = WordsAfter(at: stop.next, in: bytes, to: range.upperBound)
  }

  func splits() -> Bool {
    if continuesClause || isInsideAddress { return false }
    if let open = context.openBracket, open > context.firstWord, !bracketSplits(opened: open) { return false }
    if stop.closesQuote, quotationContinues { return false }
    switch stop.kind {
    case .ellipsis: return ellipsisSplits
    case .question: return !asksBefore && !continuesLatin
    case .exclamation: return !isExclaimedName && !asksBefore && !continuesLatin
    case .fullStop: return fullStopSplits
    }
  }

  // MARK: What comes after

  /// A comma, semicolon, colon or closing bracket after the stop goes on with the same sentence.
  private var continuesClause: Bool {
    switch after.scalar {
    case 0x060C, 0x061B, 0x2C, 0x3B, 0x3A: true
    case 0x29, 0x5D, 0x7D: true
    case 0xBB, 0x201D: !stop.spaceAfter
    default: false
    }
  }

  private var continuesLatin: Bool {
    Scalars.isLatinLowercase(after.scalar) && !word.isArabic && !word.isEmpty
  }

  /// `متى تنتهي الحرب؟ يتساءل أبو محمود`: a question or cry before its verb, without quotation marks.
  private var asksBefore: Bool {
    SentenceWords.askingVerbs.contains(after.first)
  }

  /// `Yahoo!`, whose mark is part of the name.
  private var isExclaimedName: Bool {
    SentenceWords.exclaimedNames.contains(word.folded) && !word.isDetached && !after.opensSentence
  }

  // MARK: Addresses

  /// Marks inside URLs, e-mail addresses, file names and dotted Latin names.
  private var isInsideAddress: Bool {
    guard !stop.spaceAfter, stop.closersEnd == stop.marksEnd, stop.marksStart > range.lowerBound else { return false }
    let before = bytes[stop.marksStart - 1]
    guard before > 0x20, before < 0x7F, after.scalar > 0x20, after.scalar < 0x7F else { return false }
    return Self.isAddressByte(before) && Self.isAddressByte(UInt8(after.scalar))
  }

  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2F, 0x5F, 0x3D, 0x2D, 0x40, 0x25, 0x7E, 0x26, 0x2B, 0x23: true
    default: false
    }
  }

  // MARK: Brackets

  /// In bytes: a bracket longer than this holds sentences of its own.
  private static let longestAside = 240

  /// The stop stands inside a bracket that was opened in the middle of the sentence, or closes it: `(!)`, `(مع من؟)`.
  private func bracketSplits(opened open: Int) -> Bool {
    if stop.closesBracket {
      // `… (بعد أن كان له 53.) وأقر زعيمه`: the sentence ended with its bracket.
      return after.opensSentence && after.first.first == ArabicFolding.waw && !holdsOnlyMarks(from: open + 1)
    }
    return !closesSoon(opened: open)
  }

  private func closesSoon(opened open: Int) -> Bool {
    var index = stop.marksEnd
    let limit = min(range.upperBound, open + Self.longestAside)
    var depth = 1
    while index < limit {
      switch bytes[index] {
      case 0x28, 0x5B, 0x7B: depth += 1
      case 0x29, 0x5D, 0x7D: depth -= 1
      default: break
      }
      if depth == 0 { return true }
      index += 1
    }
    return false
  }

  private func holdsOnlyMarks(from start: Int) -> Bool {
    var index = start
    while index < stop.marksStart {
      let (scalar, width) = bytes.scalar(at: index)
      guard StopMark.isStop(scalar) || Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) else { return false }
      index += width
    }
    return true
  }

  // MARK: Quotations

  /// True when the sentence goes on after a quotation that ends with a stop of its own.
  private var quotationContinues: Bool {
    if after.isReportingVerb { return true }
    if after.refersToQuotation(endingInFullStop: stop.kind == .fullStop) { return true }
    guard let open = context.openQuote, open > context.firstWord else { return false }
    if after.joinsQuotation { return true }
    let before = WordBefore(offset: open, in: bytes, from: range.lowerBound)
    if namesSomething(before) { return !after.opensSentence }
    // After a colon the quotation is a sentence, elsewhere a part of one.
    if stop.kind == .fullStop, follows(0x3A, before) { return false }
    return after.continuesAfterQuotation
  }

  /// `فيلم "أين المفر؟"`, `و"ارحل!"`: the quotation is a name, or bound to what stands before it.
  private func namesSomething(_ before: WordBefore) -> Bool {
    guard !before.isEmpty else { return false }
    return !before.isDetached || SentenceWords.namedByQuotation.contains(before.folded)
  }

  private func follows(_ sign: UInt8, _ before: WordBefore) -> Bool {
    before.range.upperBound > range.lowerBound && bytes[before.range.upperBound - 1] == sign
  }

  // MARK: Kinds

  /// An ellipsis ends a sentence only before a new attribution, or between Latin words before a capital.
  private var ellipsisSplits: Bool {
    if after.opensAttribution { return stop.spaceAfter || word.folded.count > 1 }
    return stop.spaceAfter && Scalars.isLatinUppercase(after.scalar) && !word.isArabic
  }

  private var fullStopSplits: Bool {
    if stop.closesQuote { return true }
    if stop.isUrduStop { return !(word.isDigits && Scalars.isDigit(after.scalar) && !stop.spaceAfter) }
    return AbbreviationPolicy(bytes: bytes, range: range, context: context, stop: stop, word: word, after: after)
      .splits()
  }
}
