/// What became of the units that were given to a memory.
public struct MemoryCounts: Sendable, Hashable {
  /// Units that were new.
  public var added = 0
  /// Units that were there with older or other metadata.
  public var updated = 0
  /// Units that were there already, with the same or newer metadata.
  public var unchanged = 0
  /// Units that cannot be kept: an empty source or target.
  public var skipped = 0

  /// No units.
  public init() {}

  /// All units that were given.
  public var read: Int { added + updated + unchanged + skipped }
}
