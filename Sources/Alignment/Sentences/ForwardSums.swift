/// For each node, the logarithm of the likelihood of all alignments of what comes before it, by state.
///
/// Values are relative to one of their row: over a long document they grow beyond what a `Float` can tell apart.
struct ForwardSums {
  /// What to add to the values of each row.
  private(set) var bases: [Double] = []
  /// In any state.
  private(set) var all: [Float]
  /// At the end of a run of source segments that has just begun, or that goes on.
  private(set) var sourceOpened: [Float]
  private(set) var sourceExtended: [Float]
  private(set) var targetOpened: [Float]
  private(set) var targetExtended: [Float]
  /// Of the whole document.
  private(set) var total = -Double.infinity

  init(_ lattice: BeadLattice, priors: BeadPriors) {
    let band = lattice.band
    all = [Float](repeating: -.infinity, count: band.count)
    sourceOpened = all
    sourceExtended = all
    targetOpened = all
    targetExtended = all
    var afterBead = all
    var highest: Float = 0
    for row in 0..<band.rows {
      bases.append((bases.last ?? 0) + Double(highest))
      let steps = (0...3).map { Float(bases[max(0, row - $0)] - bases[row]) }
      highest = -.infinity
      for column in band.lower[row]...band.upper[row] {
        let node = band.index(row, column)
        var bead: Float = row == 0 && column == 0 ? 0 : -.infinity
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let score = lattice.scores[node * BeadKind.count + kind]
          guard score > -.infinity else { continue }
          let before = all[band.index(row - shape.sources, column - shape.targets)]
          bead = logSum(bead, before + steps[shape.sources] + score + priors.shapes[kind])
        }
        afterBead[node] = bead
        var sum = bead
        if row > 0, band.contains(row - 1, column) {
          let before = band.index(row - 1, column)
          let cost = lattice.sourceCosts[row] - steps[1]
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
        highest = max(highest, sum)
      }
    }
    guard band.contains(lattice.sources, lattice.targets), let base = bases.last else { return }
    total = Double(all[band.index(lattice.sources, lattice.targets)]) + base
  }
}
