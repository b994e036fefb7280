/// A term found in a text.
public struct TermMatch: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes: whole words with their proclitics and pronouns, without punctuation around them.
  public let range: Range<Int>
  /// The tokens it covers, in the tokenized text that was searched.
  public let tokens: Range<Int>
  /// The entry found.
  public let entry: TermEntry
  /// The number of the entry in its glossary.
  public let entryIndex: Int
  /// True when each word stands as listed, but for proclitics.
  public let isListedForm: Bool

  /// The translation; for a term that is kept without one, its source.
  public var target: String { entry.target.isEmpty ? entry.source : entry.target }
}
