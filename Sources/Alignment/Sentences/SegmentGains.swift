internal import Foundation

/// What each word of each segment of a side is worth as evidence: a likelihood ratio of meeting its translation in the
/// right bead against meeting it anywhere in the document.
struct SegmentGains {
  /// At most this many words of a segment count, the rarest.
  static let width = 64

  /// What a match of a word adds, `width` for each segment.
  private(set) var gains: [Float] = []
  /// What a segment is worth in a bead without a match.
  private(set) var bases: [Float] = []
  /// The place of each word among the gains of its segment, in the order of `SegmentFeatures.segments`; -1 for none.
  private(set) var bits: [[Int8]] = []

  init(
    _ features: SegmentFeatures, matches: [[Int32]], rates: [Float], others: SegmentFeatures,
    weights: AlignmentWeights
  ) {
    gains = [Float](repeating: 0, count: features.count * Self.width)
    bases = [Float](repeating: 0, count: features.count)
    bits.reserveCapacity(features.count)
    let values = features.types.indices.map { id -> (gain: Float, miss: Float) in
      Self.values(features.types[id], matches[id], rate: rates[id], others: others, weights: weights)
    }
    for (segment, types) in features.segments.enumerated() {
      var order = types.indices.filter { values[Int(types[$0])].gain > 0 }
      if order.count > Self.width {
        order.sort { values[Int(types[$0])].gain > values[Int(types[$1])].gain }
        order.removeSubrange(Self.width...)
      }
      var places = [Int8](repeating: -1, count: types.count)
      for (bit, index) in order.enumerated() {
        places[index] = Int8(bit)
        gains[segment * Self.width + bit] = values[Int(types[index])].gain
      }
      bits.append(places)
      bases[segment] = types.reduce(0) { $0 + values[Int($1)].miss }
    }
  }

  private static func values(
    _ type: SegmentFeatures.WordType, _ matches: [Int32], rate: Float, others: SegmentFeatures,
    weights: AlignmentWeights
  ) -> (gain: Float, miss: Float) {
    var hit = weights.hit[type.kind.rawValue]
    if matches.isEmpty {
      let expected = type.kind == .lexical || type.kind == .name || type.kind == .number
      return (0, expected ? log(1 - hit * weights.absent) : 0)
    }
    // A foreign word is as sure of its translation as the words that may translate it.
    if type.kind == .foreign {
      hit = matches.reduce(0) { max($0, weights.hit[others.types[Int($1)].kind.rawValue]) }
    }
    guard rate < hit * 0.9 else { return (0, 0) }
    let miss = log((1 - hit) / (1 - rate))
    return (log(hit / rate) - miss, miss)
  }
}
