internal import BriefText

extension SentenceTransfer {
  mutating func nominal() {
    let start = index
    let unit = units[index]
    if unit.isSilent {
      index += 1
      verbalComplement(unit)
      return
    }
    if unit.reading.preposition != .none {
      if sentencing(unit) { return }
      if let verb = unit.verb, let clitic = unit.cliticEnglish, !unit.reading.hasArticle,
        unit.reading.number == .singular,
        unit.reading.pronoun == nil, clitic == "to" || lexicon.objectVerbs.contains(verb) || !objectComes
      {
        // `اتهمه بعرقلة الانتخابات`: of obstructing the elections; `طالبها بخفض الأسعار`: to reduce the prices.
        index += 1
        emit(clitic, unit, .grammar)
        emit(clitic == "to" ? verb : EnglishVerb.gerund(verb), unit)
        verbalComplement(unit)
        return
      }
      if let verb = unit.verb, unit.cliticEnglish == nil, !unit.reading.hasArticle, unit.reading.number == .singular,
        unit.reading.preposition != .like
      {
        verbalNoun(verb, unit)
        return
      }
      cliticPreposition(unit)
      pieces += nounPhrase(of: .preposition).pieces
      return
    }
    if let verb = unit.verb, let last = pieces.last, last.origin == .lexicon,
      last.english.hasSuffix(" to") || (Sayings.takesInfinitive(last.english) && !unit.reading.hasArticle)
    {
      emit(last.english.hasSuffix(" to") ? verb : "to " + verb, unit)
      clause.verb = verb
      index += 1
      verbalComplement(unit)
      return
    }
    if let verb = termVerb(unit), let last = pieces.last, last.origin == .lexicon, last.english.hasSuffix(" to") {
      emit(verb, unit)
      index += 1
      return
    }
    if unit.lemma == Words.dhalika, unit.reading.conjunction == .and, index + 1 < units.count,
      units[index + 1].pos == .prep || units[index + 1].reading.preposition != .none
    {
      // `وذلك بعد …` only introduces the detail.
      if pieces.last?.english == "and" { pieces.removeLast() }
      index += 1
      return
    }
    if let last = pieces.last, last.english.hasSuffix("to prison"), unit.reading.isUnattached, let time = prisonTerm() {
      // `حكم عليه بالسجن خمس سنوات`.
      pieces[pieces.count - 1].english = String(last.english.dropLast(7))
      pieces += time.pieces
      emit("in prison", unit)
      return
    }
    if manner(unit) || whichIs(unit) || separator(unit) { return }
    if isYear(at: index) { emitGrammar("in", at: unit.range.lowerBound) }
    if isDay(at: index) { emitGrammar("on", at: unit.range.lowerBound) }
    let phrase = nounPhrase(of: clause.hasVerb ? .object : .subject)
    if units[start].isWeekdayOrDate, !phrase.pieces.isEmpty, clause.hasVerb {
      emitGrammar("on", at: unit.range.lowerBound)
    }
    pieces += phrase.pieces
    lastPhraseIsPerson = units[start].isName ? units[start].isPerson : phrase.isPerson || phrasePerson(start)
    lastPhraseIsPlural = phrase.isPlural
    if !clause.hasVerb, clause.subject == nil, !clause.isRelative {
      clause.subject = phrase
      copulaIfNominal()
    }
  }

  private var objectComes: Bool {
    index + 1 < limit && isNominal(units[index + 1]) && units[index + 1].reading.isUnattached
  }

  /// `قادر على تشكيل الحكومة`: a term that begins with a verbal noun as a verb with its object.
  private func termVerb(_ unit: Unit) -> String? {
    guard unit.kind == .term, unit.tokens.count > 1, !unit.isName, unit.reading.isUnattached,
      let verb = lexicon.masdars[StemTable.hash(unit.lemma.prefix { $0 != 0x20 })]
    else { return nil }
    let words = unit.english.split(separator: " ")
    guard words.count > 2, words[1] == "of" else { return nil }
    let needsThe = unit.reading.hasArticle && !["the", "a", "an"].contains(words[2])
    return verb + (needsThe ? " the " : " ") + words[2...].joined(separator: " ")
  }

  /// `لمناقشة الجهود`: to discuss the efforts; `بتشكيل حكومة`: by forming a government.
  private mutating func verbalNoun(_ verb: String, _ unit: Unit) {
    index += 1
    clause.verb = verb
    if unit.reading.pronoun != nil, index < limit, isNominal(units[index]), units[index].reading.isUnattached,
      units[index].reading.isAccusative
    {
      // `لنشرها صورا`: the pronoun says who did it.
      emit((unit.reading.preposition == .to ? "for " : "by ") + EnglishVerb.gerund(verb), unit)
      pieces += nounPhrase(of: .object).pieces
      return
    }
    emit(unit.reading.preposition == .to ? "to " + verb : "by " + EnglishVerb.gerund(verb), unit)
    verbalComplement(unit)
  }

