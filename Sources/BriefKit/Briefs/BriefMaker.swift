internal import BriefText
public import Gloss
public import Terminology

/// Makes briefs of articles with one glossary. Immutable, so that many threads may share one.
public struct BriefMaker: Sendable {
  let matcher: TermMatcher
  /// Some translation is forbidden in the glossary.
  let forbids: Bool
  private let glosser: Glosser?

  /// A maker that knows the terms of a matcher and, for the English of whole sentences, the words of a lexicon.
  public init(matcher: TermMatcher, lexicon: Lexicon? = nil) {
    self.matcher = matcher
    forbids = matcher.glossary.entries.contains { $0.status == .forbidden }
    glosser = lexicon.flatMap { $0.count > 0 ? Glosser(matcher: matcher, lexicon: $0) : nil }
  }

  /// The brief of an article: its best sentences, their English, and all of its terms. Near-linear in the length of
  /// the article.
  public func brief(of article: Article, options: BriefOptions = BriefOptions()) -> Brief {
    let text = article.text
    let sentences = ArticleSentences(article, matcher: matcher)
    let ranked = SentenceRanker().rank(sentences.body.map(\.candidate), headline: sentences.headline?.tokens)
    let chosen = SentenceSelection(limit: options.length, order: options.order).choose(from: ranked)
    return Brief(
      language: options.language,
      article: BriefArticle(
        path: article.path, encoding: article.encoding.name, language: "ar",
        headline: sentences.headline.map { rendered($0, in: text) }, outlet: article.outlet, byline: article.byline,
        segments: sentences.body.count, dropped: article.dropped),
      sentences: places(of: chosen).map { place, sentence in
        BriefSentence(
          rank: place, position: sentence.index, score: sentence.score, factors: sentence.factors,
          text: rendered(sentences.body[sentence.index], in: text))
      },
      terms: sentences.terms)
  }

  /// The chosen sentences with their places among one another: what falls away as a repeat leaves no gap in the ranks.
  private func places(of chosen: [RankedSentence]) -> [(place: Int, sentence: RankedSentence)] {
    let order = chosen.map(\.rank).sorted()
    return chosen.map { sentence in ((order.firstIndex(of: sentence.rank) ?? 0) + 1, sentence) }
  }

  private func rendered(_ sentence: ArticleSentence, in text: UTF8Text) -> RenderedText {
    let english = SentenceEnglish(sentence, in: text, glosser: glosser)
    return RenderedText(
      source: text[sentence.range], target: english.target, origin: english.origin, coverage: english.coverage,
      terms: sentence.termUses(in: text), pieces: english.pieces, isUnsure: english.isUnsure)
  }
}
