/// A sentence with its score and what the score is made of.
public struct RankedSentence: Sendable, Hashable {
  /// Its place among the candidates that were ranked, from 0.
  public let index: Int
  /// From 1, the best.
  public internal(set) var rank: Int
  /// 0…1.
  public let score: Double
  /// The factors of the score by name, each 0…1; `SentenceRanker` says what they mean.
  public let factors: [ScoreFactor]
  /// Words and numbers.
  public let wordCount: Int
  /// Too little to stand alone: a byline, `قال:`, a heading.
  public let isFragment: Bool
  /// Its content words as numbers, ascending: equal numbers for equal stems.
  let stems: [Int32]
}
