/// For each node, the logarithm of the likelihood of all alignments of what comes after it, by the state before.
struct BackwardSums {
  /// After a bead.
  private(set) var bead: [Float]
  /// In a run of source segments.
  private(set) var sourceGap: [Float]
  /// In a run of target segments.
  private(set) var targetGap: [Float]

  init(_ lattice: BeadLattice, priors: BeadPriors) {
    let band = lattice.band
    bead = [Float](repeating: -.infinity, count: band.count)
    sourceGap = bead
    targetGap = bead
    for row in (0..<band.rows).reversed() {
      for column in (band.lower[row]...band.upper[row]).reversed() {
        let node = band.index(row, column)
        let isEnd = row == lattice.sources && column == lattice.targets
        var next: Float = isEnd ? 0 : -.infinity
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let (endRow, endColumn) = (row + shape.sources, column + shape.targets)
          guard endRow < band.rows, band.contains(endRow, endColumn) else { continue }
          let end = band.index(endRow, endColumn)
          next = logSum(next, lattice.scores[end * BeadKind.count + kind] + priors.shapes[kind] + bead[end])
        }
        var fromSource: Float = -.infinity
        var fromTarget: Float = -.infinity
        if row + 1 < band.rows, band.contains(row + 1, column) {
          fromSource = sourceGap[band.index(row + 1, column)] - lattice.sourceCosts[row + 1]
        }
        if band.contains(row, column + 1) {
          fromTarget = targetGap[band.index(row, column + 1)] - lattice.targetCosts[column + 1]
        }
        bead[node] = logSum(next, logSum(fromSource + priors.sourceGap, fromTarget + priors.targetGap))
        sourceGap[node] = logSum(next, logSum(fromSource + priors.gapExtend, fromTarget + priors.targetGap))
        targetGap[node] = logSum(next, fromTarget + priors.gapExtend)
      }
    }
  }
}
