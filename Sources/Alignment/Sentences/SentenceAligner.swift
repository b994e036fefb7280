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
    var priors = BeadPriors(weights)
    let band = AlignmentBand.full(source.count, target.count)
    var matches = WordMatches(sourceFeatures, targetFeatures, learned: learned?.targets ?? [:])
    var lattice = BeadLattice(
      sourceFeatures, targetFeatures, matches: matches, lengths: lengths, band: band, weights: weights)
    var posteriors = BeadPosteriors(lattice, priors: priors)
    priors = BeadPriors(posteriors, expected: priors, weights: weights)
    let first = BeadDecoder(posteriors: posteriors, threshold: weights.threshold).beads()
    lengths.fit(first)
    _ = matches
    lattice = BeadLattice(
      sourceFeatures, targetFeatures, matches: matches, lengths: lengths, band: band, weights: weights)
    posteriors = BeadPosteriors(lattice, priors: priors)
    matches = WordMatches(sourceFeatures, targetFeatures, learned: learned?.targets ?? [:])
    return BeadDecoder(posteriors: posteriors, threshold: weights.threshold).beads()
  }
}
