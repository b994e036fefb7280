public import Terminology

/// A term that units translate otherwise than the glossary says.
public struct ConsistencyFinding: Sendable, Hashable {
  /// What stands there instead of the glossary's translation.
  public struct Rendering: Sendable, Hashable {
    /// The words as they stand in the first of the units; empty where it cannot be told which words translate the term.
    public let text: String
    /// The number of times it stands there.
    public let count: Int
    /// The glossary forbids it.
    public let isForbidden: Bool
    /// How sure it is that these words stand for the term, 0…1; 1 for forbidden ones, which are found as written.
    public let confidence: Double
    /// Up to two units, by their places among the pairs, from 0.
    public let examples: [Int]
  }

  /// The entry that was found in the sources.
  public let entry: TermEntry
  /// Its number in the glossary.
  public let entryIndex: Int
  /// How often the term was found.
  public let count: Int
  /// How often its target had a translation that the glossary allows.
  public let agreeing: Int
  /// What stands there otherwise: forbidden ones first, then the most frequent.
  public let renderings: [Rendering]

  /// How often the glossary forbids what stands there.
  public var forbiddenCount: Int { renderings.reduce(0) { $0 + ($1.isForbidden ? $1.count : 0) } }
}
