internal import Foundation

/// Turns what the model believes into how often it is right.
///
/// A likelihood out of forward and backward sums takes every word for independent evidence, and so is too sure; and it
/// compares alignments with each other only, so that unrelated texts have a best one too. How the beads around one
/// fare corrects that.
enum BeadConfidence {
  static func calibrated(_ beads: [BeadDecoder.ScoredBead]) -> [Bead] {
    let contexts = contexts(of: beads)
    return beads.indices.map { index in
      var bead = beads[index].bead
      let likelihood = min(1 - 1e-6, max(1e-6, bead.confidence))
      let belief = min(8, max(-5, log(likelihood / (1 - likelihood))))
      let sum = weights.bias + weights.belief * belief + weights.context * log(min(5, contexts[index]) + 0.1)
      bead.confidence = 1 / (1 + exp(-sum))
      // Among texts that have nothing to do with each other, that a segment stands alone is no knowledge either.
      if !bead.isPair { bead.confidence *= contexts[index] / (contexts[index] + 0.3) }
      return bead
    }
  }

  /// Of logistic regression over edited documents, with and without a glossary, and unrelated ones.
  private static let weights = (bias: -1.7, belief: 0.85, context: 1.51)

  /// What the pairs around each bead, itself left out, say for themselves, a segment.
  static func contexts(of beads: [(bead: Bead, score: Float)]) -> [Double] {
    beads.indices.map { index in
      var score = 0.0
      var segments = 0
      for other in max(0, index - reach)...min(beads.count - 1, index + reach) where other != index {
        let bead = beads[other].bead
        if bead.isPair { score += max(0, Double(beads[other].score)) }
        segments += bead.source.count + bead.target.count
      }
      guard segments > 0 else { return max(0, Double(beads[index].score)) / 2 }
      return score / Double(segments)
    }
  }

  private static let reach = 8
}
