internal import BriefText
public import Gloss
public import Terminology
public import TranslationMemory

/// Makes briefs of articles with one glossary, and with one translation memory if there is one. Never changes either,
/// so that many threads may share one.
public struct BriefMaker: Sendable {
  let matcher: TermMatcher
  /// Some translation is forbidden in the glossary.
  let forbids: Bool
  private let glosser: Glosser?
  private let memory: MemoryStore?

  /// A maker that knows the terms of a matcher and, for the English of whole sentences, the units of a translation
  /// memory and the words of a lexicon. The memory is only read: `MemoryStore(readingAt:)` will do.
  public init(matcher: TermMatcher, lexicon: Lexicon? = nil, memory: MemoryStore? = nil) {
    self.matcher = matcher
    self.memory = memory
    forbids = matcher.glossary.entries.contains { $0.status == .forbidden }
    glosser = lexicon.flatMap { $0.count > 0 ? Glosser(matcher: matcher, lexicon: $0) : nil }
  }

  /// The brief of an article: its best sentences, their English, and all of its terms. Near-linear in the length of
  /// the article.
  ///
  /// The English of the headline and of each chosen sentence is that of the best unit of the memory from Arabic into
  /// the language of the brief: the same sentence in the same context (101), the same sentence (100), or a similar one
  /// (75 or more). Where the memory has none, it is a gloss.
  ///
  /// Throws only where the memory cannot be read; without one, never.
  public func brief(of article: Article, options: BriefOptions = BriefOptions()) throws(MemoryError) -> Brief {
    let text = article.text
    let sentences = ArticleSentences(article, matcher: matcher)
    let ranked = SentenceRanker().rank(sentences.body.map(\.candidate), headline: sentences.headline?.tokens)
    let chosen = SentenceSelection(limit: options.length, order: options.order).choose(from: ranked)
    // Renderings are English; a brief for readers of Arabic has no use for units from Arabic into Arabic.
    let memory = options.language == .english ? memory : nil
    let translated = memory.map { ArticleMemory($0, sentences: sentences.inTextOrder, text: text, matcher: matcher) }
    var headline: RenderedText?
    if let title = sentences.headline { headline = try rendered(title, in: text, translated) }
    var briefed: [BriefSentence] = []
    for (place, sentence) in places(of: chosen) {
      briefed.append(
        BriefSentence(
          rank: place, position: sentence.index, score: sentence.score, factors: sentence.factors,
          text: try rendered(sentences.body[sentence.index], in: text, translated)))
    }
    return Brief(
      language: options.language,
      article: BriefArticle(
        path: article.path, encoding: article.encoding.name, language: "ar", headline: headline,
        outlet: article.outlet, byline: article.byline, segments: sentences.body.count, dropped: article.dropped),
      sentences: briefed, terms: sentences.terms)
  }

  /// The chosen sentences with their places among one another: what falls away as a repeat leaves no gap in the ranks.
  private func places(of chosen: [RankedSentence]) -> [(place: Int, sentence: RankedSentence)] {
    let order = chosen.map(\.rank).sorted()
    return chosen.map { sentence in ((order.firstIndex(of: sentence.rank) ?? 0) + 1, sentence) }
  }

  private func rendered(
    _ sentence: ArticleSentence, in text: UTF8Text, _ memory: ArticleMemory?
  ) throws(MemoryError) -> RenderedText {
    let english = try memory?.english(of: sentence) ?? SentenceEnglish(sentence, in: text, glosser: glosser)
    return RenderedText(
      source: text[sentence.range], target: english.target, origin: english.origin, coverage: english.coverage,
      terms: sentence.termUses(in: text), pieces: english.pieces, isUnsure: english.isUnsure, match: english.match)
  }
}
