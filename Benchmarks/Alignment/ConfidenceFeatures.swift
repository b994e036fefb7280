import Alignment
import Foundation

/// What confidence is fitted on: the likelihood and the score of each bead of two sides, the mean score of the document,
/// and whether the bead is right.
struct ConfidenceFeatures {
  private(set) var lines: [String] = []

  mutating func add(_ beads: [(bead: Bead, score: Float)], gold: [Bead]) {
    let gold = Set(gold.map(BeadScore.key))
    let contexts = SentenceAligner.contexts(of: beads)
    for (index, found) in beads.enumerated() where found.bead.isPair {
      let (bead, score) = found
      let context = contexts[index]
      let size = bead.source.count + bead.target.count
      lines.append("\(bead.confidence)\t\(score)\t\(context)\t\(size)\t\(gold.contains(BeadScore.key(bead)) ? 1 : 0)")
    }
  }

  func write(to path: String) throws {
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }
}
