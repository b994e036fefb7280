/// A fuzzy match whose translation was adapted to the segment: all that differed were numbers and terms, and these were
/// replaced in the target.
public struct AdaptedMatch: Sendable, Hashable {
  /// The match as the memory has it, with its own score.
  public let match: MemoryMatch
  /// The adapted translation.
  public let target: String
  /// What was changed in it, in order of place, without overlaps. Empty where the numbers differ in writing only.
  public let edits: [TargetEdit]
  /// What differs between the unit's source and the segment.
  public let difference: SegmentDifference
  /// The adapted score, from the match's own score to 99: as the score, but a substituted number counts a quarter of a
  /// word, a word of a repaired term half a word.
  public let score: Int

  /// True when a number was substituted.
  public var hasNumbers: Bool { edits.contains { $0.kind == .number } }
  /// True when a term was repaired.
  public var hasTerms: Bool { edits.contains { $0.kind == .term } }
  /// True when a person should look at one of the edits.
  public var needsCheck: Bool { edits.contains(where: \.needsCheck) }
}
