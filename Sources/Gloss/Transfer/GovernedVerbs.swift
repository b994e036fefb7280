internal import BriefText

/// Joins a verb with its preposition when the subject stands between them: `أعرب الوزير عن قلقه` is rendered with
/// `express`, and the preposition falls silent.
enum GovernedVerbs {
  private static let reach = 9

  static func join(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices where units[index].kind == .word && units[index].pos == .verb {
      let verb = units[index].reading.lemma
      let isLight = units[index].lemma == qama
      var passed = 0
      var phrases = 0
      if sentence(&units, verb: index) { continue }
      guard lexicon.governed.has(verb) else { continue }
      for place in (index + 1)..<max(index + 1, min(units.count, index + reach)) {
        let unit = units[place]
        if unit.pos == .verb || unit.pos == .conj || unit.pos == .rel
          || Punctuation.endsClause(unit.english) && unit.isSign
        {
          break
        }
        if unit.startsPhrase(after: units[place - 1]) { phrases += 1 }
        if unit.pos == .noun, unit.reading.isUnattached, place > index + 1,
          let idiom = lexicon.governed.idiom(verb, StemTable.hash(unit.lemma))
        {
          // `لقي تسعة أشخاص مصرعهم`.
          units[index].english = lexicon.lemmas[Int(idiom)].english
          units[index].hasObject = true
          units[place].isSilent = true
          units[place].reading.pronoun = nil
          units[place].reading.hasArticle = false
          break
        }
        guard let preposition = preposition(unit) else { continue }
        // Behind an object the preposition is not the verb's own.
        if phrases > (lexicon.lemmas[Int(verb)].needsObject ? 2 : 1), !isLight { break }
        if let expression = lexicon.governed.expression(verb, preposition) {
          join(&units, verb: index, preposition: place, lexicon.lemmas[Int(expression)].english, isLight: isLight)
          break
        }
        // Only the first preposition can belong to the verb, but places and times may stand before it; قام waits
        // longer for its ب.
        if unit.pos == .prep, adjuncts.contains(unit.lemma) { continue }
        passed += 1
        if !isLight || passed > 2 { break }
      }
    }
  }

  private static let adjuncts = Set(["في", "قبل", "بعد", "خلال", "منذ", "أمام", "قرب"].map { ArabicFolding.fold($0) })
  private static let rulings = Set(["حكم", "قضى"].map { ArabicFolding.fold($0) })
  private static let prisons: Set<String> = ["prison", "imprisonment", "jail", "death", "execution", "detention"]

  /// `حكمت المحكمة بالسجن على رجل`: sentenced to prison a man.
  private static func sentence(_ units: inout [Unit], verb: Int) -> Bool {
    guard rulings.contains(units[verb].lemma) else { return false }
    let end = min(units.count, verb + reach + 3)
    guard
      let place = units.indices[(verb + 1)..<end].first(where: {
        units[$0].reading.preposition == .with && prisons.contains(units[$0].english)
      })
    else { return false }
    units[verb].english = "sentence"
    units[verb].hasObject = true
    for other in (verb + 1)..<end where units[other].lemma == Words.ala && units[other].pos == .prep {
      if other < place || other < place + 6 { units[other].isSilent = true }
      break
    }
    return true
  }

  private static let qama = ArabicFolding.fold("قام")

  private static func join(_ units: inout [Unit], verb: Int, preposition: Int, _ english: String, isLight: Bool) {
    if isLight, let action = units[preposition].verb, units[preposition].pos == .noun {
      // `قامت الشركة بتسوية النزاع`: the verbal noun says what was done.
      units[verb].english = action
      units[preposition].isSilent = true
      units[preposition].reading.preposition = .none
      return
    }
    let words = english.split(separator: " ")
    if words.count > 1, let last = words.last, Prepositions.trailing.contains(String(last)) {
      // `work in`: the English preposition stays where the Arabic one is.
      units[verb].english = words.dropLast().joined(separator: " ")
      if units[preposition].pos == .prep {
        units[preposition].english = String(last)
      } else {
        units[preposition].cliticEnglish = String(last)
      }
      return
    }
    units[verb].english = english
    if units[preposition].pos == .prep {
      units[preposition].isSilent = true
    } else {
      units[preposition].reading.preposition = .none
    }
  }

  private static func preposition(_ unit: Unit) -> UInt64? {
    if unit.pos == .prep, unit.kind == .word { return StemTable.hash(unit.lemma) }
    switch unit.reading.preposition {
    case .with: return StemTable.hash([ArabicFolding.ba])
    case .to: return StemTable.hash([ArabicFolding.lam])
    default: return nil
    }
  }
}

extension Unit {
  /// A noun phrase of its own begins here.
  fileprivate func startsPhrase(after previous: Unit) -> Bool {
    guard pos == .noun || isName || kind == .number || pos == .num, reading.isUnattached, !isWeekdayOrDate else {
      return false
    }
    if isName, previous.isName || previous.pos == .adj { return false }
    if previous.kind == .number || previous.pos == .num || previous.pos == .prep || previous.pos == .dem {
      return false
    }
    // The second part of an idafa, or a name behind a title.
    if previous.pos == .noun, previous.reading.isBare || isName { return false }
    return true
  }
}
