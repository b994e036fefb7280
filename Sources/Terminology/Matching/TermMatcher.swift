public import BriefText

/// Finds the terms of a glossary in running text, inflected and inconsistently spelled as they occur there.
///
/// Matches are whole written words and do not overlap: leftmost first, longest wins, a listed form before an inflected
/// one. Text is read from left to right once; the time for a token does not depend on the number of entries.
public struct TermMatcher: Sendable {
  /// The glossary that is searched for.
  public let glossary: Glossary
  private let index: TermIndex
  private let analysis: WordAnalysis
  private let tokenizer = Tokenizer()

  /// Prepares a glossary for matching. O(total length of its forms).
  public init(_ glossary: Glossary) {
    self.glossary = glossary
    index = TermIndex(glossary)
    analysis = WordAnalysis(index)
  }

  /// The terms in a part of a text, in order. O(length of the part).
  public func matches(in text: UTF8Text, range: Range<Int>? = nil) -> [TermMatch] {
    matches(in: tokenizer.tokenize(text, in: range))
  }

  /// The terms in a text that was tokenized before, in order. O(number of tokens).
  public func matches(in text: TokenizedText) -> [TermMatch] {
    guard !glossary.isEmpty else { return [] }
    var search = TermSearch(text: text, index: index, analysis: analysis)
    return search.run().map { found in
      TermMatch(
        range: text.tokens[found.tokens.lowerBound].range.lowerBound
          ..< text.tokens[found.tokens.upperBound - 1].range.upperBound,
        tokens: found.tokens, entry: glossary.entries[found.entry], entryIndex: found.entry,
        isListedForm: found.inflected == 0)
    }
  }
}
