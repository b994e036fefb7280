/// A word of a segment and a word of its translation that belong together.
public struct WordLink: Sendable, Hashable {
  /// The number of the source word, from 0.
  public let source: Int
  /// The number of the target word, from 0.
  public let target: Int
  /// How sure it is, 0…1; below .5 little more than a guess by place.
  public let confidence: Double
}
