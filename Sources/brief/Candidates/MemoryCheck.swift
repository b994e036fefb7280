import Alignment
import Terminology

/// Checks units against a glossary.
struct MemoryCheck {
  /// Less sure words say more about the alignment than about the unit.
  private static let leastConfidence = 0.6

  let paths: [String]
  let limit: Int
  /// Of a rendering that the glossary does not forbid.
  let minimumCount: Int
  let format: OutputFormat
  let messages: StandardError
  let terminal: Terminal
  let progress: StageProgress

  private struct Found {
    let finding: ConsistencyFinding
    /// Those that matter.
    let renderings: [ConsistencyFinding.Rendering]

    /// How often they stand there.
    var count: Int { renderings.reduce(0) { $0 + $1.count } }
  }

  /// Writes the findings, and returns how many there are.
  func run(_ units: CandidateUnits) throws -> Int {
    defer { progress.clear() }
    guard units.count > 0 else {
      messages.note("\(units.name): no units in these languages: name them with --source-language, --target-language")
      return 0
    }
    let terms = try GlossaryLoader(paths).glossary()
    let lexicon = try GlossaryLoader(paths, part: .lexicon).glossary()
    let pairs = units.pairs(progress)
    progress.begin("learning which words belong together")
    let aligner = try WordAligner(learning: pairs, lexicon: BilingualLexicon(lexicon)) { progress.show($0) }
    progress.begin("checking terms", steps: units.count)
    let all: [Found] = try TermConsistency(matcher: TermMatcher(terms), aligner: aligner).findings(in: pairs)
      .map { Found(finding: $0, renderings: $0.renderings.filter(matters)) }.filter { !$0.renderings.isEmpty }
      .sorted {
        let (first, second) = ($0.finding, $1.finding)
        return (first.forbiddenCount, $0.count, second.entryIndex) > (second.forbiddenCount, $1.count, first.entryIndex)
      }
    let shown = all.prefix(limit)
    let wanted = shown.flatMap { ConsistencyOutput.shown($0.renderings, format).flatMap(\.examples) }
    let examples = try units.units(at: Set(wanted))
    progress.clear()
    var output = ConsistencyOutput(format: format, glossary: terms, terminal: terminal)
    for found in shown { try output.write(found.finding, found.renderings, examples) }
    try output.flush()
    messages.note(summary(all, units))
    return all.count
  }

  private func matters(_ rendering: ConsistencyFinding.Rendering) -> Bool {
    rendering.isForbidden
      || !rendering.text.isEmpty && rendering.count >= minimumCount && rendering.confidence >= Self.leastConfidence
  }

  private func summary(_ all: [Found], _ units: CandidateUnits) -> String {
    let forbidden = all.count { $0.finding.forbiddenCount > 0 }
    var text = "\(Count(all.count, "term")) translated otherwise in \(Count(units.count, "unit"))"
    if forbidden > 0 { text += ", \(forbidden) with forbidden translations" }
    if all.count > limit { text += "; the first \(limit) are shown, more with --limit" }
    return text
  }
}
