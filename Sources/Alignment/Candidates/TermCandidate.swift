/// A pair of terms that a memory keeps translating the same way and that the glossary does not have.
public struct TermCandidate: Sendable, Hashable {
  /// A written form and the number of units it was seen in.
  public struct Form: Sendable, Hashable {
    /// As written, without proclitics on its first word.
    public let text: String
    /// The number of units.
    public let count: Int
  }

  /// The source term in its dictionary form as far as that can be told: no proclitics, indefinite unless it is a name.
  public let source: String
  /// The target term: without article, in small letters unless it is a name.
  public let target: String
  /// The number of units in which the two are aligned with each other.
  public let count: Int
  /// The evidence: how far the two meet more often than chance (log-likelihood ratio), weighted by how exclusively they
  /// do. Comparable within one list only.
  public let score: Double
  /// Two units, by their places among the pairs, from 0.
  public let examples: [Int]
  /// Most frequent first.
  public let sourceForms: [Form]
  /// Most frequent first.
  public let targetForms: [Form]
  /// What the glossary has for the source instead; `nil` when it does not have the source.
  public let glossaryTarget: String?
}
