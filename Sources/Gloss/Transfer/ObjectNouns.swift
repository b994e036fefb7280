/// `اتهمت الحكومة المعارضة`: where a verb wants an object and only an adjective stands behind its subject, the noun
/// that is spelled like it.
enum ObjectNouns {
  static func choose(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices.dropLast(2) {
      let verb = units[index]
      guard verb.pos == .verb, verb.kind == .word, verb.reading.pronoun == nil, verb.reading.lemma >= 0,
        lexicon.lemmas[Int(verb.reading.lemma)].needsObject
      else { continue }
      let subject = units[index + 1]
      let word = units[index + 2]
      for place in (index + 1)..<min(units.count, index + 5) {
        // `اغتالت طائرة مسيرة قياديا`: in the accusative, and of another gender.
        let unit = units[place]
        guard unit.pos != .prep, !unit.isSign, unit.reading.preposition == .none else { break }
        if unit.pos == .adj, unit.reading.isAccusative,
          let noun = unit.readings.first(where: { $0.pos == .noun && $0.isAccusative && $0.lemma >= 0 })
        {
          units[place].reading = noun
          units[place].english = lexicon.lemmas[Int(noun.lemma)].english
          break
        }
      }
      guard subject.pos == .noun, subject.reading.hasArticle, subject.reading.isUnattached, word.pos == .adj,
        word.reading.hasArticle, word.reading.isUnattached,
        index + 3 >= units.count || !mayBeObject(units[index + 3]),
        let noun = word.readings.first(where: { $0.pos == .noun && $0.hasArticle && $0.lemma >= 0 && $0.isUnattached })
      else { continue }
      let english = lexicon.lemmas[Int(noun.lemma)].english
      guard Agents.isAgent(english), english.first?.isLowercase ?? false else { continue }
      units[index + 2].reading = noun
      units[index + 2].english = english
    }
  }

  private static func mayBeObject(_ unit: Unit) -> Bool {
    !unit.isSign && unit.reading.isUnattached && unit.pos != .prep && unit.pos != .adv && unit.pos != .conj
  }
}
