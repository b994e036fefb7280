internal import Foundation

/// How likely each bead is, given the whole document: forward and backward sums over all alignments of the band.
///
/// A run of segments without counterpart costs most at its beginning, so there are three states: after a bead, in a run
/// of source segments, in a run of target segments.
struct BeadPosteriors {
  /// How many of each there are, as expected.
  struct Counts {
    var shapes = [Float](repeating: 0, count: BeadKind.count)
    var sourceGaps: Float = 0
    var targetGaps: Float = 0
    var extensions: Float = 0
  }

  let lattice: BeadLattice
  /// `BeadKind.count` for each node: the likelihood of the beads that end there.
  private(set) var beads: [Float]
  /// The likelihood that a segment has no counterpart.
  private(set) var sourceGaps: [Float]
  private(set) var targetGaps: [Float]
  private(set) var counts = Counts()
  /// The columns of each row that any likely alignment passes.
  private var lower: [Int]
  private var upper: [Int]

  init(_ lattice: BeadLattice, priors: BeadPriors) {
    self.lattice = lattice
    beads = [Float](repeating: 0, count: lattice.band.count * BeadKind.count)
    sourceGaps = [Float](repeating: 0, count: lattice.sources)
    targetGaps = [Float](repeating: 0, count: lattice.targets)
    lower = lattice.band.upper
    upper = lattice.band.lower
    let forward = ForwardSums(lattice, priors: priors)
    let backward = BackwardSums(lattice, priors: priors)
    guard forward.total.isFinite else { return }
    let band = lattice.band
    for row in 0..<band.rows {
      let total = Float(forward.total - forward.bases[row] - backward.bases[row])
      let steps = (0...3).map { Float(forward.bases[max(0, row - $0)] - forward.bases[row]) }
      for column in band.lower[row]...band.upper[row] {
        let node = band.index(row, column)
        // Too unlikely to matter; most nodes are.
        guard forward.all[node] + backward.bead[node] > total - Self.reach else { continue }
        lower[row] = min(lower[row], column)
        upper[row] = max(upper[row], column)
        if row > 0, band.contains(row - 1, column) {
          let opened = exp(forward.sourceOpened[node] + backward.sourceGap[node] - total)
          let extended = exp(forward.sourceExtended[node] + backward.sourceGap[node] - total)
          sourceGaps[row - 1] += opened + extended
          counts.sourceGaps += opened
          counts.extensions += extended
        }
        if column > 0, band.contains(row, column - 1) {
          let opened = exp(forward.targetOpened[node] + backward.targetGap[node] - total)
          let extended = exp(forward.targetExtended[node] + backward.targetGap[node] - total)
          targetGaps[column - 1] += opened + extended
          counts.targetGaps += opened
          counts.extensions += extended
        }
        for (kind, shape) in BeadKind.shapes.enumerated() {
          let score = lattice.scores[node * BeadKind.count + kind]
          guard score > -.infinity else { continue }
          let before = forward.all[band.index(row - shape.sources, column - shape.targets)]
          let likelihood = exp(
            before + steps[shape.sources] + score + priors.shapes[kind] + backward.bead[node] - total)
          beads[node * BeadKind.count + kind] = likelihood
          counts.shapes[kind] += likelihood
        }
      }
    }
  }

  /// Nodes that are less likely by this logarithm are left out.
  private static let reach: Float = 14

  /// The band for another pass: what is likely, and a little around it.
  var band: AlignmentBand {
    AlignmentBand(lower.map { $0 - 4 }, upper.map { $0 + 4 }, targets: lattice.targets)
  }
}
