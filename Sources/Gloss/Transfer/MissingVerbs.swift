internal import BriefText

/// Words that are spelled like a noun and a verb where the clause would have no verb without them: `أن منفذ الهجوم دخل
/// البلاد`, `محكمة تعلق القرار`, `استقبل الرئيس وبحث معه العلاقات`.
enum MissingVerbs {
  static func choose(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices where units[index].english == "sign" && units[index].pos == .verb {
      // `توقع البنك أن`: one expects that something happens, but signs no sentence.
      guard thatFollows(units, index),
        let expect = units[index].readings.first(where: {
          $0.pos == .verb && $0.tense == .past && $0.lemma >= 0 && $0.isUnattached == units[index].reading.isUnattached
            && lexicon.lemmas[Int($0.lemma)].english == "expect"
        })
      else { continue }
      set(&units[index], expect, lexicon)
    }
    for index in units.indices.dropFirst() where units[index].pos == .noun && units[index].kind == .word {
      guard let verb = joinedVerb(units, index) else { continue }
      set(&units[index], verb, lexicon)
    }
    for start in units.indices where opensClause(units, start) {
      guard let place = predicate(units, from: start), let verb = verb(units, place, agreesWith: start) else {
        continue
      }
      set(&units[place], verb, lexicon)
    }
  }

  private static func set(_ unit: inout Unit, _ reading: Reading, _ lexicon: Lexicon) {
    let lemma = lexicon.lemmas[Int(reading.lemma)]
    unit.reading = reading
    unit.english = lemma.english
    unit.lemma = ArabicFolding.fold(lemma.source)
    unit.verb = nil
  }

  private static func thatFollows(_ units: [Unit], _ index: Int) -> Bool {
    for unit in units[(index + 1)...].prefix(8) {
      if unit.isSign && Punctuation.endsClause(unit.english) || unit.pos == .verb { return false }
      if unit.pos == .conj { return isThat(unit) }
    }
    return false
  }

  private static func isThat(_ unit: Unit) -> Bool {
    unit.pos == .conj && (unit.kind == .word && unit.lemma.elementsEqual(Words.an) || unit.english == "that")
  }

  // MARK: Behind و

  /// `وبحث معه`, `وصنع ثالثا`, `وحرم نحو ألف منزل`: what follows is the complement of a verb, not of a noun.
  private static func joinedVerb(_ units: [Unit], _ index: Int) -> Reading? {
    let unit = units[index]
    guard index + 1 < units.count, !unit.reading.hasArticle, unit.reading.pronoun == nil,
      unit.reading.preposition == .none
    else { return nil }
    let next = units[index + 1]
    let hasPronoun = next.pos == .prep && next.reading.pronoun != nil && next.reading.conjunction == .none
    if unit.reading.isAccusative {
      // `اتصالا بحثا خلاله`: the two of them discussed.
      guard hasPronoun, next.english == "during" else { return nil }
      return unit.readings.first { $0.pos == .verb && $0.number == .dual && $0.isUnattached && $0.lemma >= 0 }
    }
    guard unit.reading.conjunction == .and, unit.reading.number == .singular, hasVerb(units, before: index) else {
      return nil
    }
    let isObject =
      next.reading.isUnattached
      && (next.reading.isAccusative && next.pos != .adv || next.isOther
        || index + 2 < units.count && next.isTowardNumber(next: units[index + 2]))
    guard hasPronoun || isObject else { return nil }
    return unit.readings.first {
      $0.pos == .verb && $0.tense == .past && $0.person == 3 && $0.number == .singular && !$0.isFeminine
        && $0.pronoun == nil && $0.conjunction == .and && $0.lemma >= 0
    }
  }

  private static func hasVerb(_ units: [Unit], before index: Int) -> Bool {
    for unit in units[..<index].reversed() {
      if unit.pos == .verb { return true }
      if unit.isSign, Punctuation.endsClause(unit.english) { return false }
    }
    return false
  }

  // MARK: Behind a subject

  /// The first word of a clause that begins with its subject: behind أن, or at the start of a sentence.
  private static func opensClause(_ units: [Unit], _ start: Int) -> Bool {
    let unit = units[start]
    guard unit.pos == .noun || unit.isName || unit.kind == .term, unit.reading.isUnattached else { return false }
    if start == 0 { return true }
    let before = units[start - 1]
    return isThat(before) && before.reading.pronoun == nil
  }

  /// The place of the first word that may be the verb of a clause without one.
  private static func predicate(_ units: [Unit], from start: Int) -> Int? {
    var found: Int?
    for place in start..<units.count {
      let unit = units[place]
      if unit.isSign {
        if Punctuation.endsClause(unit.english) { break }
        continue
      }
      if unit.pos == .verb || unit.pos == .rel || unit.pos == .dem { return nil }
      if unit.pos == .part, Words.laysa.contains(unit.lemma) { return nil }
      if unit.pos == .conj || unit.reading.conjunction != .none { break }
      if found == nil, place > start, mayBePredicate(units, place, isHeadline: start == 0) { found = place }
    }
    return found
  }

  private static func mayBePredicate(_ units: [Unit], _ place: Int, isHeadline: Bool) -> Bool {
    let unit = units[place]
    let before = units[place - 1]
    guard unit.kind == .word, unit.pos == .noun, unit.reading.isBare, unit.reading.number == .singular,
      !unit.reading.isAccusative, place + 1 < units.count
    else { return false }
    let next = units[place + 1]
    guard !next.isSign, next.pos != .adj || next.reading.hasArticle else { return false }
    return before.reading.isDefinite || before.isName || isHeadline && before.pos == .adj
  }

  private static func verb(_ units: [Unit], _ place: Int, agreesWith start: Int) -> Reading? {
    let head = units[start]
    let isFeminine = head.reading.isFeminine || head.reading.number == .plural && !Agents.isPerson(head.english)
    return units[place].readings.first {
      $0.pos == .verb && $0.tense == (start == 0 ? .present : .past) && $0.person == 3 && $0.number == .singular
        && $0.pronoun == nil && $0.isUnattached && $0.isFeminine == isFeminine && $0.lemma >= 0
    }
  }
}
