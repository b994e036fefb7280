internal import BriefText

extension SentenceTransfer {
  /// The subject as the verb form needs it; its words are already in `pieces`.
  struct Subject {
    var isPlural = false
    var person: UInt8 = 3
    var isInfinitive = false
    /// An infinitive without `to`.
    var isBare = false
    var isPassive = false
    var isGerund = false
    /// The object pronoun only repeats the relative (`which the minister announced`).
    var dropsObject = false
    /// The verb alone, where the rest of its English belongs to the subject.
    var english: String?
    /// What stood between the verb and its subject and follows the verb in English.
    var after: [GlossPiece] = []
  }

  /// `دعا ناشطون في المجتمع المدني الحكومة إلى …`: a place that stands between subject and object belongs to the
  /// subject.
  private mutating func takeSubjectPlace(into phrase: inout NounPhrase) {
    guard index < units.count, units[index].pos == .prep, !units[index].isSilent, units[index].reading.pronoun == nil,
      !(phrase.isName && units[index].lemma == Words.min),
      units[index].lemma == Words.fiPrep || units[index].lemma == Words.min
    else { return }
    var ahead = self
    ahead.pieces = []
    let isBody = index + 1 < limit && units[index + 1].isName && !units[index + 1].isPlace && !units[index + 1].isTime
    ahead.placePhrase()
    if phrase.isPerson, isBody, units[index].lemma == Words.fiPrep {
      // `قائد في حزب الله`.
      phrase.pieces += ahead.pieces
      index = ahead.index
      return
    }
    guard ahead.index < units.count else { return }
    let next = units[ahead.index]
    let isObject =
      isNominal(next) && next.reading.isUnattached && next.pos != .adj && !next.isWeekdayOrDate && !next.isYearWord
    guard isObject || next.lemma == Words.an && next.pos == .conj else { return }
    phrase.pieces += ahead.pieces
    index = ahead.index
  }

  mutating func resolveSubject(of verb: Unit) -> Subject {
    let reading = verb.reading
    if clause.wantsBareVerb {
      clause.wantsBareVerb = false
      return Subject(isInfinitive: true, isBare: true)
    }
    if clause.wantsGerund {
      // `دون أن يسفر عن إصابات`: without resulting in injuries.
      clause.wantsGerund = false
      if canBeSubject(at: index, of: verb) {
        let phrase = nounPhrase(of: .subject)
        pieces += phrase.pieces
      }
      return Subject(isPassive: needsObject(verb) && lacksObject(verb), isGerund: true)
    }
    if clause.wantsInfinitive || (reading.preposition == .to && reading.tense != .past) {
      return Subject(isInfinitive: true)
    }
    if let subject = clause.waiting, clause.hasVerb, reading.conjunction == .none, subject.agrees(with: reading) {
      // `الصاروخ الذي أطلقته كوريا سقط`: behind the relative clause the main one goes on.
      clause = Clause()
      clause.subject = subject
    }
    if let subject = clause.subject, !clause.hasVerb {
      topic = Topic(
        isPerson: subject.isPerson, isFeminine: reading.isFeminine && !(subject.isPlural && !subject.isPerson),
        isPlural: subject.isPlural)
      clause.lastSubjectIsPlural = subject.isPlural
      clause.lastSubjectIsAgent = subject.isAgent
      return Subject(
        isPlural: subject.isPlural || reading.number != .singular, person: subject.person,
        isPassive: isUndergone(verb, by: subject))
    }
    if reading.person == 1 || reading.person == 2 {
      let dropsObject = clause.isRelative && !clause.hasVerb && reading.pronoun != nil
      emit(reading.person == 2 ? "you" : reading.number == .plural ? "we" : "I", verb, .grammar)
      return Subject(isPlural: reading.number == .plural, person: reading.person, dropsObject: dropsObject)
    }
    if clause.hasVerb || followsPrepositionalNoun || followsMove, !clause.isRelative, reading.conjunction == .none,
      !clause.wantsInfinitive, followsNoun || followsMove
    {
      // A relative clause without a relative pronoun: `التحالف تقوده …`.
      let isPlural = verb.reading.number == .plural && !verb.reading.isFeminine
      emitGrammar(!followsMove && (lastPhraseIsPerson || isPlural) ? "who" : "which", at: verb.range.lowerBound)
      clause = Clause()
      clause.isRelative = true
      clause.hadSubject = true
      clause.lastSubjectIsPlural = lastPhraseIsPlural
    }
    if clause.isRelative, !clause.hasVerb {
      if reading.pronoun != nil, canBeSubject(at: index, of: verb) {
        let phrase = nounPhrase(of: .subject)
        pieces += phrase.pieces
        return Subject(isPlural: phrase.isPlural, dropsObject: true)
      }
      if let subject = subjectOfRelative(verb) ?? whose(verb) ?? whoDidIt(verb) { return subject }
      return Subject(
        isPlural: clause.lastSubjectIsPlural || reading.number != .singular,
        isPassive: isImpersonal(verb) || suspects(verb) || needsObject(verb) && lacksObject(verb))
    }
    if verb.takesPrepositionalObject, index < limit, isNominal(units[index]) {
      if let (phrase, between) = delayedSubject(of: verb) {
        return subject(phrase, of: verb, isPassive: false, after: between)
      }
      return implicitSubject(verb)
    }
    if goesOn(verb) { return Subject(isPlural: clause.lastSubjectIsPlural) }
    if canBeSubject(at: index, of: verb) {
      actingVerb = verb
      var phrase = nounPhrase(of: .subject)
      actingVerb = nil
      takeTitleAndName(into: &phrase)
      takeGenitive(into: &phrase, of: verb)
      takeSubjectPlace(into: &phrase)
      takeSecondSubject(into: &phrase)
      takeDescription(into: &phrase, of: verb)
      return subject(phrase, of: verb, isPassive: isUndergone(verb, by: phrase))
    }
    if let (phrase, between) = delayedSubject(of: verb) {
      return subject(phrase, of: verb, isPassive: isUndergone(verb, by: phrase), after: between)
    }
    return implicitSubject(verb)
  }

