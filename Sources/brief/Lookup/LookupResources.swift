import Alignment
import Terminology

/// What a lookup knows beside the memory: terms and lexicon of the glossary, each loaded once, when it is needed.
struct LookupResources {
  let glossary: GlossaryOptions
  let messages: StandardError
  /// `nil` until asked for, then nothing or the terms.
  private var loadedTerms: TermMatcher??
  private var lexicon: BilingualLexicon?

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
    } catch  where glossary.glossary.isEmpty {
      messages.report(error)
      terms = nil
    }
    loadedTerms = .some(terms)
    return terms
  }

  /// An aligner of words by lexicon, glossary, and what pairs of texts teach.
  mutating func aligner(learning pairs: TranslationPairs) throws -> WordAligner {
    let terms = try terms()
    if terms != nil, lexicon == nil {
      lexicon = BilingualLexicon(try GlossaryLoader(try glossary.location().paths, part: .lexicon).glossary())
    }
    return try WordAligner(learning: pairs, lexicon: lexicon, terms: terms)
  }
}
