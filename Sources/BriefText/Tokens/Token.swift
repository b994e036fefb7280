/// A word, number or sign of a text, with its place and its folded spelling.
public struct Token: Sendable, Hashable {
  /// What the characters of a token are.
  public enum Kind: UInt8, Sendable {
    /// A run of Arabic letters with their marks.
    case arabic
    /// A run of letters of any other script.
    case foreign
    /// Digits with their inner separators: `3.5`, `1,200`, `22.1.2015`.
    case number
    /// One punctuation mark or symbol.
    case sign
  }

  /// Whether the token is a word, a number or a sign.
  public let kind: Kind
  /// True when white space (or a leftover of HTML that stands for it) comes before the token.
  public let spaceBefore: Bool
  /// The first letter carries a damma, as in a passive past (قُتل): one of the few vowels that news writes.
  public let hasPassiveVowel: Bool
  /// Where the token stands, in UTF-8 bytes.
  let lower: Int32
  let upper: Int32
  /// Where its folded units stand in `TokenizedText.units`.
  let foldedLower: Int32
  let foldedUpper: Int32

  /// Where the token stands, in UTF-8 bytes.
  public var range: Range<Int> { Int(lower)..<Int(upper) }
  /// Where its folded units stand in `TokenizedText.units`.
  public var foldedRange: Range<Int> { Int(foldedLower)..<Int(foldedUpper) }
  /// A word or a number, not a sign.
  public var isWord: Bool { kind != .sign }
}

/// The tokens of a text or a part of one, with their folded units in one array.
public struct TokenizedText: Sendable {
  /// The text that the ranges of the tokens point into; empty when the tokens come from elsewhere.
  public internal(set) var text = UTF8Text("")
  /// In text order.
  public var tokens: [Token] = []
  /// The folded units of all tokens, one after the other.
  public var units: [ArabicFolding.Unit] = []

  /// No tokens of an empty text, to be filled.
  public init() {}

  /// The folded units of a token.
  public func folded(_ token: Token) -> ArraySlice<ArabicFolding.Unit> {
    units[token.foldedRange]
  }

  /// The number of words and numbers.
  public var wordCount: Int {
    tokens.reduce(0) { $0 + ($1.isWord ? 1 : 0) }
  }
}
