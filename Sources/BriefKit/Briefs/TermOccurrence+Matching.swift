internal import BriefText
package import Terminology
package import TranslationMemory

extension TermOccurrence {
  /// A term found in a text of which the segment starts at a byte.
  init(_ match: TermMatch, from start: Int) {
    self.init(
      byteRange: match.range.lowerBound - start..<match.range.upperBound - start, source: match.entry.source,
      target: match.target)
  }
}

extension TermMatcher {
  /// The terms in a segment, as the adaptation of a match asks for them.
  package func occurrences(in segment: String) -> [TermOccurrence] {
    matches(in: Tokenizer().tokenize(UTF8Text(segment))).map { TermOccurrence($0, from: 0) }
  }
}
