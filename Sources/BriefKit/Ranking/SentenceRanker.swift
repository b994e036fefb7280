public import BriefText

/// Scores the sentences of an article by how much a reader should see them in a brief.
///
/// The score is the place of a sentence in the article, lifted where it takes up the headline or is rich in terms, and
/// weighed with how much it speaks of what the article is about:
///
///     prior = position + 0.6 · max(headline, terms) · (1 − position)
///     score = prior · (0.5 + 0.5 · centrality) · (1 − penalty), a tenth of it for a repeat
///
/// - `position`: three quarters a line from 1 at the first sentence towards 0 at the last (Edmundson 1969, MEAD), one
///   quarter 1, ½, ⅓ …: news says what matters first, and the first sentence most of all. Fragments take up no place.
/// - `centrality`: the mean frequency of the content words, stemmed (SumBasic, Nenkova and Vanderwende 2005), relative to
///   the best sentence.
/// - `headline`: the share of the headline's content words that the sentence has (Edmundson's title cue); left out where
///   there is no headline.
/// - `terms`: the weight of the glossary terms a word of the sentence (his key cue). It counts only where the mean over
///   the article is 0.15 or more: where a glossary hardly fits a text, the few chance terms must not decide.
/// - `penalty`: what speaks against the form: a fragment, a bare question, part of a quotation, over 60 words, or an
///   opening that needs the sentence before.
/// - `redundancy`: the share of the content words that one sentence before has too, or the likeness with the headline
///   where the two are nearly the same; 0 where that is no repeat.
///
/// Equal input gives equal output. Time is near-linear in the number of words.
public struct SentenceRanker: Sendable {
  /// A sentence is the headline over again when their content words agree as far as this (Jaccard).
  static let headlineRepeat = 0.9
  /// From this mean of `terms` on the glossary fits the article, and its terms count.
  static let fittingShare = 0.15

  /// A ranker; it has no settings and keeps nothing between articles.
  public init() {}

  /// The sentences of one article with scores and ranks, in the order given, which is the order of the text.
  public func rank(_ candidates: [SentenceCandidate], headline: TokenizedText? = nil) -> [RankedSentence] {
    var stems = ContentStems()
    for candidate in candidates { stems.append(candidate.text) }
    let title = headline.map { stems.numbered($0).asStemSet } ?? []
    let shapes = candidates.map(SentenceShape.init)
    let position = Self.positions(shapes)
    let centrality = Self.relative(Self.centralities(stems), among: shapes)
    let terms = zip(candidates, shapes).map(Self.termShare)
    // Chance terms in a text that the glossary was not made for say nothing of its sentences.
    let fits = terms.reduce(0, +) >= Self.fittingShare * Double(terms.count)
    var repeats = RepeatIndex(counts: stems.counts)

    var ranked: [RankedSentence] = []
    ranked.reserveCapacity(candidates.count)
    for (index, shape) in shapes.enumerated() {
      let set = stems.sentences[index].asStemSet
      let inTitle = set.sharedCount(with: title)
      var redundancy = repeats.overlap(of: set)
      let likeness = title.isEmpty ? 0 : Double(inTitle) / Double(title.count + set.count - inTitle)
      if likeness >= Self.headlineRepeat { redundancy = max(redundancy, likeness) }
      // What falls away as a repeat must not in turn make a repeat of the sentence that says more.
      if redundancy == 0 { repeats.insert(set) }

      var factors = [
        ScoreFactor(name: "position", value: position[index]),
        ScoreFactor(name: "centrality", value: centrality[index]),
      ]
      let inHeadline = Double(inTitle) / Double(max(1, title.count))
      if !title.isEmpty { factors.append(ScoreFactor(name: "headline", value: inHeadline)) }
      factors.append(ScoreFactor(name: "terms", value: terms[index]))
      factors.append(ScoreFactor(name: "penalty", value: shape.penalty))
      factors.append(ScoreFactor(name: "redundancy", value: redundancy))

      let cue = max(inHeadline, fits ? terms[index] : 0)
      let prior = position[index] + 0.6 * cue * (1 - position[index])
      let unique = redundancy >= RepeatIndex.threshold ? 0.1 : 1
      ranked.append(
        RankedSentence(
          index: index, rank: 0, score: prior * (0.5 + 0.5 * centrality[index]) * (1 - shape.penalty) * unique,
          factors: factors, wordCount: shape.wordCount, isFragment: shape.isFragment, stems: set))
    }
    Self.setRanks(&ranked)
    return ranked
  }

  private static func positions(_ shapes: [SentenceShape]) -> [Double] {
    let count = Double(max(1, shapes.reduce(0) { $0 + ($1.isFragment ? 0 : 1) }))
    var before = 0.0
    return shapes.map { shape in
      let place = min(before, count - 1)
      if !shape.isFragment { before += 1 }
      return 0.75 * (1 - place / count) + 0.25 / (place + 1)
    }
  }

  private static func termShare(_ candidate: SentenceCandidate, _ shape: SentenceShape) -> Double {
    guard candidate.termWeight.isFinite else { return 0 }
    return max(0, min(1, candidate.termWeight / Double(max(1, shape.wordCount))))
  }

  private static func centralities(_ stems: ContentStems) -> [Double] {
    stems.sentences.map { sentence in
      let sum = sentence.reduce(0.0) { $0 + Double(stems.counts[Int($1)]) }
      // Two words of nothing in particular are added, or a sentence of three frequent words would be the most central.
      return sum / Double(sentence.count + 2)
    }
  }

  /// Values in relation to the largest one of a full sentence, cut at 1.
  private static func relative(_ values: [Double], among shapes: [SentenceShape]) -> [Double] {
    let full = zip(values, shapes).filter { !$1.isFragment }.map(\.0)
    guard let largest = full.max() ?? values.max(), largest > 0 else { return values.map { $0 > 0 ? 1 : 0 } }
    return values.map { max(0, min(1, $0 / largest)) }
  }

  private static func setRanks(_ ranked: inout [RankedSentence]) {
    let order = ranked.indices.sorted { (ranked[$1].score, $0) < (ranked[$0].score, $1) }
    for (rank, index) in order.enumerated() { ranked[index].rank = rank + 1 }
  }
}
