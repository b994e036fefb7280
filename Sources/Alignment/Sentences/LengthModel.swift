internal import Foundation

/// How well the lengths of a bead fit, against those of segments that have nothing to do with each other.
///
/// Gale and Church (1993) compare with a normal distribution of fixed spread; here the logarithm of the ratio is compared,
/// with heavy tails, and the expected ratio is the document's own.
struct LengthModel {
  /// The logarithm of target length over source length that translations have.
  var ratio: Float
  private let sourceLengths: [Float]
  private let targetLengths: [Float]
  private let targetMean: Float
  private let targetSpread: Float
  /// How far the logarithm of the ratio strays.
  private var ratioSpread: Float
  private let weight: Float

  init(_ source: SegmentFeatures, _ target: SegmentFeatures, weights: AlignmentWeights) {
    sourceLengths = source.lengths
    targetLengths = target.lengths
    weight = weights.length
    ratioSpread = weights.spread
    ratio = Self.median(target.lengths) - Self.median(source.lengths)
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
    log(Self.sum(targetLengths, targets) / Self.sum(sourceLengths, sources))
  }

  /// The logarithm of the likelihood ratio.
  func score(_ sources: Range<Int>, _ targets: Range<Int>) -> Float {
    let sourceLength = Self.sum(sourceLengths, sources)
    let targetLength = log(Self.sum(targetLengths, targets))
    // Short segments vary more.
    let spread = ratioSpread * (1 + 12 / sourceLength)
    let off = (targetLength - log(sourceLength) - ratio) / spread
    let chance = (targetLength - targetMean - log(Float(targets.count))) / targetSpread
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
      abs(difference(bead.source, bead.target) - ratio) / (1 + 12 / Self.sum(sourceLengths, bead.source))
    }.sorted()
    // The median of absolute deviations, as a standard deviation.
    let found = 1.48 * scaled[scaled.count / 2]
    let count = Float(scaled.count)
    ratioSpread = min(0.4, max(0.12, (found * count + ratioSpread * Self.expectedBeads) / (count + Self.expectedBeads)))
  }

  private static let expectedBeads: Float = 40

  @inline(__always)
  private static func sum(_ lengths: [Float], _ group: Range<Int>) -> Float {
    var sum: Float = 0
    for index in group { sum += lengths[index] }
    return sum
  }
}
