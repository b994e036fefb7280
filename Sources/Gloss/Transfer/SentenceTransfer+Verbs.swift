internal import BriefText

extension SentenceTransfer {
  /// Particles before a verb that are rendered with it.
  struct Auxiliaries {
    enum Negation { case none, past, future, plain }
    var negation = Negation.none
    var isPossible = false
    var isFuture = false
    var isDone = false
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
    while index < units.count, units[index].pos != .verb, isAuxiliary(units[index]) {
      auxiliaries.add(units[index], nextIsPast: nextVerbIsPast)
      index += 1
    }
    guard index < units.count else { return }
    let verb = units[index]
    index += 1
    let isBe = verb.lemma == Words.kana && verb.kind == .word
    if isPossible(verb) {
      possibility(verb, auxiliaries)
      return
    }
    if isDoneTo(verb) {
      passiveOfVerbalNoun(verb, auxiliaries)
      return
    }
    let subject = resolveSubject(of: verb)
    if isBe, let composite = compositeVerb() {
      renderComposite(verb, composite, auxiliaries, subject)
    } else {
      render(verb, auxiliaries, subject, isPassive: verb.reading.isPassive || subject.isPassive)
    }
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
    return units[index].verb != nil && units[index].reading.isUnattached
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

  // MARK: Subject

  /// The subject as the verb form needs it; its words are already in `pieces`.
  struct Subject {
    var isPlural = false
    var person: UInt8 = 3
    var isInfinitive = false
    var isPassive = false
    /// The object pronoun only repeats the relative (`which the minister announced`).
    var dropsObject = false
    /// What stood between the verb and its subject and follows the verb in English.
    var after: [GlossPiece] = []
  }

  /// `دعا ناشطون في المجتمع المدني الحكومة إلى …`: a place that stands between subject and object belongs to the
  /// subject.
  private mutating func takeSubjectPlace(into phrase: inout NounPhrase) {
    guard index < units.count, units[index].pos == .prep, !units[index].isSilent, units[index].reading.pronoun == nil,
      units[index].lemma == Words.fiPrep || units[index].lemma == Words.min
    else { return }
    var ahead = self
    ahead.pieces = []
    ahead.placePhrase()
    guard ahead.index < units.count else { return }
    let next = units[ahead.index]
    let isObject =
      isNominal(next) && next.reading.isUnattached && next.pos != .adj && !next.isWeekdayOrDate && !next.isYearWord
    guard isObject || next.lemma == Words.an && next.pos == .conj else { return }
    phrase.pieces += ahead.pieces
    index = ahead.index
  }

  /// `زار أحمد ومحمد لندن`: people who are joined by و act together.
  private mutating func takeCoordinated(into phrase: inout NounPhrase) {
    while phrase.isAgent, index < units.count, units[index].reading.conjunction == .and,
      units[index].reading.preposition == .none, units[index].isPerson || isPersonNoun(units[index])
    {
      var ahead = self
      ahead.pieces = [grammarPiece("and", units[index])]
      ahead.pieces += ahead.nounPhrase(of: .subject).pieces
      // A verb behind it would be its own: `وصل الوزير والرئيس غادر`.
      if ahead.index < units.count, units[ahead.index].pos == .verb,
        units[ahead.index].reading.conjunction == .none
      {
        return
      }
      phrase.pieces += ahead.pieces
      phrase.isPlural = true
      index = ahead.index
    }
  }

  private func isPersonNoun(_ unit: Unit) -> Bool {
    unit.pos == .noun && unit.reading.isDefinite && Agents.isPerson(unit.english)
  }

