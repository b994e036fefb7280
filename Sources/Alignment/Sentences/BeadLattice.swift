/// What every possible bead in the band is worth: logarithms of likelihood ratios against segments without counterpart.
struct BeadLattice {
  let sources: Int
  let targets: Int
  let band: AlignmentBand
  /// `BeadKind.count` for each node: the beads that end there.
  private(set) var scores: [Float]
  /// The costs of ending a bead after so many segments of a side.
  let sourceCosts: [Float]
  let targetCosts: [Float]

  init(
    _ source: SegmentFeatures, _ target: SegmentFeatures, matches: WordMatches, lengths: LengthModel,
    band: AlignmentBand, weights: AlignmentWeights
  ) {
    sources = source.count
    targets = target.count
    self.band = band
    let evidence = EvidenceMatrix(source, target, matches: matches, band: band, weights: weights)
    let sourceEdges = EdgeCosts(source, weights: weights)
    let targetEdges = EdgeCosts(target, weights: weights)
    sourceCosts = sourceEdges.costs
    targetCosts = targetEdges.costs
    scores = [Float](repeating: -.infinity, count: band.count * BeadKind.count)
    for row in 1..<max(1, band.rows) {
      for column in max(1, band.lower[row])...max(1, band.upper[row]) where column <= band.upper[row] {
        let start = band.index(row, column) * BeadKind.count
        for (kind, shape) in BeadKind.shapes.enumerated() {
          guard band.contains(row - shape.sources, column - shape.targets) else { continue }
          let sourceGroup = (row - shape.sources)..<row
          let targetGroup = (column - shape.targets)..<column
          let stops = abs(
            sourceEdges.stops[row] - sourceEdges.stops[sourceGroup.lowerBound] - targetEdges.stops[column]
              + targetEdges.stops[targetGroup.lowerBound])
          scores[start + kind] =
            weights.evidence * evidence.score(sourceGroup, targetGroup)
            + lengths.score(sourceGroup, targetGroup) - weights.stops * min(3, stops)
            - sourceCosts[row] - targetCosts[column]
        }
      }
    }
  }
}
