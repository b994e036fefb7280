internal import BriefText
public import Terminology

/// Checks where units translate the terms of a glossary otherwise than the glossary says.
///
/// A translation is found inflected, by the stems of its words. What stands there instead is told by word alignment.
/// The units are gone through once, in bounded memory, on all cores.
public struct TermConsistency: Sendable {
  private let matcher: TermMatcher
  private let aligner: WordAligner
  private let targets: GlossaryTargets

  /// - Parameters:
  ///   - matcher: finds the terms of the glossary in the sources.
  ///   - aligner: learned from the same pairs.
  public init(matcher: TermMatcher, aligner: WordAligner) {
    self.matcher = matcher
    self.aligner = aligner
    targets = GlossaryTargets(matcher.glossary)
  }

  /// One finding for each entry that is translated otherwise: those with forbidden translations first, then by how often.
  /// - Parameter progress: told how many units were read.
  /// - Throws: what going through the pairs throws.
  public func findings(
    in pairs: TranslationPairs, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> [ConsistencyFinding] {
    var tally = ConsistencyTally()
    try UnitBatches.forEach(
      pairs, { _, source, target in uses(source, target) },
      { unit, uses in
        for use in uses { tally.add(use, unit: unit) }
        progress(unit + 1)
      })
    return tally.findings(matcher.glossary)
  }

  private func uses(_ source: String, _ target: String) -> [TermUse] {
    let text = Tokenizer().tokenize(source)
    let matches = matcher.matches(in: text)
    let forbiddenUses = matcher.forbiddenUses(in: text)
    if matches.isEmpty && forbiddenUses.isEmpty { return [] }
    let targetText = Tokenizer().tokenize(target)
    let words = TargetPhrase.words(of: targetText)
    let keys = words.map(\.key)
    var alignment: WordAlignment?
    var uses: [TermUse] = []
    for match in matches where !match.entry.target.isEmpty {
      let allowed = targets.phrases(of: match.entry, match.entryIndex).flatMap { phrase in
        phrase.places(in: keys).map { $0..<($0 + phrase.stems.count) }
      }
      if let bad = forbidden(matcher.forbiddenTargets(for: match), in: keys, besides: allowed) {
        uses.append(TermUse(entry: match.entryIndex, outcome: .forbidden(bad)))
      } else if !allowed.isEmpty {
        uses.append(TermUse(entry: match.entryIndex, outcome: .agreeing))
      } else {
        let known = alignment ?? aligner.alignment(source, target)
        alignment = known
        uses.append(TermUse(entry: match.entryIndex, outcome: instead(known.target(of: match.range), targetText)))
      }
    }
    for match in forbiddenUses {
      let bad = forbidden([match.entry], in: keys, besides: [])
      uses.append(TermUse(entry: match.entryIndex, outcome: bad.map { .forbidden($0) } ?? .agreeing))
    }
    return uses
  }

  /// The forbidden translation that a target has, unless an allowed one stands apart from it.
  private func forbidden(_ entries: [TermEntry], in keys: [EvidenceKey], besides allowed: [Range<Int>]) -> String? {
    for entry in entries {
      let phrase = TargetPhrase(entry.target)
      for place in phrase.places(in: keys) {
        let range = place..<(place + phrase.stems.count)
        if allowed.allSatisfy({ $0.overlaps(range) && $0.count < range.count }) { return entry.target }
      }
    }
    return nil
  }

  /// The words that stand for a term, particles at both ends left out.
  private func instead(_ found: AlignedWords, _ target: TokenizedText) -> TermUse.Outcome {
    guard found.confidence >= Self.least else { return .other("", [], found.confidence) }
    var tokens = target.tokens.filter { token in
      token.isWord && found.ranges.contains { $0.overlaps(token.range) }
    }
    func isParticle(_ token: Token) -> Bool { EnglishFunction.contains(target.folded(token)) }
    while let first = tokens.first, isParticle(first) { tokens.removeFirst() }
    while let last = tokens.last, isParticle(last) { tokens.removeLast() }
    guard let first = tokens.first else { return .other("", [], found.confidence) }
    var text = target.text[first.range]
    for (before, token) in zip(tokens, tokens.dropFirst()) {
      let gap = before.range.upperBound..<token.range.lowerBound
      text += gap.count <= 3 ? target.text[gap] : " … "
      text += target.text[token.range]
    }
    return .other(text, tokens.map { EvidenceKey(.word, WordStem.stem(target.folded($0))) }, found.confidence)
  }

  /// Less sure words are not named.
  private static let least = 0.4
}