  private mutating func resolveSubject(of verb: Unit) -> Subject {
    let reading = verb.reading
    if clause.wantsInfinitive || (reading.preposition == .to && reading.tense != .past) {
      return Subject(isInfinitive: true)
    }
    if let subject = clause.subject, !clause.hasVerb {
      clause.lastSubjectIsPlural = subject.isPlural
      clause.lastSubjectIsAgent = subject.isAgent
      return Subject(isPlural: subject.isPlural, person: subject.person, isPassive: isUndergone(verb, by: subject))
    }
    if reading.person == 1 || reading.person == 2 {
      let dropsObject = clause.isRelative && !clause.hasVerb && reading.pronoun != nil
      emit(reading.person == 2 ? "you" : reading.number == .plural ? "we" : "I", verb, .grammar)
      return Subject(isPlural: reading.number == .plural, person: reading.person, dropsObject: dropsObject)
    }
    if clause.hasVerb, !clause.isRelative, reading.conjunction == .none, !clause.wantsInfinitive, followsNoun {
      // A relative clause without a relative pronoun: `التحالف تقوده …`.
      emitGrammar(lastPhraseIsPerson ? "who" : "which", at: verb.range.lowerBound)
      clause = Clause()
      clause.isRelative = true
      clause.hadSubject = true
    }
    if clause.isRelative, !clause.hasVerb {
      if reading.pronoun != nil, canBeSubject(at: index, of: verb) {
        let phrase = nounPhrase(of: .subject)
        pieces += phrase.pieces
        return Subject(isPlural: phrase.isPlural, dropsObject: true)
      }
      return Subject(isPlural: clause.lastSubjectIsPlural || reading.number != .singular)
    }
    if canBeSubject(at: index, of: verb) {
      var passive = isImplicitPassive(verb)
      var phrase = nounPhrase(of: .subject)
      takeCoordinated(into: &phrase)
      takeSubjectPlace(into: &phrase)
      takeSecondSubject(into: &phrase)
      takeDescription(into: &phrase)
      passive = passive || isUndergone(verb, by: phrase)
      pieces += phrase.pieces
      clause.lastSubjectIsPlural = phrase.isPlural
      clause.lastSubjectIsAgent = phrase.isAgent
      lastPhraseIsPerson = phrase.isAgent
      return Subject(isPlural: phrase.isPlural, person: phrase.person, isPassive: passive)
    }
    if let (phrase, between) = delayedSubject(of: verb) {
      let passive = isUndergone(verb, by: phrase)
      pieces += phrase.pieces
      clause.lastSubjectIsPlural = phrase.isPlural
      clause.lastSubjectIsAgent = phrase.isAgent
      return Subject(isPlural: phrase.isPlural, person: phrase.person, isPassive: passive, after: between)
    }
    return implicitSubject(verb)
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
      return Subject(isPlural: isPlural || clause.lastSubjectIsPlural)
    }
    if verb.english.hasPrefix("there ") || EnglishVerb.modals.contains(verb.english) { return Subject() }
    let isSaying = Sayings.isSaying(verb.english)
    let isPerson = isSaying || (clause.lastSubjectIsAgent && !verb.reading.isFeminine)
    let pronoun =
      isPlural ? "they" : !isPerson || verb.reading.isPassive ? "it" : verb.reading.isFeminine ? "she" : "he"
    emit(pronoun, verb, .grammar)
    noteGuess()
    return Subject(isPlural: isPlural)
  }

  func subjectFollows(verbAt position: Int) -> Bool {
    canBeSubject(at: position + 1, of: units[position])
  }

