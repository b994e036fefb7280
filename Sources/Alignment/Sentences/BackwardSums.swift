/// For each node, the logarithm of the likelihood of all alignments of what comes after it, by the state before. Relative
/// to a value of their row, as `ForwardSums` are.
struct BackwardSums {
  /// What to add to the values of each row.
  private(set) var bases: [Double]
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
    bases = [Double](repeating: 0, count: band.rows)
    var highest: Float = 0
    for row in (0..<band.rows).reversed() {
      bases[row] = (row + 1 < band.rows ? bases[row + 1] : 0) + Double(highest)
      let steps = (0...3).map { Float(bases[min(band.rows - 1, row + $0)] - bases[row]) }
      highest = -.infinity
      for column in (band.lower[row]...band.upper[row]).reversed() {
        let node = band.index(row, column)
        let isEnd = row == lattice.sources && column == lattice.targets
        var next: Float = isEnd ? 0 : -.infinity
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let (endRow, endColumn) = (row + shape.sources, column + shape.targets)
          guard endRow < band.rows, band.contains(endRow, endColumn) else { continue }
          let end = band.index(endRow, endColumn)
          let score = lattice.scores[end * BeadKind.count + kind] + priors.shapes[kind]
          next = logSum(next, score + bead[end] + steps[shape.sources])
        }
        var fromSource: Float = -.infinity
        var fromTarget: Float = -.infinity
        if row + 1 < band.rows, band.contains(row + 1, column) {
          fromSource = sourceGap[band.index(row + 1, column)] - lattice.sourceCosts[row + 1] + steps[1]
        }
        if band.contains(row, column + 1) {
          fromTarget = targetGap[band.index(row, column + 1)] - lattice.targetCosts[column + 1]
        }
        bead[node] = logSum(next, logSum(fromSource + priors.sourceGap, fromTarget + priors.targetGap))
        highest = max(highest, bead[node])
        sourceGap[node] = logSum(next, logSum(fromSource + priors.gapExtend, fromTarget + priors.targetGap))
        targetGap[node] = logSum(next, fromTarget + priors.gapExtend)
      }
    }
  }
}
