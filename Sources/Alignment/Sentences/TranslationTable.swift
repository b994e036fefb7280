internal import BriefText

/// Words and their translations with probabilities, as learned from a translation memory.
///
/// Words are given as written or folded; they are brought to the stems that alignment compares. Keep only pairs with a
/// mutual probability (the product of both directions, or the lesser) above about .12: rarer ones are mostly chance.
public struct TranslationTable: Sendable {
  /// One word and one translation of it.
  public struct Pair: Sendable, Hashable {
    /// A word of the source language.
    public var source: String
    /// A word of the target language.
    public var target: String
    /// How likely they translate each other, 0…1.
    public var probability: Double

    /// A pair of words.
    public init(source: String, target: String, probability: Double) {
      self.source = source
      self.target = target
      self.probability = probability
    }
  }

  private(set) var targets: [EvidenceKey: [EvidenceKey]] = [:]

  /// A table of pairs of words that are at least as likely as `minimum`. O(number of pairs).
  public init(_ pairs: some Sequence<Pair>, minimum: Double = 0.12) {
    for pair in pairs where pair.probability >= minimum {
      guard let source = Self.key(pair.source), let target = Self.key(pair.target) else { continue }
      insert(source, target)
    }
  }

  /// A table learned from segments and their translations. O(number of pairs of words that meet), five times.
  public init(learning pairs: some Sequence<(source: String, target: String)>, minimum: Double = 0.12) {
    var reader = SegmentReader(terms: nil, lexicon: nil)
    let pairs = Array(pairs)
    let source = reader.read(pairs.map(\.source))
    let target = reader.read(pairs.map(\.target))
    let words = pairs.indices.map { (source.words(in: $0..<($0 + 1)), target.words(in: $0..<($0 + 1))) }
    targets = LearnedWords(words, minimum: Float(minimum), meetings: 2).targets
  }

  /// True when there is no pair.
  public var isEmpty: Bool { targets.isEmpty }
  /// The number of pairs.
  public var count: Int { targets.values.reduce(0) { $0 + $1.count } }

  private mutating func insert(_ source: EvidenceKey, _ target: EvidenceKey) {
    if targets[source]?.contains(target) != true { targets[source, default: []].append(target) }
  }

  private static func key(_ word: String) -> EvidenceKey? {
    let units = ArabicFolding.fold(word)
    return units.isEmpty ? nil : EvidenceKey(.word, WordStem.stem(units[...]))
  }
}
