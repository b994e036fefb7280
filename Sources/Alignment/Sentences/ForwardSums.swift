/// For each node, the logarithm of the likelihood of all alignments of what comes before it, by state.
struct ForwardSums {
  /// In any state.
  private(set) var all: [Float]
  /// At the end of a run of source segments that has just begun, or that goes on.
  private(set) var sourceOpened: [Float]
  private(set) var sourceExtended: [Float]
  private(set) var targetOpened: [Float]
  private(set) var targetExtended: [Float]
  /// Of the whole document.
  private(set) var total: Float = -.infinity

  init(_ lattice: BeadLattice, priors: BeadPriors) {
    let band = lattice.band
    all = [Float](repeating: -.infinity, count: band.count)
    sourceOpened = all
    sourceExtended = all
    targetOpened = all
    targetExtended = all
    var afterBead = all
    for row in 0..<band.rows {
      for column in band.lower[row]...band.upper[row] {
        let node = band.index(row, column)
        var bead: Float = row == 0 && column == 0 ? 0 : -.infinity
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let score = lattice.scores[node * BeadKind.count + kind]
          guard score > -.infinity else { continue }
          let before = all[band.index(row - shape.sources, column - shape.targets)]
          bead = logSum(bead, before + score + priors.shapes[kind])
        }
        afterBead[node] = bead
        var sum = bead
        if row > 0, band.contains(row - 1, column) {
          let before = band.index(row - 1, column)
          let cost = lattice.sourceCosts[row]
          sourceOpened[node] = afterBead[before] + priors.sourceGap - cost
          sourceExtended[node] = logSum(sourceOpened[before], sourceExtended[before]) + priors.gapExtend - cost
          sum = logSum(sum, logSum(sourceOpened[node], sourceExtended[node]))
        }
        if column > 0, band.contains(row, column - 1) {
          let before = band.index(row, column - 1)
          let cost = lattice.targetCosts[column]
          let source = logSum(sourceOpened[before], sourceExtended[before])
          targetOpened[node] = logSum(afterBead[before], source) + priors.targetGap - cost
          targetExtended[node] = logSum(targetOpened[before], targetExtended[before]) + priors.gapExtend - cost
          sum = logSum(sum, logSum(targetOpened[node], targetExtended[node]))
        }
        all[node] = sum
      }
    }
    if band.contains(lattice.sources, lattice.targets) { total = all[band.index(lattice.sources, lattice.targets)] }
  }
}
