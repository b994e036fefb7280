internal import Foundation

/// How well the lengths of a bead fit, against those of segments that have nothing to do with each other.
///
/// Gale and Church (1993) compare with a normal distribution of fixed spread; here the logarithm of the ratio is compared,
/// with heavy tails, and the expected ratio is the document's own.
struct LengthModel {
  /// The logarithm of target length over source length that translations have.
  var ratio: Float
  private let sourceLengths: GroupLengths
  private let targetLengths: GroupLengths
  private let targetMean: Float
  private let targetSpread: Float
  /// How far the logarithm of the ratio strays.
  private var ratioSpread: Float
  private let weight: Float

  init(_ source: SegmentFeatures, _ target: SegmentFeatures, weights: AlignmentWeights) {
    sourceLengths = GroupLengths(source.lengths)
    targetLengths = GroupLengths(target.lengths)
    weight = weights.length
    ratioSpread = weights.spread
    // Of a few lines the ratio says little.
    let known = Float(min(source.count, target.count))
    ratio = (Self.median(target.lengths) - Self.median(source.lengths)) * known / (known + 4)
    let logs = target.lengths.map { log($0) }
    let mean = logs.reduce(0, +) / Float(max(1, logs.count))
    targetMean = mean
    let variance = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(max(1, logs.count))
    targetSpread = max(0.35, variance.squareRoot())
  }

  private static func median(_ lengths: [Float]) -> Float {
    lengths.isEmpty ? 0 : log(lengths.sorted()[lengths.count / 2])
  }

  /// The logarithm of target over source length of a bead.
  func difference(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    targetLengths[targets] - sourceLengths[sources]
  }

  /// The logarithm of the likelihood ratio.
  func score(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    let spread = ratioSpread * shortness(sources)
    let off = (difference(sources, targets) - ratio) / spread
    let chance = (targetLengths[targets] - targetMean - Self.logs[targets.count]) / targetSpread
    return weight
      * (log(targetSpread / spread) - 2.5 * log(1 + off * off / 4) + 2.5 * log(1 + chance * chance / 4))
  }

  /// Takes ratio and spread from beads that are hardly in doubt, the spread with what was expected as so many beads more.
  mutating func fit(_ beads: [Bead]) {
    let sure = beads.filter { $0.isPair && $0.confidence > 0.8 }
    let differences = sure.map { difference($0.source, $0.target) }.sorted()
    guard differences.count >= 8 else { return }
    ratio = differences[differences.count / 2]
    let scaled = sure.map { bead in
      abs(difference(bead.source, bead.target) - ratio) / shortness(bead.source)
    }.sorted()
    // The median of absolute deviations, as a standard deviation.
    let found = 1.48 * scaled[scaled.count / 2]
    let count = Float(scaled.count)
    ratioSpread = min(0.4, max(0.12, (found * count + ratioSpread * Self.expectedBeads) / (count + Self.expectedBeads)))
  }

  private static let expectedBeads: Float = 40

  /// Short segments vary more.
  @inline(__always)
  private func shortness(_ sources: Range<Int>) -> Float { 1 + 12 * exp(-sourceLengths[sources]) }

  /// Of the numbers of segments in a group.
  private static let logs: [Float] = [0, 0, log(2), log(3)]
}
