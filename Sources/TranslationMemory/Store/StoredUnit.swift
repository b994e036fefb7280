/// A unit in a memory, with the number under which it can be removed.
public struct StoredUnit: Sendable, Hashable, Identifiable {
  /// The number of the unit in its memory; never given to another unit.
  public let id: Int64
  /// The unit.
  public let unit: TranslationUnit
}
