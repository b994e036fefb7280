/// A unit whose source is like a segment.
public struct MemoryMatch: Sendable, Hashable, Identifiable {
  /// The number of the unit in its memory.
  public let id: Int64
  /// The unit.
  public let unit: TranslationUnit
  /// 101 where the folded words are equal and the segment before or after agrees as well, else the `MatchScore`.
  public let score: Int
  /// True when the source is the segment, character by character.
  public let isIdentical: Bool

  /// True for a context match.
  public var isContext: Bool { score == 101 }
}
