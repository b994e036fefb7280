/// A part of a segment that a unit has as well, word for word.
public struct MemoryFragment: Sendable, Hashable {
  /// The unit.
  public let stored: StoredUnit
  /// The words of the segment that the unit has, counted as `SegmentWords` does.
  public let queryWords: Range<Int>
  /// The same words in the unit's source.
  public let sourceWords: Range<Int>
  /// Where the words stand in the segment, in UTF-8 bytes.
  public let queryBytes: Range<Int>
  /// Where they stand in the unit's source, in UTF-8 bytes.
  public let sourceBytes: Range<Int>
  /// True when they are the whole source, so that the target translates these words and nothing else.
  public let isWhole: Bool
}
