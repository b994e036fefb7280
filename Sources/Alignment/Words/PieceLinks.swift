internal import Foundation

/// Which pieces of a segment and its translation belong together.
struct PieceLinks {
  struct Link {
    var source: Int
    var target: Int
    /// How sure it is, 0…1.
    var confidence: Float
  }

  private(set) var links: [Link] = []

  /// What both directions agree on; beside it what one direction is sure of, for pieces that would have no partner
  /// (the growing of Och and Ney 2003).
  init(_ posteriors: PairPosteriors, codes: [Int32], model: WordProbabilities) {
    let (sources, targets) = (posteriors.sources, posteriors.targets)
    var isSourceLinked = [Bool](repeating: false, count: sources)
    var isTargetLinked = [Bool](repeating: false, count: targets)
    for source in 0..<sources {
      for target in 0..<targets {
        let agreement = sqrt(posteriors.agreement(source, target))
        guard agreement >= Self.least else { continue }
        let trust = model.trust(codes[source * targets + target])
        links.append(Link(source: source, target: target, confidence: min(1, agreement) * trust))
        isSourceLinked[source] = true
        isTargetLinked[target] = true
      }
    }
    let agreed = links
    for link in agreed {
      for (down, right) in Self.neighbours {
        let (source, target) = (link.source + down, link.target + right)
        guard source >= 0, source < sources, target >= 0, target < targets,
          !isSourceLinked[source] || !isTargetLinked[target]
        else { continue }
        let best = max(
          posteriors.forward[target * sources + source], posteriors.backward[source * targets + target])
        guard best >= Self.leastGrown else { continue }
        links.append(Link(source: source, target: target, confidence: best * Self.grown))
        isSourceLinked[source] = true
        isTargetLinked[target] = true
      }
    }
  }

  private static let least: Float = 0.4
  private static let leastGrown: Float = 0.5
  private static let grown: Float = 0.4
  private static let neighbours = [(-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1)]
}
