internal import Foundation

/// How frequent each kind of bead is, as logarithms.
struct BeadPriors {
  /// In the order of `BeadKind.shapes`.
  var shapes: [Float]
  /// The first segment of one side without a counterpart, and each one after it.
  var sourceGap: Float
  var targetGap: Float
  var gapExtend: Float

  /// What is expected of a document of which nothing is known.
  init(_ weights: AlignmentWeights) {
    let rest =
      1 - 2 * exp(weights.merge) - exp(weights.mergeTwo) - 2 * exp(weights.mergeThree) - 2 * exp(weights.gapOpen)
    shapes = [
      log(max(0.1, rest)), weights.merge, weights.merge, weights.mergeTwo, weights.mergeThree, weights.mergeThree,
    ]
    sourceGap = weights.gapOpen
    targetGap = weights.gapOpen
    gapExtend = weights.gapExtend
  }

  /// What a document shows, tempered by what was expected.
  init(_ posteriors: BeadPosteriors, expected: BeadPriors, weights: AlignmentWeights) {
    let found = posteriors.counts
    let prior = weights.priorBeads
    let total = found.shapes.reduce(0, +) + found.sourceGaps + found.targetGaps + prior
    shapes = zip(found.shapes, expected.shapes).map { log(($0 + prior * exp($1)) / total) }
    sourceGap = log((found.sourceGaps + prior * exp(expected.sourceGap)) / total)
    targetGap = log((found.targetGaps + prior * exp(expected.targetGap)) / total)
    let opened = found.sourceGaps + found.targetGaps
    let weight = prior / 6
    gapExtend = log(
      min(0.9, (found.extensions + weight * exp(expected.gapExtend)) / (opened + found.extensions + weight)))
  }
}
