internal import BriefText

extension SentenceTransfer {
  /// Particles before a verb that are rendered with it.
  struct Auxiliaries {
    enum Negation { case none, past, future, plain }
    var negation = Negation.none
    var isPossible = false
    var isFuture = false
    var isDone = false
    /// The negation stands elsewhere, but لم has put the verb into the past.
    var isNegatedPast = false
  }

  /// True for لم, لن, لا, ما, قد, سوف before a verb.
  func startsVerbGroup(_ start: Int) -> Bool {
    var position = start
    while position < units.count, isAuxiliary(units[position]), position - start < 3 { position += 1 }
    return position > start && position < units.count && units[position].pos == .verb
      && units[position].reading.conjunction == .none
  }

  private func isAuxiliary(_ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.pos == .part || unit.pos == .adv || unit.pos == .conj else { return false }
    return [Words.lam, Words.lan, Words.la, Words.ma, Words.qad, Words.laqad, Words.sawfa].contains(unit.lemma)
  }

  mutating func verbGroup() {
    var auxiliaries = Auxiliaries()
    let conjunction = index < units.count ? units[index].reading.conjunction : .none
    while index < units.count, units[index].pos != .verb, isAuxiliary(units[index]) {
      auxiliaries.add(units[index], nextIsPast: nextVerbIsPast)
      index += 1
    }
    guard index < units.count else { return }
    var verb = units[index]
    if verb.reading.conjunction == .none { verb.reading.conjunction = conjunction }
    index += 1
    let isBe = verb.lemma == Words.kana && verb.kind == .word
    // `لم تتضح بعد`: not yet.
    var yet: Unit?
    if auxiliaries.negation == .past, index < limit, units[index].lemma == Words.baad, units[index].pos == .prep,
      units[index].kind == .word, units[index].reading.pronoun == nil
    {
      yet = units[index]
      index += 1
    }
    if isPossible(verb) {
      possibility(verb, auxiliaries)
      return
    }
    if isDoneTo(verb) {
      passiveOfVerbalNoun(verb, auxiliaries)
      return
    }
    let start = pieces.count
    let topicBefore = topic
    let subject = resolveSubject(of: verb)
    clause.verb = verb.english
    if verb.tokens.count > 1 || verb.hasObject { lastPhraseIsPerson = false }
    auxiliaries.moveNegation(to: &pieces, from: start)
    if isBe, let composite = compositeVerb() {
      renderComposite(verb, composite, auxiliaries, subject, topicBefore)
    } else {
      render(verb, auxiliaries, subject, topicBefore, isPassive: verb.reading.isPassive || subject.isPassive)
    }
    if let yet { emit("yet", yet) }
    pieces += subject.after
    clause.hasVerb = true
    clause.isRelative = false
    clause.wantsInfinitive = false
    clause.hadSubject = true
  }

  /// `يمكن هزيمة التنظيم`: the organization can be defeated.
  private func isPossible(_ verb: Unit) -> Bool {
    guard
      verb.lemma == Words.amkana || verb.english == "be possible" || verb.english == "can"
        || verb.english == "be necessary", index < units.count
    else { return false }
    return units[index].verb != nil && units[index].reading.isUnattached && units[index].reading.pronoun == nil
      && index + 1 < units.count && isNominal(units[index + 1]) && units[index + 1].reading.isUnattached
  }

  private mutating func possibility(_ can: Unit, _ auxiliaries: Auxiliaries) {
    let noun = units[index]
    index += 1
    let phrase = nounPhrase(of: .subject)
    pieces += phrase.pieces
    let modal = can.english == "be necessary" ? "must" : "can"
    let english =
      (auxiliaries.negation == .none
        ? modal : modal != "can" ? modal + " not" : auxiliaries.negation == .past ? "could not" : "cannot") + " be "
      + EnglishVerb.participle(noun.verb ?? noun.english)
    pieces.append(GlossPiece(english: english, range: can.range.lowerBound..<noun.range.upperBound, origin: .lexicon))
    clause.hasVerb = true
    clause.wantsInfinitive = false
    clause.isRelative = false
    clause.hadSubject = true
  }

  /// `تم إطلاق سراح الأسرى`: the verbal noun behind تم says what was done.
  private func isDoneTo(_ verb: Unit) -> Bool {
    guard verb.lemma == Words.tamma || verb.lemma == Words.jara, verb.kind == .word, index < units.count else {
      return false
    }
    return units[index].verb != nil && units[index].reading.isUnattached && !units[index].reading.hasArticle
      && units[index].reading.number == .singular
  }

  private mutating func passiveOfVerbalNoun(_ done: Unit, _ auxiliaries: Auxiliaries) {
    let noun = units[index]
    index += 1
    var subject = Subject()
    if let pronoun = noun.reading.pronoun {
      emit(pronoun.subject(thing: pronoun == .his || pronoun == .her), noun, .grammar)
      subject.isPlural = pronoun.isPlural
    } else if index < units.count, isNominal(units[index]), units[index].reading.isUnattached {
      let phrase = nounPhrase(of: .subject)
      pieces += phrase.pieces
      subject.isPlural = phrase.isPlural
    } else {
      emit(clause.isRelative ? "" : "it", done, .grammar)
    }
    let form = VerbForm(
      lemma: "be " + EnglishVerb.participle(noun.verb ?? noun.english), reading: done.reading, auxiliaries: auxiliaries,
      subject: subject)
    pieces.append(
      GlossPiece(english: form.english, range: done.range.lowerBound..<noun.range.upperBound, origin: .lexicon))
    clause.hasVerb = true
    clause.isRelative = false
    clause.wantsInfinitive = false
    clause.hadSubject = true
  }

