/// Which words of one side may translate which of the other, and how often each would meet one by chance.
struct WordMatches {
  /// For each source type the target types it matches.
  private(set) var targets: [[Int32]] = []
  /// For each target type the source types that match it.
  private(set) var sources: [[Int32]] = []
  /// The share of target segments in which a source type meets a match.
  private(set) var sourceRates: [Float] = []
  /// The share of source segments in which a target type meets a match.
  private(set) var targetRates: [Float] = []

  /// - Parameter learned: tables of the translations of words, besides what the words themselves list.
  init(_ source: SegmentFeatures, _ target: SegmentFeatures, learned: [[EvidenceKey: [EvidenceKey]]]) {
    var typesOfKey: [EvidenceKey: [Int32]] = [:]
    for (id, type) in target.types.enumerated() {
      for key in type.keys { typesOfKey[key, default: []].append(Int32(id)) }
    }
    targets = source.types.map { type in
      var found: [Int32] = []
      func add(_ key: EvidenceKey) {
        for id in typesOfKey[key] ?? [] where !found.contains(id) { found.append(id) }
      }
      for key in type.keys { add(key) }
      for table in learned { for key in table[type.own] ?? [] { add(key) } }
      return found
    }
    sources = Array(repeating: [], count: target.types.count)
    for (id, matched) in targets.enumerated() {
      for other in matched { sources[Int(other)].append(Int32(id)) }
    }
    sourceRates = Self.rates(of: targets, in: target)
    targetRates = Self.rates(of: sources, in: source)
  }

  private static func rates(of matches: [[Int32]], in other: SegmentFeatures) -> [Float] {
    var places = [[Int32]](repeating: [], count: other.types.count)
    for (number, types) in other.segments.enumerated() {
      for type in types { places[Int(type)].append(Int32(number)) }
    }
    var stamps = [Int32](repeating: -1, count: other.count)
    let count = Float(max(1, other.count))
    return matches.enumerated().map { id, matched in
      var met = 0
      for type in matched {
        for place in places[Int(type)] where stamps[Int(place)] != Int32(id) {
          stamps[Int(place)] = Int32(id)
          met += 1
        }
      }
      return max(leastRate, (Float(met) + expectedRate * expectedSegments) / (count + expectedSegments))
    }
  }

  /// What is expected of a word before a document is looked at, and how many segments that is worth: in a document of
  /// three lines every word is in a third of them.
  /// Words come in bursts: near the place of one that is rare in a long document it is not as rare.
  private static let leastRate: Float = 0.004
  private static let expectedRate: Float = 0.02
  private static let expectedSegments: Float = 10
}
