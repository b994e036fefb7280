extension AdaptedMatch {
  /// Adapts a fuzzy match to the segment that was looked up; nil where anything but numbers and terms differs, where it
  /// isn't certain what to replace in the target, or where the target isn't English.
  ///
  /// - Parameters:
  ///   - match: A match whose score is below 100.
  ///   - query: The segment looked up.
  ///   - memoryTerms: The terms of a glossary in the unit's source.
  ///   - queryTerms: The terms of the same glossary in the segment.
  public init?(
    _ match: MemoryMatch, query: String, memoryTerms: [TermOccurrence] = [], queryTerms: [TermOccurrence] = []
  ) {
    guard match.score < 100, LanguageTag.meets("en", match.unit.targetLanguage) else { return nil }
    let memory = SegmentText(match.unit.source)
    let segment = SegmentText(query)
    let target = SegmentText(match.unit.target)
    guard !SegmentWords.areEqual(memory.words, segment.words) else { return nil }
    let difference = SegmentDifference(
      memory: match.unit.source, memoryWords: memory.words, query: query, queryWords: segment.words)
    let repair = TermRepair(memory: memory, query: segment, target: target, memoryTerms: memoryTerms)
    let substitution = NumberSubstitution(memory: memory, query: segment, target: target)
    let plans = MatchAdaptation(memory: memory, query: segment, difference: difference)
      .plans(memoryTerms, queryTerms)
    for plan in plans {
      let terms = plan.terms.compactMap { repair.change($0.old, to: $0.new) }
      guard terms.count == plan.terms.count, let numbers = substitution.changes(plan.numbers),
        let applied = TargetChange.apply(terms + numbers, to: target.bytes)
      else { continue }
      self.init(
        match: match, target: applied.text, edits: applied.edits, difference: difference,
        score: Self.score(plan, memory, segment, least: match.score))
      return
    }
    return nil
  }

  private static func score(
    _ plan: MatchAdaptation.Plan, _ memory: SegmentText, _ query: SegmentText, least: Int
  ) -> Int {
    let numbers = plan.numbers.count { !SegmentText.areEqual(memory, $0.memory, query, $0.query) }
    let words = plan.terms.reduce(0) { $0 + max($1.memoryWords.count, $1.queryWords.count) }
    let quarters = 4 * max(memory.words.count, query.words.count)
    let score = 100 * (quarters - numbers - 2 * words) / max(1, quarters)
    return min(99, max(least, score))
  }
}
