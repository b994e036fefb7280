/// Finds which numbers and terms make up all of the difference between two segments.
struct MatchAdaptation {
  private let memory: SegmentText
  private let query: SegmentText
  private let runs: [SegmentDifference.Run]

  /// Two terms of which one stands where the other stood, by their words.
  struct TermPair {
    let old: TermOccurrence
    let new: TermOccurrence
    let memoryWords: Range<Int>
    let queryWords: Range<Int>
  }

  /// All that differs.
  struct Plan {
    var numbers: [(memory: Int, query: Int)] = []
    var terms: [TermPair] = []
  }

  /// At most so many terms are replaced: with more, the sentence is another.
  private static let mostTerms = 2

  init(memory: SegmentText, query: SegmentText, difference: SegmentDifference) {
    self.memory = memory
    self.query = query
    runs = difference.runs
  }

  /// The plans that leave nothing else different, the best first: as few terms as can be, the shortest.
  func plans(_ memoryTerms: [TermOccurrence], _ queryTerms: [TermOccurrence]) -> [Plan] {
    if let numbers = numbers(0..<memory.words.count, 0..<query.words.count) { return [Plan(numbers: numbers)] }
    let pairs = termPairs(memoryTerms, queryTerms)
    var plans: [Plan] = []
    for (index, first) in pairs.enumerated() {
      if let plan = plan([first]) { plans.append(plan) }
      guard Self.mostTerms > 1 else { continue }
      for second in pairs[(index + 1)...] {
        let (left, right) =
          first.memoryWords.lowerBound < second.memoryWords.lowerBound ? (first, second) : (second, first)
        guard left.memoryWords.upperBound <= right.memoryWords.lowerBound,
          left.queryWords.upperBound <= right.queryWords.lowerBound
        else { continue }
        if let plan = plan([left, right]) { plans.append(plan) }
      }
    }
    return plans.sorted { $0.weight < $1.weight }
  }

  /// The plan with these terms, in order; nil when something else differs too.
  private func plan(_ terms: [TermPair]) -> Plan? {
    var plan = Plan(terms: terms)
    var (line, column) = (0, 0)
    for term in terms {
      guard let numbers = numbers(line..<term.memoryWords.lowerBound, column..<term.queryWords.lowerBound) else {
        return nil
      }
      plan.numbers += numbers
      (line, column) = (term.memoryWords.upperBound, term.queryWords.upperBound)
    }
    guard let numbers = numbers(line..<memory.words.count, column..<query.words.count) else { return nil }
    plan.numbers += numbers
    return plan
  }

  /// The number words of two equally long stretches that otherwise are equal; nil where they aren't.
  private func numbers(_ lines: Range<Int>, _ columns: Range<Int>) -> [(memory: Int, query: Int)]? {
    guard lines.count == columns.count else { return nil }
    var numbers: [(memory: Int, query: Int)] = []
    for (line, column) in zip(lines, columns) {
      if memory.words.kinds[line] == .number, query.words.kinds[column] == .number {
        numbers.append((line, column))
      } else if !SegmentText.areEqual(memory, line, query, column) {
        return nil
      }
    }
    return numbers
  }

  /// Pairs of terms that stand in the place of each other and take in a word that differs.
  private func termPairs(_ memoryTerms: [TermOccurrence], _ queryTerms: [TermOccurrence]) -> [TermPair] {
    let old = changed(memoryTerms, memory, runs.filter { $0.kind != .kept }.map(\.memoryWords))
    let new = changed(queryTerms, query, runs.filter { $0.kind != .kept }.map(\.queryWords))
    var pairs: [TermPair] = []
    for (left, lines) in old {
      for (right, columns) in new where left.target != right.target {
        pairs.append(TermPair(old: left, new: right, memoryWords: lines, queryWords: columns))
      }
    }
    return pairs
  }

  /// The terms that touch a place where words differ, with their words.
  private func changed(
    _ terms: [TermOccurrence], _ text: SegmentText, _ places: [Range<Int>]
  ) -> [(TermOccurrence, Range<Int>)] {
    terms.compactMap { term in
      guard term.byteRange.lowerBound >= 0, term.byteRange.upperBound <= text.bytes.count else { return nil }
      let words = text.words(in: term.byteRange)
      let touches = places.contains { $0.lowerBound <= words.upperBound && $0.upperBound >= words.lowerBound }
      return words.isEmpty || !touches ? nil : (term, words)
    }
  }
}

extension MatchAdaptation.Plan {
  /// Terms first, then the words they cover.
  fileprivate var weight: Int {
    terms.count << 20 + terms.reduce(0) { $0 + $1.memoryWords.count + $1.queryWords.count }
  }
}