  /// Whether the noun phrase at a place can be the subject of the verb before it: by gender, case and meaning.
  func canBeSubject(at position: Int, of verb: Unit) -> Bool {
    guard position < units.count, !verb.reading.person.isSpeaker, verb.reading.number == .singular else { return false }
    let head = units[position]
    guard isNominal(head), !head.isSign, head.reading.conjunction == .none, head.reading.preposition == .none else {
      return false
    }
    if head.isWeekdayOrDate || head.isMonth { return false }
    if head.reading.isAccusative || isOblique(head) { return false }
    if verb.english.hasSuffix(" that") { return false }
    if head.pos == .noun || head.kind == .term && !head.isName, head.reading.number == .singular,
      head.reading.isFeminine != verb.reading.isFeminine, head.reading.derivation != .masdar, !isDone(verb)
    {
      return false
    }
    if head.pos == .adj, !head.reading.hasArticle { return false }
    // Cities and most countries are feminine: in `زار لندن` London is no visitor.
    if head.isPlace, head.isName, !verb.reading.isFeminine, !Countries.masculine.contains(head.english) { return false }
    if Sayings.isSaying(verb.english), head.pos == .noun, !Agents.isAgent(head.english) {
      // Things may well be announced or stressed, but these are verbal nouns or indefinite.
      if head.verb != nil || !(head.reading.hasArticle || head.kind == .term) { return false }
    }
    // `وأنهى السباق`: after a clause with a person for its subject, a thing behind such a verb is its object.
    if verb.reading.conjunction != .none, clause.hadSubject, clause.lastSubjectIsAgent, head.pos == .noun,
      !Agents.isAgent(head.english), Self.takesObject(verb)
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

  /// `قتل 17 شخصا`: no vowel shows the passive, but nobody else is named who did it.
  private func isImplicitPassive(_ verb: Unit) -> Bool {
    guard verb.reading.tense == .past || verb.reading.tense == .present, verb.reading.pronoun == nil,
      Self.passiveVerbs.contains(verb.english), index < units.count
    else { return false }
    let head = units[index]
    return head.kind == .number || head.pos == .num || (head.pos == .noun && !head.reading.isDefinite)
  }

  /// `الاجتماع سيعقد في لندن`: a thing is the subject of a verb that wants an object, and none follows.
  static func takesObject(_ verb: Unit) -> Bool {
    transitive.contains(verb.english) || objectVerbs.contains(verb.english)
  }

  private func isUndergone(_ verb: Unit, by subject: NounPhrase) -> Bool {
    guard !subject.isAgent, !subject.isPronoun, verb.kind == .word, verb.reading.pronoun == nil,
      Self.transitive.contains(verb.english)
    else { return false }
    guard index < limit else { return true }
    if objectFollowsLater() { return false }
    let next = units[index]
    return next.isSign || next.pos == .prep || next.reading.preposition != .none || next.pos == .adv
      || next.isWeekdayOrDate
      || next.isYearWord || next.reading.conjunction != .none
  }

  /// Verbs that want an object, though their passive is not that of `transitive`.
  private static let objectVerbs: Set<String> = [
    "end", "win", "hit", "attack", "reach", "visit", "receive", "cross", "cut", "break", "control", "cover", "face",
    "follow",
    "lead", "obtain", "get", "choose", "carry out", "seize", "occupy", "enter", "finish", "present", "offer", "include",
    "want",
    "lose", "make", "use", "support", "help", "provide", "submit", "form", "form", "play", "bear", "submit", "draw",
    "spend",
  ]

  private static let transitive: Set<String> = [
    "hold", "publish", "allocate", "devote", "score", "use", "impose", "build", "destroy", "kill", "injure", "wound",
    "arrest",
    "record", "detect", "discover", "find", "consider", "reject", "appoint", "elect", "cancel", "postpone", "deliver",
    "send",
    "transfer", "transport", "distribute", "establish", "implement", "execute", "sign", "approve", "adopt", "issue",
    "discuss",
    "create", "produce", "cause", "collect", "call", "name", "describe", "classify", "charge", "accuse", "sterilize",
    "treat",
    "infect", "take", "make", "give", "grant", "award", "prevent", "ban", "prohibit", "design", "test", "launch",
    "release",
    "spread", "deport", "remove", "detain", "write", "film", "broadcast", "display", "show", "sell", "buy", "pay",
    "spend",
    "announce", "reveal", "expect", "know", "need", "require", "employ", "manufacture", "store", "cook", "divide",
    "separate",
    "damage", "close", "open", "lose", "see", "hear", "add", "put", "place", "throw", "lift", "raise", "extract",
    "withdraw",
    "recommend", "mention", "note", "measure", "calculate", "estimate", "conduct", "carry", "perform", "complete",
    "achieve",
  ]

  private static let passiveVerbs: Set<String> = [
    "kill", "wound", "injure", "arrest", "detain", "kidnap", "abduct", "evacuate", "displace", "bury", "hospitalize",
    "execute",
    "slay", "martyr", "use", "destroy", "elect", "appoint", "publish", "found", "build", "hold", "impose", "sentence",
  ]

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
    _ be: Unit, _ composite: (unit: Unit, isDone: Bool), _ auxiliaries: Auxiliaries, _ subject: Subject
  ) {
    let verb = composite.unit
    let plural = subject.isPlural || subject.person == 2
    let not = auxiliaries.negation == .none ? "" : " not"
    let english: String
    if verb.reading.tense == .past || composite.isDone {
      english = (be.reading.tense == .past ? "had" : "will have") + not + " " + EnglishVerb.participle(verb.english)
    } else if EnglishVerb.modals.contains(verb.english) {
      english = (verb.english == "can" ? "could" : verb.english) + not
    } else if be.reading.isFuture || auxiliaries.isFuture {
      english = "will" + not + " be " + EnglishVerb.gerund(verb.english)
    } else {
      english = (plural ? "were" : "was") + not + " " + EnglishVerb.gerund(verb.english)
    }
    pieces.append(
      GlossPiece(
        english: english, range: be.range.lowerBound..<verb.range.upperBound, origin: .lexicon))
    objectPronoun(verb, subject)
  }

