import Alignment
import Terminology
import TranslationMemory

/// What an aligner knows: glossary, lexicon, and the words of a translation memory.
struct AlignmentResources {
  /// More teach little and take long.
  private static let mostUnits = 4000

  let glossary: GlossaryOptions
  let memory: MemoryOptions
  /// True where a memory that is missing is none the worse: it is to be made, or none was named.
  let mayMissMemory: Bool
  /// Files whose units are passed over: what was saved of a document should not vouch for it.
  let origins: Set<String>
  let messages: StandardError

  /// The aligner; its parts are loaded each on a processor of its own where there are several.
  func aligner() async throws -> SentenceAligner {
    let paths = try glossary.location().paths
    async let lexicon = BilingualLexicon(try GlossaryLoader(paths, part: .lexicon).glossary())
    async let learned = learned()
    let terms = TermMatcher(try glossary.terms(messages))
    return SentenceAligner(terms: terms, lexicon: try await lexicon, learned: try await learned)
  }

  /// The words that units from all over the memory teach; `nil` when there are none.
  private func learned() throws -> TranslationTable? {
    guard let store = try openMemory() else { return nil }
    let fitting = try store.statistics().pairs.filter { memory.fits($0.sourceLanguage, $0.targetLanguage) }
    let count = fitting.reduce(0) { $0 + $1.units }
    guard count > 0 else { return nil }
    // Tables go from Arabic, whichever side it is on.
    let isReversed = LanguageTag.meets(memory.targetLanguage, "ar")
    let step = (count - 1) / Self.mostUnits + 1
    var pairs: [(source: String, target: String)] = []
    var index = 0
    try store.forEachUnit(sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage) { stored in
      defer { index += 1 }
      guard index % step == 0 else { return }
      let unit = stored.unit
      if let origin = unit.origin, origins.contains(origin) { return }
      pairs.append(isReversed ? (unit.target, unit.source) : (unit.source, unit.target))
    }
    return pairs.isEmpty ? nil : TranslationTable(learning: pairs)
  }

  private func openMemory() throws -> MemoryStore? {
    guard memory.location.path != nil || !mayMissMemory else { return nil }
    do { return try memory.reading() } catch MemoryError.missing where mayMissMemory { return nil }
  }
}
