/// Segments of the source and the segments of the target that translate them.
///
/// Both ranges may be of length 0 to 3, not both 0: a segment that is not translated, or a target segment that
/// translates nothing, has an empty range on the other side.
public struct Bead: Sendable, Hashable {
  /// The source segments, counted from 0.
  public var source: Range<Int>
  /// The target segments, counted from 0.
  public var target: Range<Int>
  /// How likely the bead is right, 0…1.
  public var confidence: Double

  /// A bead.
  public init(source: Range<Int>, target: Range<Int>, confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }

  /// True when it has segments of both sides, so that it can become a translation unit.
  public var isPair: Bool { !source.isEmpty && !target.isEmpty }
}
