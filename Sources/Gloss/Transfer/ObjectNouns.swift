/// `اتهمت الحكومة المعارضة`: where a verb wants an object and only an adjective stands behind its subject, the noun
/// that is spelled like it.
enum ObjectNouns {
  static func choose(_ units: inout [Unit], lexicon: Lexicon) {
    chooseNationals(&units, lexicon)
    for index in units.indices.dropLast(2) {
      let verb = units[index]
      guard verb.pos == .verb, verb.kind == .word, verb.reading.pronoun == nil, verb.reading.lemma >= 0,
        lexicon.lemmas[Int(verb.reading.lemma)].object == .always
      else { continue }
      let subject = units[index + 1]
      let word = units[index + 2]
      for place in (index + 1)..<min(units.count, index + 5) {
        // `اغتالت طائرة مسيرة قياديا`: in the accusative, and of another gender.
        let unit = units[place]
        guard unit.pos != .prep, !unit.isSign, unit.reading.preposition == .none else { break }
        if unit.pos == .adj && unit.reading.isAccusative
          || unit.pos == .adv && place == index + 1 && unit.english.hasSuffix("ing"),
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

  /// `طردت بريطانيا دبلوماسيا روسيا`: a Russian diplomat, though `diplomatically` and `Russia` are spelled alike.
  private static func chooseNationals(_ units: inout [Unit], _ lexicon: Lexicon) {
    for index in units.indices.dropFirst() where units[index].isName && units[index].tokens.count == 1 {
      guard let adjective = units[index].readings.first(where: { $0.pos == .adj && $0.isAccusative && $0.lemma >= 0 }),
        let noun = units[index - 1].readings.first(where: { $0.pos == .noun && $0.isAccusative && $0.lemma >= 0 })
          ?? units[index - 1].readings.first(where: { $0.pos == .adj && $0.isAccusative && $0.lemma >= 0 }),
        units[index - 1].reading.isUnattached, units[index - 1].pos == .adv || units[index - 1].reading.isAccusative
      else { continue }
      for (place, reading) in [(index - 1, noun), (index, adjective)] {
        units[place].kind = .word
        units[place].isName = false
        units[place].reading = reading
        units[place].english = lexicon.lemmas[Int(reading.lemma)].english
      }
    }
  }

  private static func mayBeObject(_ unit: Unit) -> Bool {
    !unit.isSign && unit.reading.isUnattached && unit.pos != .prep && unit.pos != .adv && unit.pos != .conj
  }
}
