public import BriefText
public import Terminology

/// A sentence that may be chosen for a brief, with what the ranker has to know of it.
public struct SentenceCandidate: Sendable {
  /// The tokens of the sentence with their folded spelling.
  public var text: TokenizedText
  /// The sentence is the first of its paragraph.
  public var opensParagraph: Bool
  /// The sum of the weights of the glossary terms in it, 0 for none: see `termWeight(of:)`. About 1 for each word is the
  /// natural scale; terms that say little may weigh less.
  public var termWeight: Double

  /// A candidate; without a `termWeight` it counts as one without terms.
  public init(text: TokenizedText, opensParagraph: Bool, termWeight: Double = 0) {
    self.text = text
    self.opensParagraph = opensParagraph
    self.termWeight = termWeight
  }

  /// The weight of the terms in a sentence: a term of several words that is no name (`drying up financing sources`)
  /// says what happens and counts twice a word; a name of several words once; single words are too common to tell.
  public static func termWeight(of matches: [TermMatch]) -> Double {
    matches.reduce(0) { sum, match in
      guard match.tokens.count > 1 else { return sum }
      let isName = match.target.unicodeScalars.first?.properties.isUppercase ?? true
      return sum + Double(match.tokens.count) * (isName ? 1 : 2)
    }
  }
}