  /// Renders the subject that was found and notes what pronouns will refer to.
  private mutating func subject(
    _ phrase: NounPhrase, of verb: Unit, isPassive: Bool, after: [GlossPiece] = []
  ) -> Subject {
    pieces += phrase.pieces
    clause.lastSubjectIsPlural = phrase.isPlural
    clause.lastSubjectIsAgent = phrase.isAgent
    lastPhraseIsPerson = phrase.isAgent
    topic = Topic(
      isPerson: phrase.isPerson || phrase.isPronoun, isFeminine: verb.reading.isFeminine && !phrase.isPlural,
      isPlural: phrase.isPlural)
    return Subject(isPlural: phrase.isPlural, person: phrase.person, isPassive: isPassive, after: after)
  }

  /// `في خطوة أثارت غضب إيران`: the same in an idiom.
  private var followsMove: Bool {
    guard index >= 2, clause.subject == nil else { return false }
    return units[index - 2].kind == .expression && units[index - 2].pos == .adv
      && units[index - 2].english.hasPrefix("in a ")
  }

  /// `في هجوم أسفر عن قتلى`: a noun behind a preposition is no subject.
  private var followsPrepositionalNoun: Bool {
    guard index >= 3, clause.subject == nil else { return false }
    let before = units[index - 3]
    return before.pos == .prep && before.reading.pronoun == nil && before.kind == .word
      && units[index - 2].reading.isBare && units[index - 2].pos == .noun && !units[index - 2].isTimeNoun
  }

  /// The last word rendered is a noun or name, so that a verb without و can only describe it.
  private var followsNoun: Bool {
    guard index >= 2, let last = pieces.last else { return false }
    let before = units[index - 2]
    return !before.isSign && (before.pos == .noun || before.pos == .adj && !before.reading.hasArticle)
      && last.origin != .literal && last.origin != .grammar
  }

  /// A verb whose subject is only in its form: after `and` it shares the one before, else a pronoun stands for it.
  private mutating func implicitSubject(_ verb: Unit) -> Subject {
    let isPlural = verb.reading.number != .singular
    if verb.reading.conjunction != .none, clause.hadSubject, !pieces.isEmpty {
      // `ونقل إلى المستشفى`: and was taken to hospital. A body is hardly ever acted on like that.
      return Subject(
        isPlural: isPlural || clause.lastSubjectIsPlural,
        isPassive: topic?.isPerson == true && verb.reading.tense == .past && needsObject(verb) && lacksObject(verb))
    }
    if verb.english.hasPrefix("there ") || EnglishVerb.modals.contains(verb.english) { return Subject() }
    if let subject = unnamedSubject(of: verb) { return subject }
    if isImpersonal(verb), topic?.isPerson != true {
      // `يعتقد أن`: it is believed that.
      emit("it", verb, .grammar)
      return Subject(isPassive: true)
    }
    let isSaying = Sayings.isSaying(verb.english)
    let isPerson =
      topic.map { $0.isPerson && ($0.isFeminine == verb.reading.isFeminine || isSaying) }
      ?? (isSaying || !verb.reading.isFeminine)
    let pronoun =
      isPlural ? "they" : !isPerson || verb.reading.isPassive ? "it" : verb.reading.isFeminine ? "she" : "he"
    emit(pronoun, verb, .grammar)
    if topic == nil { topic = Topic(isPerson: pronoun != "it", isFeminine: pronoun == "she", isPlural: isPlural) }
    noteGuess()
    return Subject(isPlural: isPlural)
  }

