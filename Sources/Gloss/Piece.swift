/// A run of English in a rendering, with what it was made from.
public struct GlossPiece: Sendable, Hashable {
  /// Which resource spoke.
  public enum Origin: String, Sendable, Hashable {
    /// The glossary, the lexicon, or a rule for numbers and dates; `name` is a name that the lexicon knows.
    case term, lexicon, number, date, name
    /// Copied from the source: Latin words, punctuation.
    case literal
    /// A word of grammar that no single Arabic word stands for, or a particle.
    case grammar
    /// A word that no resource knows, romanized.
    case unknown
  }

  /// The English as it stands in the rendering, but for a capital at the start of a sentence.
  public var english: String
  /// Where the Arabic stands, in UTF-8 bytes of the text that was rendered; empty for words added by grammar.
  public var range: Range<Int>
  /// Where the English comes from.
  public var origin: Origin

  /// A piece of English for a byte range of the source.
  public init(english: String, range: Range<Int>, origin: Origin) {
    self.english = english
    self.range = range
    self.origin = origin
  }
}
