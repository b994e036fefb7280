/// Finds out whether a sentence was said before: whether most of its content words stand in one sentence of the index.
///
/// A sentence that has most members of a set must have one of its few rarest (the prefix filter of set similarity
/// joins, Chaudhuri et al. 2006). So only sentences that meet in a rare stem are compared, and of those at most `limit`
/// for one stem: a document of any length costs near-linear time, and no matrix of all pairs is held.
struct RepeatIndex {
  /// The share of a sentence's content words from which on it is a repeat.
  static let threshold = 0.8
  /// With fewer content words than this, chance overlaps are common: then only equal sets count.
  private static let enough = 4
  private static let limit = 8

  private let counts: [Int32]
  private var sets: [[Int32]] = []
  /// For each stem the first sentences that have it.
  private var byStem: [[Int32]]
  /// The last look-up in which each sentence was compared.
  private var seen: [Int32] = []
  private var lookUps: Int32 = 0

  /// An index for stems whose frequencies in the document are `counts`.
  init(counts: [Int32]) {
    self.counts = counts
    byStem = Array(repeating: [], count: counts.count)
  }

  /// The largest share of a set of stems that one sentence of the index has: `threshold`…1, 0 when it repeats none. A
  /// longer sentence that contains a shorter one is no repeat of it.
  mutating func overlap(of set: [Int32]) -> Double {
    lookUps += 1
    var best = 0.0
    for stem in rarest(of: set) where best < 1 {
      for index in byStem[Int(stem)] where seen[Int(index)] != lookUps {
        seen[Int(index)] = lookUps
        best = max(best, Self.share(of: set, in: sets[Int(index)]))
      }
    }
    return best >= Self.threshold ? best : 0
  }

  mutating func insert(_ set: [Int32]) {
    guard !set.isEmpty else { return }
    let number = Int32(truncatingIfNeeded: sets.count)
    sets.append(set)
    seen.append(0)
    for stem in set where byStem[Int(stem)].count < Self.limit { byStem[Int(stem)].append(number) }
  }

  private static func share(of set: [Int32], in other: [Int32]) -> Double {
    if set.count < enough { return set == other ? 1 : 0 }
    return Double(set.sharedCount(with: other)) / Double(set.count)
  }

  /// So many of the rarest stems that a sentence with `threshold` of the set cannot miss them all.
  private func rarest(of set: [Int32]) -> ArraySlice<Int32> {
    let needed = Int((Double(set.count) * Self.threshold).rounded(.up))
    let ordered = set.sorted { (counts[Int($0)], $0) < (counts[Int($1)], $1) }
    return ordered.prefix(set.count - needed + 1)
  }
}
