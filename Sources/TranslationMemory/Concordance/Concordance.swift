/// One page of a concordance.
public struct ConcordancePage: Sendable, Hashable {
  /// The hits: units with a source hit first, shorter sources before longer ones, then those with a target hit.
  public let hits: [ConcordanceHit]
  /// True when there are hits after this page.
  public let hasMore: Bool
}

/// A unit that has the words that were searched for, one after the other.
public struct ConcordanceHit: Sendable, Hashable {
  /// The unit.
  public let stored: StoredUnit
  /// Where the words are.
  public let side: MemorySide
  /// Where the words stand in the source or target, in UTF-8 bytes; at least one range.
  public let ranges: [Range<Int>]
}

/// A side of a unit.
public enum MemorySide: String, Sendable, Hashable, CaseIterable {
  /// The source.
  case source
  /// The target.
  case target
}
