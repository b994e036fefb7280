import Alignment
import Foundation
import Terminology

/// Prints term candidates of pairs of lines with examples, and time.
struct TermsBenchmark {
  let files: PairFiles

  func run() throws {
    let pairs = try files.pairs()
    let start = PairFiles.now()
    let terms = try files.glossary.map { try GlossaryLoader([$0], part: .terms).glossary() } ?? Glossary()
    let words = try files.glossary.map { try GlossaryLoader([$0], part: .lexicon).glossary() } ?? Glossary()
    let lexicon = files.glossary == nil ? nil : BilingualLexicon(words)
    let loaded = PairFiles.now()
    let aligner = try WordAligner(learning: TranslationPairs(pairs), lexicon: lexicon)
    let learned = PairFiles.now()
    let finder = TermCandidateFinder(aligner: aligner, glossary: terms, lexicon: words)
    let candidates = try finder.candidates(in: TranslationPairs(pairs))
    let found = PairFiles.now()
    for (number, term) in candidates.prefix(files.top).enumerated() {
      let forms = term.sourceForms.prefix(4).map { "\($0.text) \($0.count)" }.joined(separator: ", ")
      let english = term.targetForms.prefix(3).map { "\($0.text) \($0.count)" }.joined(separator: ", ")
      print(
        "\(number + 1)\t\(term.source)\t\(term.target)\t\(term.count)\t" + String(format: "%.0f", term.score)
          + "\t\(forms) | \(english)" + (term.glossaryTarget.map { "\tglossary: \($0)" } ?? ""))
      if files.samples < 0 { print("\t\t\(pairs[term.examples[0]].source) = \(pairs[term.examples[0]].target)") }
    }
    print(
      String(
        format: "%d pairs: glossary %.1f s, words learned in %.1f s, %d candidates in %.1f s", pairs.count,
        loaded - start, learned - loaded, candidates.count, found - learned))
    try checkConsistency(terms, aligner, pairs)
    print(String(format: "%.1f s of processor time in all", Double(clock()) / Double(CLOCKS_PER_SEC)))
  }

  private func checkConsistency(
    _ terms: Glossary, _ aligner: WordAligner, _ pairs: [(source: String, target: String)]
  ) throws {
    if terms.isEmpty { return }
    let start = PairFiles.now()
    let findings = try TermConsistency(matcher: TermMatcher(terms), aligner: aligner).findings(
      in: TranslationPairs(pairs))
    print(String(format: "%d consistency findings in %.1f s", findings.count, PairFiles.now() - start))
    for finding in findings.prefix(files.samples) {
      print("\(finding.entry.source) = \(finding.entry.target): \(finding.agreeing) of \(finding.count)")
      for rendering in finding.renderings.prefix(5) {
        print(
          "    \(rendering.isForbidden ? "forbidden " : "")\(rendering.text) \(rendering.count)"
            + String(format: " (%.2f)", rendering.confidence))
      }
    }
  }
}
