/// A bilingual brief of one article: everything that a renderer needs, and nothing about how to print.
public struct Brief: Sendable, Hashable {
  /// The language of the reader: labels and English are shown accordingly.
  public var language: BriefLanguage
  /// What is told of the article itself.
  public var article: BriefArticle
  /// The chosen sentences in the order asked for.
  public var sentences: [BriefSentence]
  /// The terms of the whole article, most frequent first, then in reading order.
  public var terms: [BriefTerm]

  /// A brief of its parts as they are: nothing is sorted or checked.
  public init(language: BriefLanguage, article: BriefArticle, sentences: [BriefSentence], terms: [BriefTerm]) {
    self.language = language
    self.article = article
    self.sentences = sentences
    self.terms = terms
  }
}

/// The language that a brief speaks to its reader.
public enum BriefLanguage: String, Sendable, Hashable, CaseIterable {
  /// Labels in English, left to right.
  case english = "en"
  /// Labels in Arabic, right to left.
  case arabic = "ar"
}

/// What a brief says of its article.
public struct BriefArticle: Sendable, Hashable {
  /// The path that was read, `-` for standard input; for JSON Lines the name in the line or `-:` and its number.
  public var path: String
  /// IANA name of the encoding that was read.
  public var encoding: String
  /// BCP 47 tag of the article's language.
  public var language: String
  /// `nil` when the article has none.
  public var headline: RenderedText?
  /// The newspaper or agency as the article names it, `nil` when it names none.
  public var outlet: String?
  /// The author as the article names one, `nil` when it names none.
  public var byline: String?
  /// How many segments the article has.
  public var segments: Int
  /// What was dropped as boilerplate.
  public var dropped: [String]

  /// What a brief says of an article, as it is.
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
  /// Where `target` comes from.
  public var origin: BriefOrigin
  /// The unit of the translation memory that `target` was taken from; `nil` for other origins.
  public var match: BriefMatch?
  /// The share of the words that the English accounts for, 0…1: all where the memory has the sentence itself; for a
  /// similar sentence the share of this sentence's words that both have in common, in the same order.
  public var coverage: Double
  /// The terms found, in reading order.
  public var terms: [TermUse]
  /// The parts of a gloss in English order; empty for other origins.
  public var pieces: [RenderedPiece]
  /// The gloss may well mislead: its grammar could not be parsed surely, or many words are unknown.
  public var isUnsure: Bool

  /// A text with its English; `coverage` is a share, 0…1.
  public init(
    source: String, target: String?, origin: BriefOrigin, coverage: Double, terms: [TermUse],
    pieces: [RenderedPiece] = [], isUnsure: Bool = false, match: BriefMatch? = nil
  ) {
    self.source = source
    self.target = target
    self.origin = origin
    self.match = match
    self.coverage = coverage
    self.terms = terms
    self.pieces = pieces
    self.isUnsure = isUnsure
  }
}

/// A part of a gloss with the Arabic it was made from.
public struct RenderedPiece: Sendable, Hashable {
  /// The English as it stands in the gloss, but for a capital at the start of a sentence.
  public var english: String
  /// Where the Arabic stands in the source, in Unicode scalars, end excluded; empty for words that grammar adds.
  public var range: Range<Int>
  /// Which resource spoke: `term`, `lexicon`, `number`, `date`, `name`, `literal`, `grammar` or `unknown`.
  public var origin: String

  /// A piece of English for a range of the source, in Unicode scalars.
  public init(english: String, range: Range<Int>, origin: String) {
    self.english = english
    self.range = range
    self.origin = origin
  }
}

/// Which resource the English of a text comes from.
public enum BriefOrigin: String, Sendable, Hashable {
  /// The translation memory: the same sentence, with the same one before or after it.
  case memoryContext = "memory-context"
  /// The translation memory: the same sentence.
  case memoryExact = "memory-exact"
  /// The translation memory: a similar sentence, of which the English is. No translation of this one.
  case memoryFuzzy = "memory-fuzzy"
  /// A rendering word for word, by grammar, glossary and lexicon.
  case gloss
  /// No rendering: the English is the glossary's terms in reading order, or there is none.
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
  /// The sentence with its English.
  public var text: RenderedText

  /// A chosen sentence; `rank` counts from 1, `position` from 0, `score` is 0…1.
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
  /// One of the names at `SentenceRanker`, such as `position` or `centrality`.
  public var name: String
  /// 0…1; what it means is documented at `SentenceRanker`.
  public var value: Double

  /// A factor by its name with its value, 0…1.
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

  /// A use of a term at a range of the sentence, in Unicode scalars.
  public init(range: Range<Int>, text: String, source: String, target: String) {
    self.range = range
    self.text = text
    self.source = source
    self.target = target
  }
}

/// A term of the brief with the number of its uses.
public struct BriefTerm: Sendable, Hashable {
  /// The glossary's form.
  public var source: String
  /// The glossary's translation.
  public var target: String
  /// How often it is used in the article.
  public var count: Int

  /// A term and how often it is used.
  public init(source: String, target: String, count: Int) {
    self.source = source
    self.target = target
    self.count = count
  }
}
