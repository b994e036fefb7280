internal import BriefText

/// Joins a verb with its preposition when the subject stands between them: `أعرب الوزير عن قلقه` is rendered with
/// `express`, and the preposition falls silent.
enum GovernedVerbs {
  private static let reach = 12

  static func join(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices where units[index].kind == .word && units[index].pos == .verb {
      let verb = units[index].reading.lemma
      let isLight = units[index].lemma == qama
      var passed = 0
      var phrases = 0
      if sentence(&units, verb: index) { continue }
      guard lexicon.governed.has(verb) else { continue }
      var isInRelative = false
      for place in (index + 1)..<max(index + 1, min(units.count, index + reach * 2)) {
        let unit = units[place]
        guard isInRelative || place < index + reach else { break }
        if unit.pos == .rel, place == index + 2 || place == index + 3 {
          // `أدت الهجمات التي يشنها … إلى`: the preposition may stand behind a relative clause.
          isInRelative = true
          continue
        }
        if unit.pos == .verb && !isInRelative || unit.pos == .conj || unit.pos == .rel
          || Punctuation.endsClause(unit.english) && unit.isSign
        {
          break
        }
        if isInRelative {
          guard let preposition = preposition(unit), unit.pos == .prep,
            let expression = lexicon.governed.expression(verb, preposition),
            !units[(index + 1)..<place].contains(where: {
              $0.pos == .verb && lexicon.governed.expression($0.reading.lemma, preposition) != nil
            })
          else { continue }
          join(&units, verb: index, preposition: place, lexicon.lemmas[Int(expression)], isLight: isLight)
          break
        }
        if unit.startsPhrase(after: units[place - 1]) { phrases += 1 }
        if unit.pos == .noun || unit.pos == .adv || unit.pos == .ordinal, unit.reading.isUnattached, place > index + 1,
          joinIdiom(&units, verb: index, noun: place, lexicon)
        {
          break
        }
        if unit.isTowardNumber(next: place + 1 < units.count ? units[place + 1] : nil) { continue }
        guard let preposition = preposition(unit) else { continue }
        // Behind an object the preposition is not the verb's own.
        // A verb without an object has only its subject and what explains it before its preposition.
        let most =
          switch lexicon.lemmas[Int(verb)].object {
          case .always: 2
          case .none: 3
          default: 1
          }
        if phrases > most, !isLight { break }
        // `طعن رجل امرأة في باريس`: where, not what.
        if unit.lemma == Words.fiPrep, lexicon.lemmas[Int(verb)].object == .always, place > index + 1,
          place + 1 < units.count, units[place + 1].isPlace
        {
          break
        }
        if let expression = lexicon.governed.expression(verb, preposition) {
          join(&units, verb: index, preposition: place, lexicon.lemmas[Int(expression)], isLight: isLight)
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

  /// `لقي تسعة أشخاص مصرعهم`, `ألقت الشرطة القبض على`. False where there is no such idiom, or an adjective behind the
  /// noun must be kept.
  private static func joinIdiom(_ units: inout [Unit], verb: Int, noun: Int, _ lexicon: Lexicon) -> Bool {
    let word = StemTable.hash(units[noun].lemma)
    let lemma = units[verb].reading.lemma
    let next = noun + 1
    // `ألغت مئات الرحلات`: counted.
    if units[noun - 1].pos == .num || units[noun - 1].kind == .number || units[noun - 1].isQuantifier { return false }
    if next < units.count, units[next].kind == .word, let preposition = preposition(units[next]),
      let idiom = lexicon.governed.idiom(lemma, word, preposition)
    {
      silence(&units, verb: verb, noun: noun, lexicon.lemmas[Int(idiom)].english)
      if units[next].pos == .prep {
        units[next].isSilent = true
      } else {
        units[next].reading.preposition = .none
        units[next].isGovernedObject = true
      }
      return true
    }
    guard let idiom = lexicon.governed.idiom(lemma, word) else { return false }
    let english = lexicon.lemmas[Int(idiom)].english
    let hasAdjective =
      next < units.count && units[next].pos == .adj && units[next].reading.isUnattached
      && units[next].reading.hasArticle == units[noun].reading.hasArticle
    if hasAdjective, english.split(separator: " ").last.map(String.init) == units[noun].english { return false }
    if ownsNext(units, noun), endsIn(units[noun], english) { return false }
    let isMany = units[noun].reading.number == .plural && endsIn(units[noun], english)
    silence(&units, verb: verb, noun: noun, isMany ? EnglishNoun.pluralObject(english) : english)
    var end = next
    if hasAdjective {
      // `حملها المسؤولية الكاملة`: the English has no noun that it could go with.
      units[next].isSilent = true
      end += 1
    }
    if end < units.count, units[end].pos == .prep, units[end].english == "about", english.hasPrefix("blame") {
      units[end].english = "for"
    }
    return true
  }

  /// `ارتكبت جرائم حرب`: the noun has a complement.
  private static func ownsNext(_ units: [Unit], _ noun: Int) -> Bool {
    guard noun + 1 < units.count, units[noun].reading.isBare else { return false }
    let next = units[noun + 1]
    return next.pos == .noun && next.reading.isUnattached && !next.reading.isAccusative
  }

  /// The English of the idiom ends in the noun itself: `launch a raid`.
  private static func endsIn(_ noun: Unit, _ english: String) -> Bool {
    english.split(separator: " ").last == noun.english.split(separator: " ").last
  }

  private static func silence(_ units: inout [Unit], verb: Int, noun: Int, _ english: String) {
    units[verb].english = english
    units[verb].hasObject = true
    units[noun].isSilent = true
    units[noun].reading.pronoun = nil
    units[noun].reading.hasArticle = false
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
    if units[verb + 1].lemma == Words.ala, units[verb + 1].pos == .prep {
      // `حكم عليه بالسجن`: no court is named.
      units[verb].reading.isPassive = true
      units[verb + 1].reading.pronoun = nil
    }
    for other in (verb + 1)..<end where units[other].lemma == Words.ala && units[other].pos == .prep {
      if other < place || other < place + 6 { units[other].isSilent = true }
      break
    }
    return true
  }

  private static let qama = ArabicFolding.fold("قام")

  private static func join(_ units: inout [Unit], verb: Int, preposition: Int, _ expression: Lemma, isLight: Bool) {
    let english = expression.english
    if isLight, let action = units[preposition].verb, units[preposition].pos == .noun {
      // `قامت الشركة بتسوية النزاع`: the verbal noun says what was done.
      units[verb].english = action
      units[preposition].isSilent = true
      units[preposition].reading.preposition = .none
      return
    }
    let words = english.split(separator: " ")
    // `نقلت الوكالة عن مسؤول`: to quote has no object of its own, to take to has.
    units[verb].hasObject = expression.object != .always
    if words.count > 1, let last = words.last, Prepositions.trailing.contains(String(last)) {
      // `work in`: the English preposition stays where the Arabic one is.
      units[verb].english = words.dropLast().joined(separator: " ")
      units[verb].governed = preposition
      if units[preposition].pos == .prep {
        units[preposition].english = String(last)
      } else {
        units[preposition].cliticEnglish = String(last)
      }
      return
    }
    units[verb].english = english
    units[verb].governed = preposition
    if units[preposition].pos == .prep {
      units[preposition].isSilent = true
    } else {
      units[preposition].reading.preposition = .none
      units[preposition].isGovernedObject = true
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
    // `تنظيم مسؤوليته`: what a body has is no second part of its name.
    if pos == .noun, reading.pronoun != nil, previous.pos == .noun, Agents.isAgent(previous.english),
      !Agents.isAgent(english)
    {
      return true
    }
    // The second part of an idafa, or a name behind a title.
    if previous.pos == .noun, previous.reading.isBare || isName { return false }
    return true
  }
}
