internal import BriefText
internal import Terminology
internal import TranslationMemory

/// What a translation memory knows of the sentences of one article.
struct ArticleMemory {
  /// From which score the English of a similar sentence is of use to a reader.
  static let least = 75
  /// From which score a unit is looked at that reaches `least` with its numbers and terms substituted.
  static let leastAdapted = 60
  /// How many units are read for a sentence at most, and how many of them are tried for substitutions.
  static let most = 100
  static let mostAdapted = 8

  private let memory: MemoryStore
  private let text: UTF8Text
  private let matcher: TermMatcher
  /// The sentences as they follow one another, and the place of each by its start.
  private let sentences: [ArticleSentence]
  private let places: [Int: Int]

  init(_ memory: MemoryStore, sentences: [ArticleSentence], text: UTF8Text, matcher: TermMatcher) {
    self.memory = memory
    self.text = text
    self.matcher = matcher
    self.sentences = sentences
    places = Dictionary(
      sentences.enumerated().map { ($0.element.range.lowerBound, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The English of the best unit for a sentence; `nil` when the memory has none that is similar enough.
  func english(of sentence: ArticleSentence) throws(MemoryError) -> SentenceEnglish? {
    let place = places[sentence.range.lowerBound]
    let query = MemoryQuery(
      text[sentence.range], previous: neighbour(place, -1), next: neighbour(place, 1), sourceLanguage: "ar",
      targetLanguage: "en")
    let found = try memory.matches(for: query, minimum: Self.least, limit: Self.most)
    if let first = found.first, first.score >= 100 {
      return english(first, sentence, query.text, adapted: nil, others: found.count - 1)
    }
    // What numbers and terms cost a short sentence may bring it below the limit.
    let near =
      found.isEmpty ? try memory.matches(for: query, minimum: Self.leastAdapted, limit: Self.mostAdapted) : found
    let terms = sentence.matches.map { TermOccurrence($0, from: sentence.range.lowerBound) }
    var best: AdaptedMatch?
    for match in near.prefix(Self.mostAdapted) {
      let known = matcher.occurrences(in: match.unit.source)
      guard let adapted = AdaptedMatch(match, query: query.text, memoryTerms: known, queryTerms: terms),
        adapted.score >= max(Self.least, best.map { $0.score + 1 } ?? found.first?.score ?? 0)
      else { continue }
      best = adapted
    }
    guard let match = best?.match ?? found.first else { return nil }
    return english(match, sentence, query.text, adapted: best, others: max(0, found.count - 1))
  }

  private func neighbour(_ place: Int?, _ step: Int) -> String? {
    guard let place, sentences.indices.contains(place + step) else { return nil }
    return text[sentences[place + step].range]
  }

  private func english(
    _ match: MemoryMatch, _ sentence: ArticleSentence, _ query: String, adapted: AdaptedMatch?, others: Int
  ) -> SentenceEnglish {
    let difference = adapted?.difference ?? SegmentDifference(memory: match.unit.source, query: query)
    let shown = BriefMatch(match, adapted: adapted, difference: difference, query: query, others: others)
    let kept = difference.runs.reduce(0) { $0 + ($1.kind == .kept ? $1.queryWords.count : 0) }
    let words = SegmentWords(of: query).count
    return SentenceEnglish(
      target: adapted?.target ?? match.unit.target,
      origin: match.isContext ? .memoryContext : match.score == 100 ? .memoryExact : .memoryFuzzy,
      coverage: match.score >= 100 ? 1 : Double(kept) / Double(max(1, words)), match: shown)
  }
}
