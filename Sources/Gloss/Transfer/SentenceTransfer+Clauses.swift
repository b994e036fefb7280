internal import BriefText

extension SentenceTransfer {
  mutating func subordinator(_ unit: Unit) {
    index += 1
    let isAn = unit.lemma == Words.an && unit.kind == .word
    if isAn {
      thatClause(unit)
      return
    }
    if unit.english == "that", describes(unit) { return }
    if unit.reading.conjunction != .none, !pieces.isEmpty, !Conjunctions.joinAlone.contains(unit.english) {
      emitGrammar("and", at: unit.range.lowerBound)
    }
    let opensClause = pieces.isEmpty || pieces.last?.origin == .literal
    if unit.kind == .expression || unit.kind == .word, unit.english == "can" || unit.english == "no longer can",
      unit.reading.pronoun == nil, index < limit, isNominal(units[index]), units[index].reading.isUnattached
    {
      // `لم يعد بإمكان اللاجئين العودة`: the refugees can no longer return.
      let isOver = pieces.last?.english == "no longer"
      if isOver { pieces.removeLast() }
      let owner = nounPhrase(of: .subject)
      pieces += owner.pieces
      emit(unit.english == "can" && !isOver ? "can" : "can no longer", unit)
      clause.hasVerb = true
      if index < limit, units[index].reading.isUnattached, let verb = units[index].verb {
        emit(verb, units[index])
        index += 1
        verbalComplement(units[index - 1])
      }
      return
    }
    if unit.lemma == Words.kama, opensClause, index < units.count, units[index].pos == .verb || startsVerbGroup(index) {
      emit("also", unit)
    } else {
      emit(unit.english, unit)
    }
    let subject = clause.subject
    clause = Clause()
    if unit.kind == .expression, ["would", "should", "must", "can", "could", "may", "might"].contains(unit.english) {
      clause.wantsBareVerb = index < limit && units[index].pos == .verb && units[index].reading.tense != .past
      clause.subject = subject
    }
    clause.wantsGerund = unit.english == "without"
    // `وهو ما نفته كييف`: which Kyiv denied.
    clause.isRelative = unit.english == "which"
    if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
  }

  /// أن and إن: `that`; before a present verb without a subject of its own `to`; nothing at the start of a sentence.
  private mutating func thatClause(_ unit: Unit) {
    if unit.reading.conjunction == .then, unit.reading.preposition == .none {
      clause = Clause()
      if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
      return
    }
    if unit.reading.preposition == .none, unit.reading.conjunction != .none, !pieces.isEmpty {
      emitGrammar("and", at: unit.range.lowerBound)
    }
    let opens = pieces.isEmpty || pieces.last?.english == ":" || pieces.last?.english == "."
    let nextIsPresent =
      unit.reading.pronoun == nil && index < units.count && units[index].pos == .verb
      && units[index].reading.tense != .past && !units[index].reading.isFuture
    if nextIsPresent, !opens {
      if subjectFollows(verbAt: index) {
        emit("that", unit, .grammar)
        clause = Clause()
      } else {
        clause.wantsInfinitive = true
        clause.hasVerb = false
      }
      return
    }
    if describes(unit) { return }
    if !opens { emit("that", unit, .grammar) }
    clause = Clause()
    if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
  }

  /// `وصفتها بأنها أسوأ أزمة`: described it as the worst crisis. Takes the word and gives true.
  private mutating func describes(_ unit: Unit) -> Bool {
    guard unit.reading.pronoun != nil,
      clause.verb.hasPrefix("describe") || pieces.suffix(8).contains(where: { $0.english.hasPrefix("describ") })
    else { return false }
    if pieces.last.map({ !$0.english.hasSuffix(" as") }) ?? true { emit("as", unit, .grammar) }
    clause.hasVerb = true
    return true
  }

