/// How to make a brief.
public struct BriefOptions: Sendable, Hashable {
  /// How many sentences to choose.
  public enum Length: Sendable, Hashable {
    /// At most so many sentences.
    case sentences(Int)
    /// A share of the article's sentences, in percent.
    case percent(Double)
    /// As many of the best sentences as fit this many words; at least one.
    case words(Int)
  }

  /// The order of the chosen sentences.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The best first.
    case rank
    /// As in the article.
    case text
  }

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
