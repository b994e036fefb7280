internal import Terminology

/// Adds up how the terms of a glossary are translated; as large as the glossary, however many units there are.
struct ConsistencyTally {
  private struct Rendering {
    var text: String
    var count = 0
    var isForbidden: Bool
    var confidence = 0.0
    var examples: [Int] = []
  }

  private struct Term {
    var count = 0
    var agreeing = 0
    var renderings: [[EvidenceKey]: Rendering] = [:]
  }

  private var terms: [Int: Term] = [:]

  mutating func add(_ use: TermUse, unit: Int) {
    var term = terms.removeValue(forKey: use.entry) ?? Term()
    term.count += 1
    switch use.outcome {
    case .agreeing: term.agreeing += 1
    case .forbidden(let text): Self.add(text, TargetPhrase(text).stems, 1, isForbidden: true, unit, &term)
    case .other(let text, let stems, let confidence):
      Self.add(text, stems, confidence, isForbidden: false, unit, &term)
    }
    terms[use.entry] = term
  }

  private static func add(
    _ text: String, _ stems: [EvidenceKey], _ confidence: Double, isForbidden: Bool, _ unit: Int, _ term: inout Term
  ) {
    if term.renderings[stems] == nil, term.renderings.count >= limit {
      term.renderings = term.renderings.filter { $0.value.count > 1 || $0.value.isForbidden }
    }
    var rendering = term.renderings[stems] ?? Rendering(text: text, isForbidden: isForbidden)
    rendering.count += 1
    rendering.confidence += confidence
    if rendering.examples.count < 2, rendering.examples.last != unit { rendering.examples.append(unit) }
    term.renderings[stems] = rendering
  }

  func findings(_ glossary: Glossary) -> [ConsistencyFinding] {
    terms.filter { !$0.value.renderings.isEmpty }.map { number, term in
      ConsistencyFinding(
        entry: glossary.entries[number], entryIndex: number, count: term.count, agreeing: term.agreeing,
        renderings: Self.sorted(term.renderings))
    }.sorted { first, second in
      if first.forbiddenCount != second.forbiddenCount { return first.forbiddenCount > second.forbiddenCount }
      let (left, right) = (first.count - first.agreeing, second.count - second.agreeing)
      return left != right ? left > right : first.entryIndex < second.entryIndex
    }
  }

  private static func sorted(_ renderings: [[EvidenceKey]: Rendering]) -> [ConsistencyFinding.Rendering] {
    renderings.values.sorted { first, second in
      if first.isForbidden != second.isForbidden { return first.isForbidden }
      if first.text.isEmpty != second.text.isEmpty { return second.text.isEmpty }
      return first.count != second.count ? first.count > second.count : first.text < second.text
    }.map {
      ConsistencyFinding.Rendering(
        text: $0.text, count: $0.count, isForbidden: $0.isForbidden, confidence: $0.confidence / Double($0.count),
        examples: $0.examples)
    }
  }

  private static let limit = 64
}
