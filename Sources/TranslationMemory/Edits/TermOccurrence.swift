/// A term of a glossary where it stands in a segment.
public struct TermOccurrence: Sendable, Hashable {
  /// Whole words with their proclitics and pronouns, in UTF-8 bytes.
  public let byteRange: Range<Int>
  /// The term in its dictionary form; empty when not known.
  public let source: String
  /// Its translation in its dictionary form.
  public let target: String

  /// A term by its place and translation; `source`, its dictionary form, tells what is proclitic and what is term.
  public init(byteRange: Range<Int>, source: String = "", target: String) {
    self.byteRange = byteRange
    self.source = source
    self.target = target
  }
}
