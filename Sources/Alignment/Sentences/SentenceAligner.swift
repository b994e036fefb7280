internal import BriefText
public import Terminology

/// Aligns the segments of a document with those of its translation.
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

  /// The beads of two texts, in order, covering every segment of both once.
  public func beads(_ source: [String], _ target: [String]) -> [Bead] {
    var reader = SegmentReader(terms: terms, lexicon: lexicon)
    let sourceFeatures = reader.read(source)
    let targetFeatures = reader.read(target)
    var lengths = LengthModel(sourceFeatures, targetFeatures, weights: weights)
    let expected = BeadPriors(weights)
    let matches = WordMatches(sourceFeatures, targetFeatures, learned: learned?.targets ?? [:])
    let band = AlignmentBand.around(
      { AnchorChain(sourceFeatures, targetFeatures, matches: matches) }, sources: source.count, targets: target.count)
    let first = BeadPosteriors(
      BeadLattice(sourceFeatures, targetFeatures, matches: matches, lengths: lengths, band: band, weights: weights),
      priors: expected)
    lengths.fit(BeadDecoder(posteriors: first, threshold: weights.threshold).beads())
    let second = BeadPosteriors(
      BeadLattice(
        sourceFeatures, targetFeatures, matches: matches, lengths: lengths, band: first.band, weights: weights),
      priors: BeadPriors(first, expected: expected, weights: weights))
    return BeadDecoder(posteriors: second, threshold: weights.threshold).beads()
  }
}