  /// The object of a verbal noun: its pronoun or the noun behind it.
  mutating func verbalComplement(_ unit: Unit) {
    if let pronoun = unit.reading.pronoun {
      emit(pronoun.object(thing: pronoun == .her), unit, .grammar)
    } else if index < units.count, isNominal(units[index]), units[index].reading.isUnattached {
      pieces += nounPhrase(of: .object).pieces
    }
  }

  /// `، وهو …`: which is.
  private mutating func whichIs(_ unit: Unit) -> Bool {
    guard unit.pos == .pron, unit.reading.conjunction == .and, index + 1 < units.count, let last = pieces.last,
      last.english == "," || last.english == "and", ["he", "she", "they"].contains(unit.english)
    else { return false }
    let next = units[index + 1]
    guard isNominal(next) && next.pos != .pron || next.pos == .prep, next.reading.conjunction == .none else {
      return false
    }
    if last.english == "and" { pieces.removeLast() }
    emit((lastPhraseIsPerson ? "who " : "which ") + (unit.english == "they" ? "are" : "is"), unit)
    index += 1
    clause = Clause()
    clause.hasVerb = true
    return true
  }

  /// `السبب هو الفساد`: a pronoun between two nouns says `is`.
  private mutating func separator(_ unit: Unit) -> Bool {
    guard unit.pos == .pron, unit.reading.isUnattached, index + 1 < units.count, index > 0,
      ["he", "she", "they"].contains(unit.english), !pieces.isEmpty, isNominal(units[index - 1])
    else { return false }
    let next = units[index + 1]
    if next.isSign, next.english == ":" {
      index += 1
      return true
    }
    guard isNominal(next) && next.pos != .pron || next.pos == .prep || next.pos == .rel,
      next.reading.conjunction == .none
    else { return false }
    index += 1
    if clause.hasVerb { return true }
    emit(unit.english == "they" || clause.subject?.isPlural == true ? "are" : "is", unit, .grammar)
    clause.hasVerb = true
    return true
  }

  /// `عام 2016`.
  func isYear(at position: Int) -> Bool {
    guard position + 1 < units.count, units[position].isYearWord, units[position + 1].kind == .number else {
      return false
    }
    return NumberWords.isYear(units[position + 1].english) && units[position + 1].reading.isUnattached
  }

  /// `يوم 16 سبتمبر`.
  func isDay(at position: Int) -> Bool {
    guard position + 1 < units.count, units[position].lemma == Words.yawm, units[position].kind == .word,
      units[position].reading.pronoun == nil, units[position].reading.number == .singular
    else { return false }
    return units[position + 1].kind == .number
  }

  private func phrasePerson(_ start: Int) -> Bool {
    Agents.isPerson(units[start].english)
  }

  mutating func cliticPreposition(_ unit: Unit) {
    if let english = unit.cliticEnglish {
      emit(english, unit, .grammar)
      return
    }
    switch unit.reading.preposition {
    case .none: break
    case .with: emit(Prepositions.ba(before: unit), unit, .grammar)
    case .like: emit("as", unit, .grammar)
    case .to: emit(Prepositions.lam(after: lastVerbEnglish, before: unit, verb: clause.verb), unit, .grammar)
    }
  }

  private var lastVerbEnglish: String { pieces.last?.english ?? "" }

  /// A sentence without a verb: `is` between its subject and an indefinite adjective or a place.
  mutating func copulaIfNominal() {
    guard index < units.count, let subject = clause.subject, !clause.hasVerb else { return }
    let next = units[index]
    guard next.reading.conjunction == .none, subject.isDefinite || subject.isPronoun else { return }
    let isPredicate =
      (next.pos == .adj && !next.reading.hasArticle && next.reading.preposition == .none)
      || (subject.isPronoun && (next.pos == .noun || next.pos == .prep || next.pos == .elative || next.pos == .num))
    guard isPredicate, !verbFollows(from: index) || subject.isPronoun else { return }
    let english = subject.person == 1 ? (subject.isPlural ? "are" : "am") : subject.isPlural ? "are" : "is"
    emitGrammar(english, at: next.range.lowerBound)
    clause.hasVerb = true
  }

  /// A verb comes before the clause ends.
  private func verbFollows(from start: Int) -> Bool {
    for unit in units[start...] {
      if unit.isSign || unit.pos == .conj || unit.pos == .rel { return false }
      if unit.pos == .verb { return true }
    }
    return false
  }
}