  private mutating func render(_ verb: Unit, _ auxiliaries: Auxiliaries, _ subject: Subject, isPassive: Bool) {
    let form = VerbForm(
      lemma: isPassive ? "be " + EnglishVerb.participle(verb.english) : verb.english, reading: verb.reading,
      auxiliaries: auxiliaries, subject: subject)
    emit(form.english, verb)
    objectPronoun(verb, subject)
  }

  private mutating func objectPronoun(_ verb: Unit, _ subject: Subject) {
    guard let pronoun = verb.reading.pronoun, !subject.dropsObject else { return }
    let english = pronoun.object(thing: pronoun == .his || pronoun == .her)
    // `take part in it`: the pronoun goes to the end of the verb.
    emit(english, verb, .grammar)
  }
}

extension UInt8 {
  fileprivate var isSpeaker: Bool { self == 1 || self == 2 }
}

extension SentenceTransfer.Auxiliaries {
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

/// An English verb in the form that tense, subject and negation ask for.
struct VerbForm {
  let lemma: String
  let reading: Reading
  let auxiliaries: SentenceTransfer.Auxiliaries
  let subject: SentenceTransfer.Subject

  var english: String {
    if EnglishVerb.modals.contains(first) { return modal }
    if subject.isInfinitive { return (auxiliaries.negation == .none ? "to " : "not to ") + lemma }
    if reading.isFuture || auxiliaries.isFuture {
      return "will " + (auxiliaries.negation == .none ? "" : "not ") + lemma
    }
    switch auxiliaries.negation {
    case .future: return "will not " + lemma
    case .past: return negated(past: true)
    case .plain: return negated(past: reading.tense == .past)
    case .none: break
    }
    if auxiliaries.isPossible { return "may " + lemma }
    if reading.tense == .past { return isBe ? (takesPlural ? "were" : "was") + rest : EnglishVerb.past(lemma) }
    if isBe { return (subject.person == 1 && !subject.isPlural ? "am" : takesPlural ? "are" : "is") + rest }
    return takesPlural || subject.person == 1 ? lemma : EnglishVerb.third(lemma)
  }

  private var first: String { lemma.split(separator: " ").first.map(String.init) ?? lemma }
  private var isBe: Bool { first == "be" }
  private var rest: String { String(lemma.dropFirst(2)) }
  private var takesPlural: Bool { subject.isPlural || subject.person == 2 }

  private func negated(past: Bool) -> String {
    if isBe { return (past ? (takesPlural ? "were" : "was") : takesPlural ? "are" : "is") + " not" + rest }
    if past { return "did not " + lemma }
    return (takesPlural || subject.person == 1 ? "do not " : "does not ") + lemma
  }

  private var modal: String {
    guard auxiliaries.negation != .none else {
      return reading.tense == .past && first == "can" ? "could" + lemma.dropFirst(first.count) : lemma
    }
    let past = auxiliaries.negation == .past
    let word = first == "can" ? (past ? "could not" : "cannot") : first + " not"
    return word + lemma.dropFirst(first.count)
  }
}
