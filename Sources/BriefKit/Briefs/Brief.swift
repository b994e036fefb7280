/// A bilingual brief of one article: everything that a renderer needs, and nothing about how to print.
public struct Brief: Sendable, Hashable {
  /// The language of the reader: labels and English are shown accordingly.
  public var language: BriefLanguage
  public var article: BriefArticle
  /// The chosen sentences in the order asked for.
  public var sentences: [BriefSentence]
  /// The terms of the whole article, most frequent first, then in reading order.
  public var terms: [BriefTerm]

  public init(language: BriefLanguage, article: BriefArticle, sentences: [BriefSentence], terms: [BriefTerm]) {
    self.language = language
    self.article = article
    self.sentences = sentences
    self.terms = terms
  }
}

/// The language that a brief speaks to its reader.
public enum BriefLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case arabic = "ar"
}

/// What a brief says of its article.
public struct BriefArticle: Sendable, Hashable {
  public var path: String
  /// IANA name of the encoding that was read.
  public var encoding: String
  /// BCP 47 tag of the article's language.
  public var language: String
  public var headline: RenderedText?
  public var outlet: String?
  public var byline: String?
  /// How many segments the article has.
  public var segments: Int
  /// What was dropped as boilerplate.
  public var dropped: [String]

  public init(
    path: String, encoding: String, language: String, headline: RenderedText?, outlet: String?, byline: String?,
    segments: Int, dropped: [String]
  ) {
    self.path = path
    self.encoding = encoding
    self.language = language
    self.headline = headline
    self.outlet = outlet
    self.byline = byline
    self.segments = segments
    self.dropped = dropped
  }
}

/// A text with its English and where the English comes from.
public struct RenderedText: Sendable, Hashable {
  /// The text as it stands in the article.
  public var source: String
  /// The English, `nil` when there is none.
  public var target: String?
  public var origin: BriefOrigin
  /// The share of the words that the English accounts for, 0…1.
  public var coverage: Double
  /// The terms found, in reading order.
  public var terms: [TermUse]
  /// The parts of a gloss in English order; empty for other origins.
  public var pieces: [RenderedPiece]
  /// The gloss may well mislead: its grammar could not be parsed surely, or many words are unknown.
  public var isUnsure: Bool

  public init(
    source: String, target: String?, origin: BriefOrigin, coverage: Double, terms: [TermUse],
    pieces: [RenderedPiece] = [], isUnsure: Bool = false
  ) {
    self.source = source
    self.target = target
    self.origin = origin
    self.coverage = coverage
    self.terms = terms
    self.pieces = pieces
    self.isUnsure = isUnsure
  }
}

/// A part of a gloss with the Arabic it was made from.
public struct RenderedPiece: Sendable, Hashable {
  public var english: String
  /// Where the Arabic stands in the source, in Unicode scalars, end excluded; empty for words that grammar adds.
  public var range: Range<Int>
  /// Which resource spoke: `term`, `lexicon`, `number`, `date`, `name`, `literal`, `grammar` or `unknown`.
  public var origin: String

  public init(english: String, range: Range<Int>, origin: String) {
    self.english = english
    self.range = range
    self.origin = origin
  }
}

/// Which resource the English of a text comes from.
public enum BriefOrigin: String, Sendable, Hashable {
  case gloss
  case none
}

/// A chosen sentence.
public struct BriefSentence: Sendable, Hashable {
  /// From 1, the best of the chosen ones.
  public var rank: Int
  /// Its place among the segments of the article, from 0.
  public var position: Int
  /// 0…1.
  public var score: Double
  /// The factors of the score by name, in the order in which they are explained.
  public var factors: [ScoreFactor]
  public var text: RenderedText

  public init(rank: Int, position: Int, score: Double, factors: [ScoreFactor], text: RenderedText) {
    self.rank = rank
    self.position = position
    self.score = score
    self.factors = factors
    self.text = text
  }
}

/// One factor of a sentence's score.
public struct ScoreFactor: Sendable, Hashable {
  public var name: String
  /// 0…1; what it means is documented at `SentenceRanker`.
  public var value: Double

  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

/// A term in a sentence.
public struct TermUse: Sendable, Hashable {
  /// Where it stands in the sentence, in Unicode scalars, end excluded.
  public var range: Range<Int>
  /// As written in the sentence.
  public var text: String
  /// The glossary's form.
  public var source: String
  /// The glossary's translation.
  public var target: String

  public init(range: Range<Int>, text: String, source: String, target: String) {
    self.range = range
    self.text = text
    self.source = source
    self.target = target
  }
}

/// A term of the brief with the number of its uses.
public struct BriefTerm: Sendable, Hashable {
  public var source: String
  public var target: String
  public var count: Int

  public init(source: String, target: String, count: Int) {
    self.source = source
    self.target = target
    self.count = count
  }
}
