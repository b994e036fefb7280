/// For each pair of segments near the band, which of their words match.
struct EvidenceMatrix {
  private let source: SegmentGains
  private let target: SegmentGains
  private let lower: [Int]
  private let starts: [Int]
  private var sourceMasks: [UInt64]
  private var targetMasks: [UInt64]
  /// Against a mean segment of the side.
  private let sourceLengths: GroupLengths
  private let targetLengths: GroupLengths
  private let weights: AlignmentWeights

  init(
    _ sourceFeatures: SegmentFeatures, _ targetFeatures: SegmentFeatures, matches: WordMatches, band: AlignmentBand,
    weights: AlignmentWeights
  ) {
    self.weights = weights
    source = SegmentGains(
      sourceFeatures, matches: matches.targets, rates: matches.sourceRates, others: targetFeatures, weights: weights)
    target = SegmentGains(
      targetFeatures, matches: matches.sources, rates: matches.targetRates, others: sourceFeatures, weights: weights)
    sourceLengths = Self.relative(sourceFeatures.lengths)
    targetLengths = Self.relative(targetFeatures.lengths)
    // A pair is looked at from beads of up to three segments.
    let rows = sourceFeatures.count
    var lower: [Int] = []
    var upper: [Int] = []
    var starts = [0]
    for row in 0..<rows {
      lower.append(band.lower[max(0, row - 2)])
      upper.append(min(targetFeatures.count, band.upper[min(rows, row + 3)]))
      starts.append(starts[row] + max(0, upper[row] - lower[row]))
    }
    self.lower = lower
    self.starts = starts
    sourceMasks = [UInt64](repeating: 0, count: starts[rows])
    targetMasks = sourceMasks
    fill(sourceFeatures, targetFeatures, matches, upper)
  }

  private static func relative(_ lengths: [Float]) -> GroupLengths {
    let mean = lengths.reduce(0, +) / Float(max(1, lengths.count))
    return GroupLengths(lengths.map { $0 / max(1, mean) })
  }

  private mutating func fill(
    _ sourceFeatures: SegmentFeatures, _ targetFeatures: SegmentFeatures, _ matches: WordMatches, _ upper: [Int]
  ) {
    var places = [[(segment: Int32, bit: Int8)]](repeating: [], count: targetFeatures.types.count)
    for (number, types) in targetFeatures.segments.enumerated() {
      for (index, type) in types.enumerated() where target.bits[number][index] >= 0 {
        places[Int(type)].append((Int32(number), target.bits[number][index]))
      }
    }
    for (row, types) in sourceFeatures.segments.enumerated() {
      for (index, type) in types.enumerated() {
        let bit = source.bits[row][index]
        guard bit >= 0 else { continue }
        for other in matches.targets[Int(type)] {
          let list = places[Int(other)]
          var place = Self.first(list, from: lower[row])
          while place < list.count, Int(list[place].segment) < upper[row] {
            let cell = starts[row] + Int(list[place].segment) - lower[row]
            sourceMasks[cell] |= 1 << UInt64(bit)
            targetMasks[cell] |= 1 << UInt64(list[place].bit)
            place += 1
          }
        }
      }
    }
  }

  private static func first(_ list: [(segment: Int32, bit: Int8)], from column: Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if Int(list[middle].segment) < column { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What the words of a bead say for it, both directions together.
  func score(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    let sourceSize = max(-1.4, sourceLengths[sources]) * weights.size
    let targetSize = max(-1.4, targetLengths[targets]) * weights.size
    var sum: Float = 0
    for row in sources {
      var mask: UInt64 = 0
      for column in targets { mask |= sourceMasks[starts[row] + column - lower[row]] }
      sum += source.bases[row] + Self.sum(mask, source.gains, row * SegmentGains.width, less: targetSize)
    }
    for column in targets {
      var mask: UInt64 = 0
      for row in sources { mask |= targetMasks[starts[row] + column - lower[row]] }
      sum += target.bases[column] + Self.sum(mask, target.gains, column * SegmentGains.width, less: sourceSize)
    }
    return sum
  }

  @inline(__always)
  private static func sum(_ mask: UInt64, _ gains: [Float], _ start: Int, less: Float) -> Float {
    var mask = mask
    var sum: Float = 0
    while mask != 0 {
      sum += max(0.1, gains[start + mask.trailingZeroBitCount] - less)
      mask &= mask - 1
    }
    return sum
  }
}