  private var nextVerbIsPast: Bool {
    for unit in units[index...].prefix(3) where unit.pos == .verb { return unit.reading.tense == .past }
    return false
  }

  // MARK: Verb forms

  /// كان followed by the verb it goes with.
  private mutating func compositeVerb() -> (unit: Unit, isDone: Bool)? {
    var position = index
    var isDone = false
    if position < units.count, isAuxiliary(units[position]), units[position].lemma == Words.qad {
      isDone = true
      position += 1
    }
    guard position < units.count, units[position].pos == .verb, units[position].reading.conjunction == .none else {
      return nil
    }
    index = position + 1
    return (units[position], isDone)
  }

  private mutating func renderComposite(
    _ be: Unit, _ composite: (unit: Unit, isDone: Bool), _ auxiliaries: Auxiliaries, _ subject: Subject,
    _ topicBefore: Topic?
  ) {
    let verb = composite.unit
    let plural = subject.isPlural || subject.person == 2
    let not = auxiliaries.negation == .none ? "" : " not"
    let english: String
    if subject.isInfinitive, verb.reading.tense == .past || composite.isDone {
      english = "to" + not + " have " + EnglishVerb.participle(verb.english)
    } else if verb.reading.tense == .past || composite.isDone {
      let have = be.reading.isFuture || auxiliaries.isFuture ? "will have" : plural ? "have" : "has"
      english = (be.reading.tense == .past ? "had" : have) + not + " " + EnglishVerb.participle(verb.english)
    } else if EnglishVerb.modals.contains(verb.english) {
      english = (verb.english == "can" ? "could" : verb.english) + not
    } else if Self.statives.contains(verb.english), be.reading.tense == .past, !subject.isInfinitive {
      english =
        auxiliaries.negation == .none ? EnglishVerb.past(verb.english) : "did not " + verb.english
    } else if be.reading.isFuture || auxiliaries.isFuture {
      english = "will" + not + " be " + EnglishVerb.gerund(verb.english)
    } else {
      english = (plural ? "were" : "was") + not + " " + EnglishVerb.gerund(verb.english)
    }
    pieces.append(
      GlossPiece(
        english: english, range: be.range.lowerBound..<verb.range.upperBound, origin: .lexicon))
    objectPronoun(verb, subject, topicBefore)
  }

  private static let statives: Set<String> = [
    "know", "believe", "want", "need", "have", "own", "hope", "like", "love", "include", "contain", "belong", "consist",
  ]

  private mutating func render(
    _ verb: Unit, _ auxiliaries: Auxiliaries, _ subject: Subject, _ topicBefore: Topic?, isPassive: Bool
  ) {
    let english = subject.english ?? verb.english
    let form = VerbForm(
      lemma: isPassive && !english.hasPrefix("be ") ? "be " + EnglishVerb.participle(english) : english,
      reading: verb.reading,
      auxiliaries: auxiliaries, subject: subject)
    emit(form.english, verb)
    objectPronoun(verb, subject, topicBefore)
  }

  /// The pronoun refers to the subject of the clause before, not to its own.
  private mutating func objectPronoun(_ verb: Unit, _ subject: Subject, _ topicBefore: Topic?) {
    guard let pronoun = verb.reading.pronoun, !subject.dropsObject else { return }
    let english = pronoun.object(thing: topicBefore?.isThing(pronoun) ?? true)
    if verb.kind == .expression, let form = pieces.last, form.range == verb.range {
      // `يرشقونهم بالحجارة`: pelting them with stones.
      let words = form.english.split(separator: " ").map(String.init)
      if let place = words.indices.dropFirst().dropLast().last(where: { Prepositions.simple.contains(words[$0]) }) {
        pieces[pieces.count - 1].english = words[..<place].joined(separator: " ")
        emit(english, verb, .grammar)
        emit(words[place...].joined(separator: " "), verb)
        return
      }
    }
    // `take part in it`: the pronoun goes to the end of the verb.
    emit(english, verb, .grammar)
  }
}

extension SentenceTransfer.Auxiliaries {
  /// `لم يعلن أي تنظيم`, `أحدا لم يصب`: English denies the subject, not the verb.
  mutating func moveNegation(to pieces: inout [GlossPiece], from start: Int) {
    guard negation != .none else { return }
    let place = start < pieces.count ? start : pieces.count - 1
    guard pieces.indices.contains(place) else { return }
    switch pieces[place].english {
    case "any": pieces[place].english = "no"
    case "anyone": pieces[place].english = "no one"
    default: return
    }
    isNegatedPast = negation == .past
    if negation == .future { isFuture = true }
    negation = .none
  }

  mutating func add(_ unit: Unit, nextIsPast: Bool) {
    switch unit.lemma {
    case Words.lam: negation = .past
    case Words.lan: negation = .future
    case Words.la, Words.ma: negation = .plain
    case Words.sawfa: isFuture = true
    case Words.qad: if nextIsPast { isDone = true } else { isPossible = true }
    default: break
    }
  }
}
