/// A segment to look up.
public struct MemoryQuery: Sendable, Hashable {
  /// The segment.
  public var text: String
  /// The segment before it in its document, if known.
  public var previous: String?
  /// The segment after it.
  public var next: String?
  /// Its language; nil for any. `ar` meets `ar-EG` and the other way round.
  public var sourceLanguage: String?
  /// The language of the translations wanted; nil for any.
  public var targetLanguage: String?

  /// A segment with what is around it.
  public init(
    _ text: String, previous: String? = nil, next: String? = nil, sourceLanguage: String? = "ar",
    targetLanguage: String? = "en"
  ) {
    self.text = text
    self.previous = previous
    self.next = next
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}
