/// Chooses the alignment with the most likely beads, each above a threshold: what maximizes the expected number of right
/// beads against wrong ones, rather than the one most likely alignment.
struct BeadDecoder {
  let posteriors: BeadPosteriors
  let threshold: Float

  /// A bead with what its segments say for it, a logarithm of a likelihood ratio; 0 for a segment alone.
  typealias ScoredBead = (bead: Bead, score: Float)

  /// The beads from first to last, covering both sides.
  func beads() -> [ScoredBead] {
    let lattice = posteriors.lattice
    let band = lattice.band
    var best = [Float](repeating: -.infinity, count: band.count)
    // The kind of bead that leads to a node; then a source or a target segment alone.
    var moves = [UInt8](repeating: 0, count: band.count)
    let sourceAlone = UInt8(BeadKind.count)
    let targetAlone = sourceAlone + 1
    for row in 0..<band.rows {
      for column in band.lower[row]...band.upper[row] {
        let node = band.index(row, column)
        if row == 0, column == 0 { best[node] = 0 }
        func take(_ value: Float, _ move: UInt8) {
          if value > best[node] {
            best[node] = value
            moves[node] = move
          }
        }
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let likelihood = posteriors.beads[node * BeadKind.count + kind]
          guard likelihood > 1e-6 else { continue }
          take(
            best[band.index(row - shape.sources, column - shape.targets)] + likelihood - threshold, UInt8(kind))
        }
        if row > 0, band.contains(row - 1, column) {
          take(best[band.index(row - 1, column)] + posteriors.sourceGaps[row - 1] - threshold, sourceAlone)
        }
        if column > 0, band.contains(row, column - 1) {
          take(best[band.index(row, column - 1)] + posteriors.targetGaps[column - 1] - threshold, targetAlone)
        }
      }
    }
    return path(moves)
  }

  private func path(_ moves: [UInt8]) -> [ScoredBead] {
    let band = posteriors.lattice.band
    var beads: [ScoredBead] = []
    var row = posteriors.lattice.sources
    var column = posteriors.lattice.targets
    while row > 0 || column > 0 {
      let node = band.index(row, column)
      let move = Int(moves[node])
      var bead: Bead
      var score: Float = 0
      if move < BeadKind.count {
        let shape = BeadKind.shapes[move]
        bead = Bead(
          source: (row - shape.sources)..<row, target: (column - shape.targets)..<column,
          confidence: Double(posteriors.beads[node * BeadKind.count + move]))
        score = posteriors.lattice.scores[node * BeadKind.count + move]
      } else if move == BeadKind.count {
        bead = Bead(
          source: (row - 1)..<row, target: column..<column, confidence: Double(posteriors.sourceGaps[row - 1]))
      } else {
        bead = Bead(
          source: row..<row, target: (column - 1)..<column, confidence: Double(posteriors.targetGaps[column - 1]))
      }
      bead.confidence = min(1, max(0, bead.confidence))
      row = bead.source.lowerBound
      column = bead.target.lowerBound
      beads.append((bead, score))
    }
    return beads.reversed()
  }
}
