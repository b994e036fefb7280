internal import BriefText

/// Chooses between terms that folding makes the same, such as إعلام and أعلام: the spelling in the text decides.
struct HomographChoice {
  let spelling: WrittenSpelling
  private let text: TokenizedText
  private let index: TermIndex
  private let pointers: TermIndex.Pointers
  private let entries: [TermEntry]

  init(
    text: TokenizedText, bytes: UnsafeBufferPointer<UInt8>, index: TermIndex, pointers: TermIndex.Pointers,
    entries: [TermEntry]
  ) {
    self.text = text
    self.index = index
    self.pointers = pointers
    self.entries = entries
    spelling = WrittenSpelling(text: text, bytes: bytes)
  }

  /// Which of two equally long and equally inflected terms the text means.
  func prefers(_ new: TermSearch.Found, to old: TermSearch.Found) -> Bool {
    let (newForm, oldForm) = (index.forms[Int(new.form)], index.forms[Int(old.form)])
    if newForm.spelling != oldForm.spelling {
      let (newCount, oldCount) = (differences(new, written(newForm)), differences(old, written(oldForm)))
      if newCount != oldCount { return newCount < oldCount }
    }
    return newForm.isPreferred(to: oldForm)
  }

  /// A term of one word as the spelling has it: the term itself, or another that folds alike and is spelled so in the
  /// text (القرآن is قرآن even where only قران may have the article); `nil` for a name that is written as the particle
  /// it folds with (`على` is not علي).
  func oneWord(_ found: TermSearch.Found) -> TermSearch.Found? {
    if !pointers.words[Int(found.reading.word)].hasHomograph { return found }
    let token = text.tokens[found.tokens.lowerBound]
    let others = sameBase(found, token)
    let count = differences(found, written(index.forms[Int(found.form)]))
    if count == 0 { return found }
    for form in others {
      var other = found
      other.form = form
      if differences(other, written(index.forms[Int(form)])) == 0 { return other }
    }
    let letters = spelling.letters(token, from: Int(found.reading.stemStart))
    return Self.particles.contains { $0.letters == letters } ? nil : found
  }

  /// The terms whose only word has the same base as that of a found one.
  private func sameBase(_ found: TermSearch.Found, _ token: Token) -> [Int32] {
    let analysis = WordAnalysis(index: pointers)
    var forms: [Int32] = []
    var node: Int32 = 0
    let codes = TermAlphabet.codes(text.folded(token).dropFirst(Int(found.reading.stemStart)))
    for code in codes {
      node = StemTrie.step(pointers.stemNodes[Int(node)], code)
      if node < 0 { return [] }
      let uses = analysis.uses(at: node)
      guard uses.count > 1,
        uses.contains(where: {
          pointers.uses[$0].word == found.reading.word && pointers.uses[$0].flags.contains(.isListed)
        })
      else { continue }
      for place in uses where pointers.uses[place].flags.contains(.isListed) {
        let word = pointers.words[Int(pointers.uses[place].word)]
        guard pointers.uses[place].word != found.reading.word, word.firstStep >= 0 else { continue }
        let form = pointers.nodes[Int(word.firstStep)].form
        if form >= 0 { forms.append(form) }
      }
      return forms
    }
    return forms
  }

  private func differences(_ found: TermSearch.Found, _ form: String) -> Int {
    spelling.differences(found.tokens, from: form)
  }

  private func written(_ form: TermIndex.Form) -> String { entries[Int(form.entry)].form(Int(form.number)) }

  /// Whether a base folds like a particle.
  static func isLikeParticle(_ base: [UInt8]) -> Bool {
    base.count <= 3 && particles.contains { $0.codes == base }
  }

  /// Particles that differ from names and nouns only in what folding drops.
  private static let particles: [(codes: [UInt8], letters: [UInt32])] = [
    "على", "إلى", "حتى", "لدى", "متى", "أن", "إن", "إلا", "ألا", "أي", "أو", "إذ", "إذا", "أما", "إما", "أم",
  ].map { (TermAlphabet.codes(of: $0), $0.unicodeScalars.map(\.value)) }
}
