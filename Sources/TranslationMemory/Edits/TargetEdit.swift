/// A place in a translation that was changed to suit a segment that is not the unit's source.
public struct TargetEdit: Sendable, Hashable {
  /// Why it was changed.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A number was substituted.
    case number
    /// A term of the glossary was replaced by another.
    case term
  }

  /// Why it was changed.
  public let kind: Kind
  /// Where the new words stand in the adapted target, in UTF-8 bytes.
  public let range: Range<Int>
  /// What stood in the unit's target, in UTF-8 bytes of it.
  public let originalRange: Range<Int>
  /// The words that stood there.
  public let original: String
  /// What they translate in the unit's source, in UTF-8 bytes.
  public let memoryRange: Range<Int>
  /// What the new words translate in the segment looked up, in UTF-8 bytes.
  public let queryRange: Range<Int>
  /// True when the words around it may have to follow: a number from or to 1 or 2 (plural), a term with another number or
  /// article.
  public let needsCheck: Bool
}
