internal import BriefText

/// What the form of a sentence says against choosing it.
struct SentenceShape {
  let wordCount: Int
  /// Too little to stand alone: a byline, `قال:`, a heading.
  let isFragment: Bool
  /// 0 for a good sentence, towards 1 for one that should not be chosen.
  let penalty: Double

  init(_ candidate: SentenceCandidate) {
    let text = candidate.text
    wordCount = text.wordCount
    let last = Self.lastMark(text)
    let endsOpen = last == Mark.colon
    let isStopped = text.tokens.last?.isWord == false
    isFragment = wordCount < 3 || wordCount < 7 && !isStopped || wordCount < 9 && endsOpen
    var kept = 1.0
    if isFragment {
      kept *= 0.1
    } else if wordCount < 5 {
      kept *= 0.5
    } else if endsOpen {
      kept *= 0.7
    }
    if last == Mark.question || last == Mark.arabicQuestion { kept *= 0.6 }
    if Self.isQuoteFragment(text) { kept *= 0.8 }
    // Radev et al. (MEAD) and most extractors since leave out very long sentences: they fill a brief on their own.
    if wordCount > 60 { kept *= 0.9 }
    switch SentenceOpening(text) {
    case .independent: break
    // In the middle of a paragraph what such a word points to is surely in the sentence before.
    case .connective: kept *= candidate.opensParagraph ? 0.95 : 0.9
    case .dangling: kept *= candidate.opensParagraph ? 0.9 : 0.8
    case .background: kept *= 0.8
    }
    penalty = 1 - kept
  }

  /// The last sign other than closing quotes, brackets and full stops; `nil` when a word comes last.
  private static func lastMark(_ text: TokenizedText) -> ArabicFolding.Unit? {
    for token in text.tokens.reversed() {
      guard !token.isWord, let mark = text.folded(token).first else { return nil }
      if !Mark.closing.contains(mark) { return mark }
    }
    return nil
  }

  /// True when the sentence is the inside or one end of a quotation that goes over several sentences, or nothing but
  /// a quotation: the speaker is elsewhere.
  private static func isQuoteFragment(_ text: TokenizedText) -> Bool {
    var quotes = 0
    var opens = 0
    var closes = 0
    for token in text.tokens where !token.isWord {
      switch text.folded(token).first {
      case Mark.quote: quotes += 1
      case 0xAB, 0x201C: opens += 1
      case 0xBB, 0x201D: closes += 1
      default: break
      }
    }
    // Web text loses quotation marks; where a speaker is named, the sentence stands for itself all the same.
    if quotes % 2 == 1 || opens != closes { return !namesSaying(text) }
    guard let first = text.tokens.first, let mark = text.folded(first).first, Mark.quotes.contains(mark) else {
      return false
    }
    let end = text.tokens.reversed().prefix { !$0.isWord }
    return quotes + opens + closes == 2 && end.contains { Mark.quotes.contains(text.folded($0).first ?? 0) }
  }

  private static func namesSaying(_ text: TokenizedText) -> Bool {
    text.tokens.prefix(16).contains { token in
      let word = Array(text.folded(token))
      return SentenceOpening.sayings.contains(word)
        || word.first == ArabicFolding.waw && SentenceOpening.sayings.contains(Array(word.dropFirst()))
    }
  }

  private enum Mark {
    static let colon: ArabicFolding.Unit = 0x3A
    static let question: ArabicFolding.Unit = 0x3F
    static let arabicQuestion: ArabicFolding.Unit = 0x061F
    static let quote: ArabicFolding.Unit = 0x22
    static let quotes: Set<ArabicFolding.Unit> = [0x22, 0xAB, 0xBB, 0x201C, 0x201D]
    static let closing: Set<ArabicFolding.Unit> = [0x22, 0xBB, 0xAB, 0x201C, 0x201D, 0x29, 0x5D, 0x2E, 0x21]
  }
}