  private mutating func subjectPronoun(_ pronoun: SuffixPronoun, _ unit: Unit) {
    let thing = nextPredicateIsImpersonal || isThing(pronoun)
    emit(pronoun.subject(thing: thing), unit, .grammar)
    var phrase = NounPhrase(pieces: [])
    phrase.isPlural = pronoun.isPlural
    phrase.isPronoun = true
    phrase.isAgent = !thing
    phrase.person = pronoun == .my || pronoun == .our ? 1 : 3
    clause.subject = phrase
    copulaIfNominal()
  }

  /// `إنه من الممكن`, `أنه لا يوجد`: the pronoun stands for nobody.
  private var nextPredicateIsImpersonal: Bool {
    var position = index
    while position < units.count, units[position].pos == .part, position - index < 2 { position += 1 }
    guard position < units.count else { return false }
    let unit = units[position]
    if unit.pos == .verb {
      return EnglishVerb.modals.contains(unit.english) || unit.english.hasPrefix("there ")
        || ["be possible", "be necessary", "be decided", "be expected"].contains(unit.english)
        || unit.lemma == Words.tamma
    }
    return unit.kind == .expression && unit.english.hasPrefix("it is")
  }

  mutating func relative(_ unit: Unit) {
    index += 1
    var english = unit.english
    if english != "which", english != "who" { conjunction(unit) }
    if english == "which" || english == "who" {
      english = lastPhraseIsPerson ? "who" : "which"
    }
    emit(english, unit)
    let waiting = clause.hasVerb ? clause.waiting : clause.subject
    clause = Clause()
    clause.isRelative = true
    clause.waiting = waiting
    if Words.singularRelatives.contains(unit.lemma) { clause.relativeIsFeminine = unit.lemma == Words.allati }
    clause.lastSubjectIsPlural = unit.lemma == ArabicFolding.fold("الذين") || lastPhraseIsPlural
  }

  mutating func particle(_ unit: Unit) {
    index += 1
    let opens = pieces.isEmpty
    if unit.reading.conjunction != .none, !opens { emitGrammar("and", at: unit.range.lowerBound) }
    if unit.lemma == Words.laqad || unit.lemma == Words.qad, unit.kind == .word { return }
    if unit.pos == .part, unit.lemma == Words.hunaka || unit.lemma == Words.thamma || unit.english == "there is" {
      let plural = index < units.count && units[index].reading.number == .plural
      emit(plural ? "there are" : "there is", unit)
      clause.hasVerb = true
      return
    }
    if unit.kind == .expression, unit.english == "does not have" || unit.english == "do not have",
      unit.reading.pronoun == nil,
      index < limit, isNominal(units[index]), units[index].reading.isUnattached
    {
      let owner = nounPhrase(of: .subject)
      pieces += owner.pieces
      emit(owner.isPlural ? "do not have" : "does not have", unit)
      clause.hasVerb = true
      return
    }
    if Words.laysa.contains(unit.lemma), index + 1 < limit, units[index].lemma == Words.lada,
      isNominal(units[index + 1]),
      units[index].reading.pronoun == nil
    {
      // `ليس لدى الحكومة خطة`: the government does not have a plan.
      index += 1
      let owner = nounPhrase(of: .subject)
      pieces += owner.pieces
      emit(owner.isPlural ? "do not have" : "does not have", unit)
      clause.hasVerb = true
      return
    }
    if Words.laysa.contains(unit.lemma) {
      emit(clause.subject?.isPlural == true ? "are not" : "is not", unit)
      clause.hasVerb = true
      return
    }
    if unit.lemma == Words.la, index < units.count, units[index].pos == .noun {
      emit("no", unit)
      return
    }
    if still(unit) { return }
    if unit.english == "strongly", index < limit, units[index].kind == .number || units[index].pos == .num {
      // `بقوة ست درجات`: an earthquake, not an effort.
      emit("with a magnitude of", unit)
      return
    }
    if let adverb = intensifier, unit.pos == .adv {
      emit(adverb.english, adverb)
      index += 1
    }
    emit(unit.english, unit)
    if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
  }
}
