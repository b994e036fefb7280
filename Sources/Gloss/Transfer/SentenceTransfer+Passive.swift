internal import BriefText

extension SentenceTransfer {
  /// Nothing stands in the clause that the verb could act on.
  func lacksObject(_ verb: Unit) -> Bool {
    guard index < limit else { return true }
    if isOffice(units[index], of: verb) { return true }
    if verb.takesPrepositionalObject, isNominal(units[index]) {
      var ahead = self
      _ = ahead.nounPhrase(of: .preposition)
      return ahead.index >= limit || ahead.lacksObject
    }
    return lacksObject
  }

  /// `إذا انتخب رئيسا`: what somebody is made is no object.
  private func isOffice(_ unit: Unit, of verb: Unit) -> Bool {
    ["elect", "appoint", "name", "choose", "nominate"].contains(verb.english) && unit.reading.isAccusative
      && Agents.isPerson(unit.english)
  }

  private var lacksObject: Bool {
    var index = index
    // `على الأقل` behind what it counts.
    if index < limit, units[index].english == "at least", index + 1 >= limit || !isNominal(units[index + 1]) {
      index += 1
    }
    guard index < limit else { return true }
    let next = units[index]
    // `تضم نحو ألف قطعة`.
    if index + 1 < limit, next.isTowardNumber(next: units[index + 1]) { return false }
    if isNominal(next), next.reading.isUnattached, next.pos != .adj || next.reading.isAccusative || next.isOther,
      !next.isWeekdayOrDate,
      !next.isYearWord, !next.isTimeNoun
    {
      return false
    }
    if next.pos == .rel || next.english.hasPrefix("those "), next.reading.isUnattached { return false }
    return next.pos != .conj && !objectFollowsLater()
  }

  /// `انسحب بايدن ويدعم هاريس`: the subject of the verb before acts on somebody who is named.
  func goesOn(_ verb: Unit) -> Bool {
    guard verb.reading.conjunction == .and, clause.hadSubject, needsObject(verb), let topic,
      topic.isFeminine == verb.reading.isFeminine || topic.isPlural, canBeSubject(at: index, of: verb)
    else { return false }
    var ahead = self
    let phrase = ahead.nounPhrase(of: .subject)
    // `اجتاحت السيول القرى وجرفت منازل`: a thing that nobody else acts on.
    let isThing = !phrase.isPerson && !phrase.isDefinite && topic.isPlural
    return (phrase.isDefinite && clause.lastSubjectIsAgent || isThing) && ahead.lacksObject
  }

  func needsObject(_ verb: Unit) -> Bool {
    (verb.kind == .word || verb.kind == .expression) && !verb.hasObject && verb.reading.pronoun == nil
      && verb.reading.lemma >= 0
      && lexicon.lemmas[Int(verb.reading.lemma)].object == .always
  }

  /// `أشخاص يشتبه في تورطهم`: the verb does not agree with those that it describes.
  func suspects(_ verb: Unit) -> Bool {
    verb.reading.tense == .present && verb.reading.number == .singular && !verb.reading.isFeminine
      && verb.reading.pronoun == nil && clause.lastSubjectIsPlural && lastPhraseIsPerson && verb.governed != nil
  }

  /// `يعتقد أن`: people believe.
  func isImpersonal(_ verb: Unit) -> Bool {
    guard verb.reading.tense == .present, !verb.reading.isFeminine, verb.reading.pronoun == nil,
      verb.reading.number == .singular,
      ["believe", "suspect", "expect", "think", "say", "assume", "fear", "hope"].contains(verb.english)
    else { return false }
    var position = index
    if position < limit, units[position].pos == .prep { position += 1 }
    return position < limit && units[position].pos == .conj && units[position].lemma.suffix(2).elementsEqual(Words.an)
  }

  /// `أعلن عن مقتل القائد`, `عثر على جثته`: where a sentence begins with a verb and names nobody who did it, it says what
  /// was done.
  mutating func unnamedSubject(of verb: Unit) -> Subject? {
    if verb.reading.isPassive, verb.hasObject, index + 1 < limit, units[index].isSilent, isNominal(units[index + 1]) {
      index += 1
      let phrase = nounPhrase(of: .subject)
      pieces += phrase.pieces
      return Subject(isPlural: phrase.isPlural, isPassive: true)
    }
    guard pieces.isEmpty, topic == nil, verb.reading.tense == .past, verb.reading.pronoun == nil,
      verb.reading.number == .singular, !verb.reading.isFeminine, index < limit, !verb.english.hasPrefix("be "),
      verb.takesPrepositionalObject || needsObject(verb), isNominal(units[index]), units[index].reading.isUnattached
    else { return nil }
    var phrase = nounPhrase(of: .subject)
    takeDescription(into: &phrase, of: verb)
    var subject = Subject(isPlural: phrase.isPlural, isPassive: true)
    let words = verb.english.split(separator: " ")
    if words.count > 2, words.last == "of" {
      // `عثر على جثة الصحفي`: the body of the journalist was found.
      emit(words.dropFirst().joined(separator: " "), verb)
      subject.english = words.first.map(String.init)
      subject.isPlural = false
    }
    pieces += phrase.pieces
    topic = Topic(isPerson: phrase.isPerson, isFeminine: phrase.isFeminine, isPlural: phrase.isPlural)
    return subject
  }

  /// `الاجتماع سيعقد في لندن`: a thing is the subject of a verb that wants an object, and none follows.
  func takesObject(_ verb: Unit) -> Bool {
    verb.kind == .word && verb.reading.lemma >= 0 && lexicon.lemmas[Int(verb.reading.lemma)].object != .none
  }

  func isUndergone(_ verb: Unit, by subject: NounPhrase) -> Bool {
    if verb.english == "consider", verb.reading.tense == .present, verb.reading.pronoun == nil, !subject.isPerson,
      index < limit, units[index].pos == .elative || units[index].pos == .noun
    {
      // `تعتبر السعودية أكبر مصدر`: is considered.
      return true
    }
    if needsObject(verb) { return lacksObject(verb) }
    guard !subject.isAgent, !subject.isPronoun, verb.kind == .word, verb.reading.pronoun == nil,
      verb.reading.lemma >= 0, lexicon.lemmas[Int(verb.reading.lemma)].object == .mostly,
      !verb.hasObject, verb.governed == nil
    else { return false }
    guard index < limit else { return true }
    if objectFollowsLater() { return false }
    let next = units[index]
    return next.isSign || next.pos == .prep || next.reading.preposition != .none || next.pos == .adv
      || next.isWeekdayOrDate
      || next.isYearWord || next.reading.conjunction != .none
  }
}
