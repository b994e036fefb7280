/// A lexicon learned from segments that translate each other: IBM model 1 (Brown et al. 1993) in both directions.
///
/// Model 1 in one direction has rare words explain everything that stands beside them; the product of both directions
/// does not (Moore 2002 takes one direction and a threshold on counts).
struct LearnedWords {
  /// The translations of each source word with a mutual probability above the minimum.
  private(set) var targets: [EvidenceKey: [EvidenceKey]] = [:]

  private var sourceCount: Int
  private var targetCount: Int
  /// The words of each cell, a pair of words that occur in one segment pair, and its probabilities.
  private var cellSources: [Int32] = []
  private var cellTargets: [Int32] = []
  private var cellMeetings: [Float] = []
  /// The cells of each segment pair, row by row, and the numbers of words on both sides.
  private var cells: [Int32] = []
  private var shapes: [(sources: Int, targets: Int)] = []

  /// Learns from pairs of distinct words. Words that occur once, or in more than a third of many pairs, are left out.
  init(
    _ pairs: [(source: [EvidenceKey], target: [EvidenceKey])], minimum: Float, meetings: Float, rounds: Int = 5
  ) {
    let sources = Self.numbered(pairs.map(\.source))
    let targets = Self.numbered(pairs.map(\.target))
    sourceCount = sources.keys.count
    targetCount = targets.keys.count
    var places: [UInt64: Int32] = [:]
    for (left, right) in zip(sources.words, targets.words) {
      shapes.append((left.count, right.count))
      for source in left {
        for target in right {
          let id = UInt64(source) << 32 | UInt64(target)
          let cell = places[id] ?? Int32(cellSources.count)
          if Int(cell) == cellSources.count {
            places[id] = cell
            cellSources.append(source)
            cellTargets.append(target)
            cellMeetings.append(0)
          }
          cellMeetings[Int(cell)] += 1
          cells.append(cell)
        }
      }
    }
    let forward = probabilities(rounds: rounds, given: cellSources, count: sourceCount, perSource: true)
    let backward = probabilities(rounds: rounds, given: cellTargets, count: targetCount, perSource: false)
    for cell in cellSources.indices
    where cellMeetings[cell] >= meetings && forward[cell] * backward[cell] >= minimum {
      self.targets[sources.keys[Int(cellSources[cell])], default: []].append(targets.keys[Int(cellTargets[cell])])
    }
  }

  /// The words that are neither too rare nor too frequent to learn, numbered.
  private static func numbered(_ segments: [[EvidenceKey]]) -> (keys: [EvidenceKey], words: [[Int32]]) {
    var counts: [EvidenceKey: Int] = [:]
    for segment in segments { for key in segment { counts[key, default: 0] += 1 } }
    let most = max(8, segments.count / 3)
    var keys: [EvidenceKey] = []
    var numbers: [EvidenceKey: Int32] = [:]
    let words = segments.map { segment in
      segment.compactMap { key -> Int32? in
        if let number = numbers[key] { return number }
        guard let count = counts[key], count >= 2, count <= most else { return nil }
        let number = Int32(keys.count)
        numbers[key] = number
        keys.append(key)
        return number
      }
    }
    return (keys, words)
  }

  /// The probability of each cell's one word given its other, by expectation and maximization.
  private func probabilities(rounds: Int, given: [Int32], count: Int, perSource: Bool) -> [Float] {
    var probability = [Float](repeating: 1, count: given.count)
    for _ in 0..<rounds {
      var expected = [Float](repeating: 0, count: given.count)
      var totals = [Float](repeating: 0, count: count)
      var start = 0
      for shape in shapes {
        // Each word of one side is shared out among the words of the other and an empty one.
        let (outer, inner) = perSource ? (shape.targets, shape.sources) : (shape.sources, shape.targets)
        for first in 0..<outer {
          func place(_ second: Int) -> Int {
            Int(cells[start + (perSource ? second * shape.targets + first : first * shape.targets + second)])
          }
          var sum: Float = 0.1
          for second in 0..<inner { sum += probability[place(second)] }
          for second in 0..<inner {
            let cell = place(second)
            let share = probability[cell] / sum
            expected[cell] += share
            totals[Int(given[cell])] += share
          }
        }
        start += shape.sources * shape.targets
      }
      for cell in given.indices { probability[cell] = expected[cell] / (totals[Int(given[cell])] + 0.3) }
    }
    return probability
  }
}
