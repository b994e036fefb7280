internal import BriefText
internal import Terminology

/// A sentence of an article, or its headline, read: its words and the terms among them.
struct ArticleSentence {
  /// UTF-8 bytes of the article's text, without white space at either end.
  let range: Range<Int>
  let opensParagraph: Bool
  let tokens: TokenizedText
  let matches: [TermMatch]

  init(_ text: UTF8Text, range: Range<Int>, opensParagraph: Bool, matcher: TermMatcher) {
    self.range = text.trimming(range)
    self.opensParagraph = opensParagraph
    tokens = Tokenizer().tokenize(text, in: self.range)
    matches = matcher.matches(in: tokens)
  }

  /// How many words and numbers the terms cover.
  var termWords: Int {
    matches.reduce(0) { sum, match in sum + tokens.tokens[match.tokens].reduce(0) { $0 + ($1.isWord ? 1 : 0) } }
  }

  /// What the ranker has to know of it.
  var candidate: SentenceCandidate {
    SentenceCandidate(
      text: tokens, opensParagraph: opensParagraph, termWeight: SentenceCandidate.termWeight(of: matches))
  }

  /// The terms with offsets into the sentence. O(length of the sentence).
  func termUses(in text: UTF8Text) -> [TermUse] {
    var byte = range.lowerBound
    var scalar = 0
    return matches.map { match in
      scalar += text.scalarCount(in: byte..<match.range.lowerBound)
      let end = scalar + text.scalarCount(in: match.range)
      defer {
        byte = match.range.upperBound
        scalar = end
      }
      return TermUse(
        range: scalar..<end, text: text[match.range], source: match.entry.source, target: match.target)
    }
  }
}
