/// How to make a brief.
public struct BriefOptions: Sendable, Hashable {
  /// How many sentences to choose.
  public typealias Length = SentenceSelection.Limit
  /// The order of the chosen sentences.
  public typealias Order = SentenceSelection.Order

  /// The language of the brief's labels.
  public var language: BriefLanguage
  /// How much of the article to take.
  public var length: Length
  /// How the chosen sentences are sorted.
  public var order: Order

  /// Options; without any the best five sentences, best first, for readers of English.
  public init(language: BriefLanguage = .english, length: Length = .sentences(5), order: Order = .rank) {
    self.language = language
    self.length = length
    self.order = order
  }
}
