/// A unit that matches, with what decides its rank.
struct RankedUnit {
  var id: Int64
  var score: Int
  var isIdentical: Bool
  var newest: Int64?

  /// Best first: score, then the identical text, then the newer unit, then the smaller number.
  static func isBetter(_ left: RankedUnit, _ right: RankedUnit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.isIdentical != right.isIdentical { return left.isIdentical }
    if left.newest != right.newest { return left.newest ?? .min > right.newest ?? .min }
    return left.id < right.id
  }
}

extension MemoryReader {
  /// The units of segments in the languages wanted, best first, no more than wanted.
  func ranked(
    _ hits: inout [LookupScratch.Hit], _ query: MemoryQuery,
    _ pairs: [Int64: (source: String, target: String)], limit: Int?
  ) throws -> [RankedUnit] {
    hits.sort { $0.score != $1.score ? $0.score > $1.score : $0.segment < $1.segment }
    var found: [RankedUnit] = []
    var lastScore = -1
    for hit in hits {
      if let limit, found.count >= limit, hit.score < lastScore { break }
      lastScore = hit.score
      let isIdentical = hit.score == 100 ? try text(of: hit.segment) == query.text : false
      units.bind(1, hit.segment << MemorySchema.ordinalBits)
      units.bind(2, (hit.segment + 1) << MemorySchema.ordinalBits)
      defer { units.reset() }
      while try units.step() {
        guard pairs[units.int(1)] != nil else { continue }
        let score = try hit.score == 100 && agrees(with: query, pairs) ? 101 : hit.score
        let newest = units.isNull(3) ? nil : units.int(3)
        found.append(.init(id: units.int(0), score: score, isIdentical: isIdentical, newest: newest))
      }
    }
    found.sort(by: RankedUnit.isBetter)
    if let limit, found.count > limit { found.removeSubrange(limit...) }
    return found
  }

  /// True when the neighbours of the unit in the current row agree with those of the query.
  private func agrees(with query: MemoryQuery, _ pairs: [Int64: (source: String, target: String)]) throws -> Bool {
    if query.previous == nil && query.next == nil || units.isNull(4) { return false }
    guard let unit = try stored(units, source: "", pairs)?.unit else { return false }
    func agree(_ left: String?, _ right: String?) -> Bool {
      guard let left, let right else { return false }
      return SegmentWords.areEqual(left, right)
    }
    return agree(unit.previous, query.previous) || agree(unit.next, query.next)
  }

  /// The matches with their texts.
  func matches(
    _ found: [RankedUnit], _ query: MemoryQuery, _ pairs: [Int64: (source: String, target: String)]
  ) throws -> [MemoryMatch] {
    try found.compactMap { ranked in
      guard let source = try text(of: ranked.id >> MemorySchema.ordinalBits) else { return nil }
      unit.bind(1, ranked.id)
      defer { unit.reset() }
      guard try unit.step(), let stored = try stored(unit, source: source, pairs) else { return nil }
      return MemoryMatch(
        id: ranked.id, unit: stored.unit, score: ranked.score, isIdentical: ranked.isIdentical)
    }
  }
}
