public import BriefText

/// A sentence that may be chosen for a brief, with what the ranker has to know of it.
public struct SentenceCandidate: Sendable {
  public var text: TokenizedText
  /// The sentence is the first of its paragraph.
  public var opensParagraph: Bool
  /// The sum of the weights of the glossary terms in it, 0 for none. A weight of 1 for each word of a term is the
  /// natural scale; terms that say little may weigh less.
  public var termWeight: Double

  public init(text: TokenizedText, opensParagraph: Bool, termWeight: Double = 0) {
    self.text = text
    self.opensParagraph = opensParagraph
    self.termWeight = termWeight
  }
}
