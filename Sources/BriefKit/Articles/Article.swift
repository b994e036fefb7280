public import BriefText

/// A news article taken out of a file: its text, and which parts of the text are headline, body and boilerplate.
public struct Article: Sendable {
  /// A part of the article's text and what it is.
  public struct Block: Sendable, Hashable {
    /// What a block is to a reader.
    public enum Kind: Sendable, Hashable {
      /// The title of the article: one block at most.
      case headline
      /// A heading inside the article.
      case subheading
      /// A paragraph of the body.
      case paragraph
      /// Not part of the article: the rule that says so.
      case boilerplate(String)
    }

    /// UTF-8 bytes of `Article.text`, without white space at either end.
    public let range: Range<Int>
    /// What the block is; for boilerplate also why.
    public let kind: Kind

    /// A block at a range of UTF-8 bytes of the article's text.
    public init(range: Range<Int>, kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }

  /// The decoded text as it was read; for HTML the text of its blocks, one a line.
  public let text: UTF8Text
  /// The path that was read, `-` for standard input.
  public let path: String
  /// The encoding that was given or detected.
  public let encoding: TextEncoding
  /// In text order, not overlapping.
  public let blocks: [Block]
  /// The newspaper or agency, where the article names it (`المصدر: …`).
  public let outlet: String?
  /// The author, where the article names one.
  public let byline: String?
  /// Flaws of the input that did not stop the work, for people.
  public let findings: [String]

  /// An article of its parts as they are: the blocks have to be in text order and must not overlap.
  public init(
    text: UTF8Text, path: String, encoding: TextEncoding, blocks: [Block], outlet: String? = nil,
    byline: String? = nil, findings: [String] = []
  ) {
    self.text = text
    self.path = path
    self.encoding = encoding
    self.blocks = blocks
    self.outlet = outlet
    self.byline = byline
    self.findings = findings
  }

  /// Where the headline stands, `nil` when the article has none.
  public var headline: Range<Int>? {
    blocks.first { $0.kind == .headline }?.range
  }

  /// The texts that were dropped as boilerplate, in order.
  public var dropped: [String] {
    blocks.compactMap { block in
      if case .boilerplate = block.kind { return text[block.range] }
      return nil
    }
  }
}
