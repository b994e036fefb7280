/// What a reader looks for in a file.
public struct ReadingOptions: Sendable, Hashable {
  /// The language of the sources, as BCP 47. A tag with a region meets one without, but not one with another region.
  public var sourceLanguage: String
  /// The language of the targets.
  public var targetLanguage: String
  /// The format, where it is not to be found from the content.
  public var format: ExchangeFormat?
  /// True when a tab-separated file has the target in its first column and the source in its second.
  public var isSwapped: Bool

  /// Options with the memory's usual direction.
  public init(
    sourceLanguage: String = "ar", targetLanguage: String = "en", format: ExchangeFormat? = nil, isSwapped: Bool = false
  ) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.format = format
    self.isSwapped = isSwapped
  }
}
