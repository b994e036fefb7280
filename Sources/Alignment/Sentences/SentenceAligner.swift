internal import BriefText
public import Terminology

/// Aligns the segments of a document with those of its translation.
///
/// A hidden Markov model of pairs: one dynamic programme over all alignments in a band, twice, with sums over all of them
/// instead of the best one, so that every bead has a likelihood. The second pass is restricted to what the first left
/// likely, and knows what it found: how frequent each kind of bead is, the ratio of lengths, and words that recur together
/// (the two passes of Moore 2002). A bead is worth the likelihood ratio of
/// - its lengths (after Gale and Church 1993),
/// - its words: glossary, lexicon, numbers in digits and words, names by sound, signs, what a memory teaches (Varga et al.
///   2005 weigh lexicon and length so), each by how rarely it would meet a translation elsewhere in the document,
/// - the sentence ends in it, and whether it ends where a text goes on.
///
/// Without glossary and lexicon, and for other languages, what they share of this is used. In a pair with Arabic, glossary,
/// lexicon and table are from Arabic, whichever side the Arabic text is on.
public struct SentenceAligner: Sendable {
  private let terms: TermMatcher?
  private let lexicon: BilingualLexicon?
  private let learned: TranslationTable?
  private let weights: AlignmentWeights

  /// An aligner with what is known of the two languages.
  public init(terms: TermMatcher? = nil, lexicon: BilingualLexicon? = nil, learned: TranslationTable? = nil) {
    self.init(terms: terms, lexicon: lexicon, learned: learned, weights: AlignmentWeights())
  }

  package init(
    terms: TermMatcher?, lexicon: BilingualLexicon?, learned: TranslationTable?, weights: AlignmentWeights
  ) {
    self.terms = terms
    self.lexicon = lexicon
    self.learned = learned
    self.weights = weights
  }

  /// The beads of two texts, in order, covering every segment of both once. The Arabic side of a pair with Arabic may be
  /// either one.
  ///
  /// Time and memory grow with the product of the numbers of segments up to some 200 segments, and with their sum beyond.
  public func beads(_ source: [String], _ target: [String]) -> [Bead] {
    BeadConfidence.calibrated(scoredBeads(source, target))
  }

  /// The beads with their likelihood given the document, and what their segments say for each.
  package func scoredBeads(_ source: [String], _ target: [String]) -> [(bead: Bead, score: Float)] {
    guard ScriptShare(target).isArabic, !ScriptShare(source).isArabic else { return align(source, target) }
    // Glossaries are listed from Arabic.
    return align(target, source).map { found in
      let bead = found.bead
      return (Bead(source: bead.target, target: bead.source, confidence: bead.confidence), found.score)
    }
  }

  /// What the beads around each one say for themselves; what confidence is fitted on.
  package static func contexts(of beads: [(bead: Bead, score: Float)]) -> [Double] {
    BeadConfidence.contexts(of: beads)
  }

  private func align(_ source: [String], _ target: [String]) -> [BeadDecoder.ScoredBead] {
    var reader = SegmentReader(terms: terms, lexicon: lexicon)
    let sourceFeatures = reader.read(source)
    let targetFeatures = reader.read(target)
    var lengths = LengthModel(sourceFeatures, targetFeatures, weights: weights)
    let expected = BeadPriors(weights)
    let known = learned?.targets ?? [:]
    let matches = WordMatches(sourceFeatures, targetFeatures, learned: [known])
    let band = AlignmentBand.around(
      { AnchorChain(sourceFeatures, targetFeatures, matches: matches) }, sources: source.count, targets: target.count)
    let first = BeadPosteriors(
      BeadLattice(sourceFeatures, targetFeatures, matches: matches, lengths: lengths, band: band, weights: weights),
      priors: expected)
    let likely = BeadDecoder(posteriors: first, threshold: weights.threshold).beads().map(\.bead)
    lengths.fit(likely)
    let words = WordMatches(
      sourceFeatures, targetFeatures, learned: [known, learn(likely, sourceFeatures, targetFeatures)])
    let second = BeadPosteriors(
      BeadLattice(
        sourceFeatures, targetFeatures, matches: words, lengths: lengths, band: first.band, weights: weights),
      priors: BeadPriors(first, expected: expected, weights: weights))
    return BeadDecoder(posteriors: second, threshold: weights.threshold).beads()
  }

  /// What the beads that are hardly in doubt teach of the words of this document.
  private func learn(
    _ beads: [Bead], _ source: SegmentFeatures, _ target: SegmentFeatures
  ) -> [EvidenceKey: [EvidenceKey]] {
    let sure = beads.filter { $0.isPair && $0.confidence > 0.9 }
    guard weights.learned < 1, sure.count >= 10 else { return [:] }
    // More teach little and take long.
    let step = sure.count / 2000 + 1
    let pairs = stride(from: 0, to: sure.count, by: step).map { index in
      (source.words(in: sure[index].source), target.words(in: sure[index].target))
    }
    return LearnedWords(pairs, minimum: weights.learned, meetings: weights.learnedCount).targets
  }
}
