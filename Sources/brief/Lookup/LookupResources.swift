import Alignment
import Terminology

/// What a lookup knows beside the memory: the glossary and the alignment of words, each loaded once, when it is needed.
struct LookupResources {
  let glossary: GlossaryOptions
  let messages: StandardError
  /// `nil` until asked for, then nothing or the terms.
  private var loadedTerms: TermMatcher??
  private var loadedAligner: WordAligner?

  init(glossary: GlossaryOptions, messages: StandardError) {
    self.glossary = glossary
    self.messages = messages
  }

  /// The terms of the glossary; `nil` where there is none. A glossary that was not asked for and can't be read is noted:
  /// the memory answers without it.
  mutating func terms() throws -> TermMatcher? {
    if let loadedTerms { return loadedTerms }
    let terms: TermMatcher?
    do {
      terms = TermMatcher(try glossary.terms(messages))
    } catch where glossary.glossary.isEmpty {
      messages.report(error)
      terms = nil
    }
    loadedTerms = .some(terms)
    return terms
  }

  /// The alignment of words by lexicon and glossary.
  mutating func aligner() throws -> WordAligner {
    if let loadedAligner { return loadedAligner }
    let terms = try terms()
    let words = try terms.map { _ in try GlossaryLoader(try glossary.location().paths, part: .lexicon).glossary() }
    let aligner = WordAligner(lexicon: words.map { BilingualLexicon($0) }, terms: terms)
    loadedAligner = aligner
    return aligner
  }
}
