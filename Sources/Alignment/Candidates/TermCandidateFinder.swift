public import Terminology

/// Finds the terms that a memory keeps translating the same way and that a glossary does not have yet.
///
/// Phrase pairs that are consistent with the word alignments (Och and Ney 2003), ranked by the log-likelihood ratio
/// (Dunning 1993), of the shape of noun phrases on both sides. The units are gone through twice, in bounded memory, on
/// all cores; results are the same each time.
public struct TermCandidateFinder: Sendable {
  private let aligner: WordAligner
  private let known: KnownTerms
  private let lexical: KnownTerms
  private let classes: WordClasses

  /// - Parameters:
  ///   - aligner: learned from the same pairs.
  ///   - glossary: terms that need no proposal.
  ///   - lexicon: words that are no terms; their parts of speech tell noun phrases from others.
  public init(aligner: WordAligner, glossary: Glossary = Glossary(), lexicon: Glossary = Glossary()) {
    self.aligner = aligner
    known = KnownTerms(glossary, reader: aligner.model.reader)
    lexical = KnownTerms(lexicon, reader: aligner.model.reader)
    classes = WordClasses(lexicon)
  }

  /// The candidates, best evidence first. O(total length), twice.
  /// - Parameters:
  ///   - minimumCount: the least number of units that a candidate must be aligned in.
  ///   - limit: the most candidates to give.
  ///   - progress: told how many units were read, of both rounds together.
  /// - Throws: what going through the pairs throws.
  public func candidates(
    in pairs: TranslationPairs, minimumCount: Int = 2, limit: Int = 1000, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> [TermCandidate] {
    let table = try extract(pairs, progress)
    let entries = table.entries.values.filter { Int($0.count) >= minimumCount }
      .filter { !known.contains($0) && !lexical.contains($0) }
      .sorted { ($0.count, $1.first, $1.source.value) > ($1.count, $0.first, $0.source.value) }
    var survey = PhraseSurvey(Array(entries.prefix(Self.mostSurveyed)), reader: aligner.model.reader)
    try survey.run(pairs)
    let ranking = TermRanking(
      known: known, lexical: lexical, classes: classes, counts: aligner.model.reader.splitter.counts,
      units: survey.units)
    return Array(ranking.candidates(survey.statistics).prefix(limit))
  }

  private func extract(_ pairs: TranslationPairs, _ progress: @escaping (Int) -> Void) throws -> PhraseTable {
    let (aligner, reader) = (aligner, aligner.model.reader)
    let extraction = PhraseExtraction(reader: reader, shape: TermShape(reader: reader))
    var table = PhraseTable()
    try UnitBatches.forEach(pairs) { unit, source, target -> [PhraseTable.Entry] in
      let (left, right) = (reader.read(source), reader.read(target))
      guard !left.pieces.isEmpty, !right.pieces.isEmpty else { return [] }
      var work = PairPosteriors()
      return extraction.pairs(left, right, aligner.links(left, right, &work)).compactMap { pair in
        guard let first = PhraseKey(left, pair.source), let second = PhraseKey(right, pair.target) else { return nil }
        return PhraseTable.Entry(
          source: first, target: second, sourceLength: UInt8(pair.source.count), targetLength: UInt8(pair.target.count),
          count: 1, first: Int32(unit), second: -1)
      }
    } _: { unit, entries in
      for entry in entries { table.add(entry) }
      progress(unit + 1)
    }
    return table
  }

  private static let mostSurveyed = 200_000
}
