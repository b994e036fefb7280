/// How to make a brief.
public struct BriefOptions: Sendable, Hashable {
  /// How many sentences to choose.
  public enum Length: Sendable, Hashable {
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

  public var language: BriefLanguage
  public var length: Length
  public var order: Order

  public init(language: BriefLanguage = .english, length: Length = .sentences(5), order: Order = .rank) {
    self.language = language
    self.length = length
    self.order = order
  }
}