  func subjectFollows(verbAt position: Int) -> Bool {
    canBeSubject(at: position + 1, of: units[position])
  }

  private static let sports: Set<String> = ["beat", "win", "defeat", "lose", "draw", "qualify", "score", "tie"]

  /// Whether the noun phrase at a place can be the subject of the verb before it: by gender, case and meaning.
  func canBeSubject(at position: Int, of verb: Unit) -> Bool {
    guard position < units.count, !verb.reading.person.isSpeaker, verb.reading.number == .singular else { return false }
    let next = position + 1 < units.count ? units[position + 1] : nil
    let isAmount = units[position].isQuantifier || units[position].isAboutNumber(next: next)
    let head = isAmount ? next ?? units[position] : units[position]
    guard isNominal(head), !head.isSign, head.reading.conjunction == .none, head.reading.preposition == .none else {
      return false
    }
    if head.isWeekdayOrDate || head.isMonth { return false }
    // `سيلتقي نظيره`: his counterpart is whom he meets.
    if head.english == "counterpart", head.reading.pronoun != nil, topic != nil { return false }
    if head.isGovernedObject { return false }
    // `لم يتجاوز ثلاثين في المئة`: how much, not who.
    if head.kind == .number || head.pos == .num, topic != nil,
      ["exceed", "reach", "total", "amount to"].contains(verb.english)
    {
      return false
    }
    if head.kind == .number || head.pos == .num, position + 1 < limit, units[position + 1].isTimeNoun { return false }
    if head.reading.isAccusative || isOblique(head) { return false }
    if verb.english.hasSuffix(" that") { return false }
    let isBrokenPlural =
      head.kind == .term && head.tokens.count > 1 && head.lemma.last == ArabicFolding.taMarbuta
      && verb.reading.isFeminine && !Agents.isPerson(head.english)
    if head.pos == .noun || head.kind == .term && !head.isName, head.reading.number == .singular, !isBrokenPlural,
      head.reading.isFeminine != verb.reading.isFeminine, head.reading.derivation != .masdar, !isDone(verb)
    {
      return false
    }
    if head.pos == .adj, !head.reading.hasArticle, !head.isOther { return false }
    // Cities and most countries are feminine: in `زار لندن` London is no visitor.
    if head.isPlace, head.isName, !verb.reading.isFeminine, !Countries.masculine.contains(head.english),
      !Agents.isAgent(head.english)
    {
      // `فاز ليفربول على ضيفه`: a team.
      if Self.sports.contains(verb.english.split(separator: " ").first.map(String.init) ?? "") { return true }
      // `هزم برشلونة ريال مدريد`: of two names the first one acts.
      let next = position + 1
      return needsObject(verb) && next < limit && units[next].isName && units[next].reading.isUnattached
    }
    // تابع goes on speaking, but fighting may well continue (استمر).
    let isSaying = Sayings.isSaying(verb.english) && (verb.english != "continue" || verb.lemma == Words.tabaa)
    if isSaying, head.pos == .noun || head.pos == .phrase, !Agents.isAgent(head.english) {
      // Things may well be announced or stressed, but these are verbal nouns or indefinite.
      let isDefinite =
        head.reading.hasArticle || head.kind == .term
        || position + 1 < limit && units[position + 1].reading.hasArticle && units[position + 1].pos == .noun
      if head.verb != nil || !isDefinite { return false }
    }
    // `وأنهى السباق`: after a clause with a person for its subject, a thing behind such a verb is its object.
    if verb.reading.conjunction != .none, clause.hadSubject, clause.lastSubjectIsAgent, head.pos == .noun,
      !Agents.isAgent(head.english), takesObject(verb)
    {
      return false
    }
    if head.reading.pronoun != nil, !Agents.isAgent(head.english), verb.kind == .expression { return false }
    return true
  }

  /// `تم تشكيل حكومة`: the verb agrees with the verbal noun, which is part of it.
  private func isDone(_ verb: Unit) -> Bool {
    verb.kind == .expression && verb.lemma.starts(with: Words.tamma + [0x20])
  }

  /// A sound plural in ين cannot be a subject.
  private func isOblique(_ unit: Unit) -> Bool {
    guard unit.reading.number == .plural, unit.kind == .word, unit.pos == .noun || unit.pos == .adj else {
      return false
    }
    let text = source[unit.range]
    return text.hasSuffix("ين")
      && !(lexicon.lemmas.indices.contains(Int(unit.reading.lemma))
        && lexicon.lemmas[Int(unit.reading.lemma)].source.hasSuffix("ين"))
  }

}

extension UInt8 {
  fileprivate var isSpeaker: Bool { self == 1 || self == 2 }
}
