/// The two words that follow a stop, folded, with what they say about the stop.
struct WordsAfter {
  /// The first scalar that is no invisible mark, 0 at the end of the paragraph.
  let scalar: UInt32
  /// At most 14 units; empty when no word follows.
  private(set) var first: [ArabicFolding.Unit] = []
  private(set) var second: [ArabicFolding.Unit] = []
  /// True for `و"`: the first word is a lone conjunction before another quotation.
  private(set) var joinsQuotation = false

  private static let longest = 14

  init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int) {
    var index = start
    while index < end, Scalars.isIgnorable(bytes.scalar(at: index).scalar) { index += bytes.scalar(at: index).width }
    scalar = index < end ? bytes.scalar(at: index).scalar : 0
    while index < end {
      let (scalar, width) = bytes.scalar(at: index)
      guard
        Scalars.isQuote(scalar) || Scalars.isDash(scalar) || scalar == 0x28 || Scalars.isIgnorable(scalar)
          || scalar == 0x20
      else { break }
      index += width
    }
    first = Self.word(&index, in: bytes, to: end)
    guard index < end else { return }
    let (sign, width) = bytes.scalar(at: index)
    joinsQuotation = first == [ArabicFolding.waw] && Scalars.isQuote(sign)
    guard Scalars.isSpace(sign) else { return }
    index += width
    second = Self.word(&index, in: bytes, to: end)
  }

  private static func word(
    _ index: inout Int, in bytes: UnsafeBufferPointer<UInt8>, to end: Int
  ) -> [ArabicFolding.Unit] {
    var units: [ArabicFolding.Unit] = []
    while index < end, units.count < longest {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isLetter(scalar) {
        ArabicFolding.append(scalar, to: &units)
      } else if !Scalars.isIgnorable(scalar) {
        break
      }
      index += width
    }
    return units
  }

  /// A verb of saying without و: what is said stands before it.
  var isReportingVerb: Bool { SentenceWords.isReportingVerb(first) }

  /// `وقال`, `فأجاب`; also `من جهته` and the like, which open a paragraph of an article.
  var opensAttribution: Bool { SentenceWords.opensAttribution(first) || opensTransition }

  /// A word that begins a sentence where the stop before it might belong to an abbreviation.
  var opensSentence: Bool {
    !Scalars.isLatinLowercase(scalar) && (SentenceWords.opensSentence(first) || opensTransition)
  }

  /// `في المقابل`, `من جهة أخرى`, `إلى ذلك`.
  private var opensTransition: Bool {
    SentenceWords.transitionNouns.contains(second) && SentenceWords.continuations.contains(first)
  }

  /// A word that goes on with the sentence, such as a preposition or a relative pronoun.
  var continues: Bool { SentenceWords.continuations.contains(first) && !opensTransition }

  /// As `continues`, or a word with a preposition before it: `بخط`, `للصحافة`.
  var continuesAfterQuotation: Bool {
    continues || (SentenceWords.hasPreposition(first) && !opensTransition)
  }

  /// An adverb or noun that refers to a quotation before it: `"لا!" هكذا رد …`, `"من المسؤول؟" سؤال …`. After a
  /// quoted full stop a noun rather begins the next sentence.
  func refersToQuotation(endingInFullStop: Bool) -> Bool {
    SentenceWords.quotationAdverbs.contains(first)
      || (!endingInFullStop && SentenceWords.quotationNouns.contains(first))
  }
}
