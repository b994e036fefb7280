internal import Foundation

/// Pairs of segments of a long document that share rare words, in increasing order on both sides.
///
/// The heaviest such chain shows where the alignment runs, before any dynamic programme looks at the text between.
struct AnchorChain {
  struct Anchor {
    var source: Int
    var target: Int
    var weight: Float
  }

  /// In order, both sides strictly increasing.
  private(set) var anchors: [Anchor] = []

  init(_ source: SegmentFeatures, _ target: SegmentFeatures, matches: WordMatches) {
    var candidates = Self.candidates(source, target, matches)
    // Of one source segment the later target comes first, so that no two of one segment are in one chain.
    candidates.sort { ($0.source, $1.target) < ($1.source, $0.target) }
    var best = PrefixMaximum(count: target.count)
    var totals = [Float](repeating: 0, count: candidates.count)
    var before = [Int](repeating: -1, count: candidates.count)
    for (index, anchor) in candidates.enumerated() {
      let (total, previous) = best.maximum(below: anchor.target)
      totals[index] = total + anchor.weight
      before[index] = previous
      best.insert(totals[index], index, at: anchor.target)
    }
    guard var index = totals.indices.max(by: { totals[$0] < totals[$1] }) else { return }
    while index >= 0 {
      anchors.append(candidates[index])
      index = before[index]
    }
    anchors.reverse()
    dropStrays()
  }

  /// Leaves out anchors far off the diagonal of those around them: chance meetings that happened to be in order.
  private mutating func dropStrays() {
    let offsets = anchors.map { $0.target - $0.source }
    anchors = anchors.indices.filter { index in
      let around = offsets[max(0, index - 6)...min(offsets.count - 1, index + 6)].sorted()
      return abs(offsets[index] - around[around.count / 2]) <= Self.stray
    }.map { anchors[$0] }
  }

  private static let stray = 24

  private static func candidates(
    _ source: SegmentFeatures, _ target: SegmentFeatures, _ matches: WordMatches
  ) -> [Anchor] {
    let sourcePlaces = places(source)
    let targetPlaces = places(target)
    var found: [UInt64: (count: Int, weight: Float)] = [:]
    for (type, others) in matches.targets.enumerated() where !others.isEmpty {
      let from = sourcePlaces[type]
      guard !from.isEmpty, from.count <= rare else { continue }
      var to: [Int32] = []
      for other in others { to += targetPlaces[Int(other)] }
      guard !to.isEmpty, to.count <= rare else { continue }
      let weight = log(Float(target.count) / Float(to.count)) / Float(from.count)
      for place in from {
        for otherPlace in to {
          let key = UInt64(place) << 32 | UInt64(otherPlace)
          let known = found[key] ?? (0, 0)
          found[key] = (known.count + 1, known.weight + weight)
        }
      }
    }
    // One shared word may be chance.
    return found.filter { $0.value.count >= 2 }.map {
      Anchor(source: Int($0.key >> 32), target: Int($0.key & 0xFFFF_FFFF), weight: $0.value.weight)
    }
  }

  /// A word in more segments than this is no anchor.
  private static let rare = 6

  private static func places(_ features: SegmentFeatures) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: features.types.count)
    for (number, types) in features.segments.enumerated() {
      for type in types { places[Int(type)].append(Int32(number)) }
    }
    return places
  }
}

/// The greatest value at the places below one (Fenwick's tree).
private struct PrefixMaximum {
  private var values: [Float]
  private var owners: [Int]

  init(count: Int) {
    values = [Float](repeating: 0, count: count + 1)
    owners = [Int](repeating: -1, count: count + 1)
  }

  func maximum(below place: Int) -> (value: Float, owner: Int) {
    var index = place
    var best: (Float, Int) = (0, -1)
    while index > 0 {
      if values[index] > best.0 { best = (values[index], owners[index]) }
      index -= index & -index
    }
    return best
  }

  mutating func insert(_ value: Float, _ owner: Int, at place: Int) {
    var index = place + 1
    while index < values.count {
      if value > values[index] {
        values[index] = value
        owners[index] = owner
      }
      index += index & -index
    }
  }
}
