/// A segment with its translation, and what is known about the pair.
///
/// Two units are the same unit when source, target and both languages are equal; the rest is metadata, of which the newer
/// replaces the older.
public struct TranslationUnit: Sendable, Hashable {
  /// A named value that a tool attached (TMX `prop`).
  public struct Property: Sendable, Hashable {
    /// TMX `type`.
    public var type: String
    /// The value.
    public var value: String

    /// A property.
    public init(type: String, value: String) {
      self.type = type
      self.value = value
    }
  }

  /// The segment as it reads, without inline tags.
  public var source: String
  /// Its translation as it reads, without inline tags.
  public var target: String
  /// BCP 47 language of the source, as written in the file it came from (`ar`, `ar-EG`).
  public var sourceLanguage: String
  /// BCP 47 language of the target.
  public var targetLanguage: String
  /// When the unit was made.
  public var created: Timestamp?
  /// When it was last changed.
  public var changed: Timestamp?
  /// Who made it (TMX `creationid`).
  public var author: String?
  /// Who changed it last (TMX `changeid`).
  public var changeAuthor: String?
  /// The field it belongs to, as glossaries name it.
  public var domain: String?
  /// The file it came from.
  public var origin: String?
  /// The source segment before it in its document.
  public var previous: String?
  /// The source segment after it in its document.
  public var next: String?
  /// Notes for people.
  public var notes: [String] = []
  /// Named values of other tools, in order.
  public var properties: [Property] = []
  /// The content of the source `seg` with its inline tags, as TMX; nil where there are none.
  public var sourceMarkup: String?
  /// The content of the target `seg` with its inline tags, as TMX; nil where there are none.
  public var targetMarkup: String?

  /// A unit of two texts in two languages, with nothing else known.
  public init(source: String, target: String, sourceLanguage: String = "ar", targetLanguage: String = "en") {
    self.source = source
    self.target = target
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}
