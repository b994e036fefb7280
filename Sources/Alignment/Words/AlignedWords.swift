/// The words of a translation that belong to a part of its source.
public struct AlignedWords: Sendable, Hashable {
  /// Where they stand in the target, in UTF-8 bytes: one range for each run of neighbouring words, in order; empty when
  /// no word is known to belong to the part.
  public let ranges: [Range<Int>]
  /// How sure it is that these words and no others belong to the part, 0…1. Below .5 it is not to be relied on.
  public let confidence: Double
}
