/// The columns of a tab-separated file of translation units that mean something to us, under the names that the header
/// line has for them. Any other named column becomes a property of that type.
public enum TSVColumn: String, Sendable, Hashable, CaseIterable {
  /// The segment.
  case source
  /// Its translation.
  case target
  /// BCP 47 language of the source.
  case sourceLanguage = "source-language"
  /// BCP 47 language of the target.
  case targetLanguage = "target-language"
  /// When the unit was made, as `20150122T103000Z`.
  case created
  /// When it was last changed.
  case changed
  /// Who made it.
  case author
  /// Who changed it last.
  case changeAuthor = "change-author"
  /// The field that it belongs to.
  case domain
  /// The file that it came from.
  case origin
  /// The source segment before it.
  case previous
  /// The source segment after it.
  case next
  /// Notes for people.
  case notes
  /// Named values of other tools.
  case properties
  /// The source with its inline tags, as TMX.
  case sourceMarkup = "source-markup"
  /// The target with its inline tags, as TMX.
  case targetMarkup = "target-markup"
}
