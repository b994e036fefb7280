internal import BriefText

/// Puts tagged units into English order: verb and subject, noun and adjectives, chains of nouns, attribution.
///
/// One pass from left to right without backtracking: what no rule knows is rendered where it stands, so that nothing
/// is ever dropped.
struct SentenceTransfer {
  let units: [Unit]
  let lexicon: Lexicon
  let source: UTF8Text
  var index = 0
  /// Where the part that is rendered ends.
  var limit: Int
  var pieces: [GlossPiece] = []
  var clause = Clause()
  /// How many clauses were rendered without a sure subject.
  private(set) var guesses = 0

  /// What is known of the clause that is being rendered.
  struct Clause {
    /// A noun phrase that was rendered before any verb.
    var subject: NounPhrase?
    var hasVerb = false
    /// A relative pronoun stands for the subject.
    var isRelative = false
    /// A verb of the same sentence has had a subject, so that `and` may go on with it.
    var hadSubject = false
    var lastSubjectIsPlural = false
    var lastSubjectIsAgent = true
    var wantsInfinitive = false
  }

  init(_ units: [Unit], lexicon: Lexicon, source: UTF8Text) {
    self.units = units
    limit = units.count
    self.lexicon = lexicon
    self.source = source
  }

  mutating func run() -> [GlossPiece] {
    while index < limit {
      let before = index
      step()
      if index == before { index += 1 }
    }
    return pieces
  }

  private mutating func step() {
    let unit = units[index]
    if unit.isSign {
      sign(unit)
      return
    }
    if startsVerbGroup(index) {
      conjunction(unit)
      verbGroup()
      return
    }
    if unit.isQuantifier, index + 1 < units.count, isNominal(units[index + 1]), units[index + 1].reading.isUnattached {
      conjunction(unit)
      nominal()
      return
    }
    switch unit.pos {
    case .verb:
      conjunction(unit)
      verbGroup()
    case .prep:
      conjunction(unit)
      preposition()
    case .conj: subordinator(unit)
    case .rel: relative(unit)
    case .part, .adv, .interj, .interrog: particle(unit)
    default:
      conjunction(unit)
      nominal()
    }
  }

  mutating func emit(_ english: String, _ unit: Unit, _ origin: GlossPiece.Origin? = nil) {
    guard !english.isEmpty else { return }
    pieces.append(GlossPiece(english: english, range: unit.range, origin: origin ?? unit.origin))
  }

  mutating func emitGrammar(_ english: String, at offset: Int) {
    pieces.append(GlossPiece(english: english, range: offset..<offset, origin: .grammar))
  }

  /// و and ف before a word: nothing at the start of a sentence, where Arabic has them out of habit.
  mutating func conjunction(_ unit: Unit) {
    guard unit.reading.conjunction != .none else { return }
    if pieces.isEmpty || pieces.last?.english == ":" || pieces.last?.english == "." { return }
    if pieces.last?.english == ",", continuesList { return }
    // ف after a condition only opens the consequence.
    if unit.reading.conjunction == .then, pieces.contains(where: { $0.english == "if" || $0.english == "when" }) { return }
    emitGrammar("and", at: unit.range.lowerBound)
    if unit.pos == .verb || startsVerbGroup(index) {
      clause.subject = nil
      clause.hasVerb = false
    }
  }

  /// In `البحرين، ومصر، والعراق` only the last item needs `and`.
  private var continuesList: Bool {
    guard isNominal(units[index]) else { return false }
    for position in (index + 1)..<max(index + 1, min(units.count - 1, index + 7)) {
      let unit = units[position]
      if unit.isSign {
        return unit.english == "،" && units[position + 1].reading.conjunction == .and && isNominal(units[position + 1])
      }
      if unit.pos == .verb || unit.pos == .conj { return false }
    }
    return false
  }

  private mutating func sign(_ unit: Unit) {
    if unit.english == "/", index > 0, index + 1 < units.count, units[index - 1].isMonth, units[index + 1].isMonth {
      // The two names of one month.
      index += 2
      return
    }
    emit(Punctuation.english(unit.english), unit, .literal)
    index += 1
    if Punctuation.endsClause(unit.english) {
      let old = clause
      clause = Clause()
      if unit.english == "،" || unit.english == "," {
        clause.hadSubject = old.hadSubject
        clause.lastSubjectIsAgent = old.lastSubjectIsAgent
        clause.lastSubjectIsPlural = old.lastSubjectIsPlural
        // `الوزراء، وبينهم …، سيحضرون`: a subject that still waits for its verb.
        if !old.hasVerb { clause.subject = old.subject }
      }
    } else if unit.english == "،" || unit.english == "," {
      clause.isRelative = false
      if clause.hasVerb { clause.subject = nil }
    }
  }

  // MARK: Prepositions

  private mutating func preposition() {
    let unit = units[index]
    index += 1
    if unit.lemma == Words.bayna, unit.reading.pronoun != nil, pieces.isEmpty || pieces.last?.english == "," {
      emit("including", unit)
      return
    }
    if unit.lemma == Words.lada, !clause.hasVerb, let pronoun = unit.reading.pronoun {
      possession(pronoun, unit)
      return
    }
    let beforeThat =
      index < units.count && units[index].lemma == Words.an && units[index].pos == .conj && unit.kind == .word
    if !unit.isSilent, !beforeThat || unit.english == "after" || unit.english == "before" {
      if let last = pieces.last, last.origin == .lexicon, Prepositions.simple.contains(last.english),
        unit.kind == .expression,
        Prepositions.simple.contains(unit.english.split(separator: " ").first.map(String.init) ?? "")
      {
        pieces.removeLast()
      }
      if unit.lemma == Words.min, let last = pieces.last, last.english.hasSuffix(" later") {
        pieces[pieces.count - 1].english = last.english.dropLast(5) + "after"
      } else if unit.lemma == Words.ala, let pronoun = unit.reading.pronoun, index < units.count,
        let verb = units[index].verb, units[index].reading.isUnattached
      {
        // `علينا العمل`: we must work.
        emit(pronoun.subject(thing: pronoun == .her) + " must " + verb, unit)
        index += 1
        clause.hasVerb = true
        verbalComplement(units[index - 1])
        return
      } else {
        let previous = pieces.last
        emit(prepositionEnglish(unit), unit)
        if pieces.last?.english == "to", let previous, previous.origin == .lexicon,
          Sayings.takesInfinitive(previous.english), let verb = nextAction
        {
          // `تمكن من دخول المدينة`: managed to enter the city.
          emit(verb, units[index])
          index += 1
          verbalComplement(units[index - 1])
          return
        }
      }
    }
    if let pronoun = unit.reading.pronoun {
      emit(pronoun.object(thing: pronoun == .her || pronoun == .his && !clause.lastSubjectIsAgent), unit)
      return
    }
    if index < units.count, isNominal(units[index]), units[index].reading.conjunction == .none {
      if units[index].reading.preposition != .none { cliticPreposition(units[index]) }
      pieces += nounPhrase(of: .preposition).pieces
    }
  }

  /// The English verb of a verbal noun that comes next without an article.
  private var nextAction: String? {
    guard index < units.count, units[index].reading.isUnattached, !units[index].reading.hasArticle else { return nil }
    return units[index].verb
  }

  /// A preposition with its noun phrase.
  mutating func placePhrase() { preposition() }

  /// `لديه`: he has.
  private mutating func possession(_ pronoun: SuffixPronoun, _ unit: Unit) {
    let subject = pronoun.subject(thing: pronoun == .her)
    let isThird = ["he", "she", "it"].contains(subject)
    if pieces.last.map({ ["who", "which"].contains($0.english) }) ?? false {
      emit(isThird ? "has" : "have", unit)
    } else {
      emit(subject + (isThird ? " has" : " have"), unit)
    }
    clause.hasVerb = true
  }

  private func prepositionEnglish(_ unit: Unit) -> String {
    guard index < units.count else { return unit.english }
    if unit.lemma == Words.min, units[index].isMonth { return "of" }
    if unit.english == "toward", unit.kind == .word, units[index].kind == .number || units[index].pos == .num {
      return "about"
    }
    if unit.lemma == Words.fiPrep, units[index].isTime { return units[index].isWeekdayOrDate ? "on" : "in" }
    if unit.lemma == Words.min, let last = pieces.last, last.origin == .lexicon || last.origin == .grammar,
      ["many", "some", "most", "one", "each", "both", "several", "number", "any", "none"].contains(
        last.english.split(separator: " ").last.map(String.init) ?? "")
    {
      return "of"
    }
    return unit.english
  }

  // MARK: Conjunctions, relatives, particles

  private mutating func subordinator(_ unit: Unit) {
    index += 1
    let isAn = unit.lemma == Words.an && unit.kind == .word
    if isAn {
      thatClause(unit)
      return
    }
    if unit.reading.conjunction != .none, !pieces.isEmpty, !Conjunctions.joinAlone.contains(unit.english) {
      emitGrammar("and", at: unit.range.lowerBound)
    }
    let opensClause = pieces.isEmpty || pieces.last?.origin == .literal
    if unit.lemma == Words.kama, opensClause, index < units.count, units[index].pos == .verb || startsVerbGroup(index) {
      emit("also", unit)
    } else {
      emit(unit.english, unit)
    }
    clause = Clause()
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
    if !opens { emit("that", unit, .grammar) }
    clause = Clause()
    if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
  }

  private mutating func subjectPronoun(_ pronoun: SuffixPronoun, _ unit: Unit) {
    let thing = nextPredicateIsImpersonal
    emit(pronoun.subject(thing: thing), unit, .grammar)
    var phrase = NounPhrase(pieces: [])
    phrase.isPlural = pronoun.isPlural
    phrase.isPronoun = true
    phrase.isAgent = !thing
    phrase.person = pronoun == .my || pronoun == .our ? 1 : 3
    clause.subject = phrase
    copulaIfNominal()
  }

  private var nextPredicateIsImpersonal: Bool {
    guard index < units.count else { return false }
    let unit = units[index]
    if unit.pos == .verb { return !Sayings.isSaying(unit.english) && unit.english.hasPrefix("be ") }
    return unit.pos == .part || unit.pos == .prep
  }

  private mutating func relative(_ unit: Unit) {
    index += 1
    var english = unit.english
    if english != "which", english != "who" { conjunction(unit) }
    if english == "which" || english == "who" {
      english = lastPhraseIsPerson ? "who" : "which"
    }
    emit(english, unit)
    clause = Clause()
    clause.isRelative = true
    clause.lastSubjectIsPlural = unit.lemma == ArabicFolding.fold("الذين") || lastPhraseIsPlural
  }

  var lastPhraseIsPerson = false
  var lastPhraseIsPlural = false

  private mutating func particle(_ unit: Unit) {
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
    if Words.laysa.contains(unit.lemma) {
      emit(clause.subject?.isPlural == true ? "are not" : "is not", unit)
      clause.hasVerb = true
      return
    }
    if unit.lemma == Words.la, index < units.count, units[index].pos == .noun {
      emit("no", unit)
      return
    }
    if let adverb = intensifier, unit.pos == .adv {
      emit(adverb.english, adverb)
      index += 1
    }
    emit(unit.english, unit)
    if let pronoun = unit.reading.pronoun { subjectPronoun(pronoun, unit) }
  }

  // MARK: Noun phrases as subjects

  private mutating func nominal() {
    let start = index
    let unit = units[index]
    if unit.isSilent {
      index += 1
      verbalComplement(unit)
      return
    }
    if unit.reading.preposition != .none {
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
      last.english.hasSuffix(" to") || Sayings.takesInfinitive(last.english)
    {
      emit(last.english.hasSuffix(" to") ? verb : "to " + verb, unit)
      index += 1
      verbalComplement(unit)
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
    if manner(unit) || whichIs(unit) || separator(unit) { return }
    if isYear(at: index) { emitGrammar("in", at: unit.range.lowerBound) }
    if isDay(at: index) { emitGrammar("on", at: unit.range.lowerBound) }
    let phrase = nounPhrase(of: clause.hasVerb ? .object : .subject)
    if units[start].isWeekdayOrDate, !phrase.pieces.isEmpty, clause.hasVerb {
      emitGrammar("on", at: unit.range.lowerBound)
    }
    pieces += phrase.pieces
    lastPhraseIsPerson = units[start].isName ? units[start].isPerson : phrasePerson(start)
    lastPhraseIsPlural = phrase.isPlural
    if !clause.hasVerb, clause.subject == nil, !clause.isRelative {
      clause.subject = phrase
      copulaIfNominal()
    }
  }

  /// `لمناقشة الجهود`: to discuss the efforts; `بتشكيل حكومة`: by forming a government.
  private mutating func verbalNoun(_ verb: String, _ unit: Unit) {
    index += 1
    emit(unit.reading.preposition == .to ? "to " + verb : "by " + EnglishVerb.gerund(verb), unit)
    verbalComplement(unit)
  }

  /// The object of a verbal noun: its pronoun or the noun behind it.
  private mutating func verbalComplement(_ unit: Unit) {
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
    case .with: emit(Prepositions.ba(after: lastVerbEnglish, before: unit), unit, .grammar)
    case .like: emit("as", unit, .grammar)
    case .to: emit(Prepositions.lam(after: lastVerbEnglish, before: unit), unit, .grammar)
    }
  }

  private var lastVerbEnglish: String { pieces.last?.english ?? "" }

  /// A sentence without a verb: `is` between its subject and an indefinite adjective or a place.
  private mutating func copulaIfNominal() {
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

  mutating func noteGuess() { guesses += 1 }

  func isNominal(_ unit: Unit) -> Bool {
    switch unit.pos {
    case .noun, .adj, .elative, .num, .ordinal, .name, .phrase, .dem, .pron: !unit.isSign
    default: unit.kind == .number || unit.kind == .foreign || unit.kind == .unknown || unit.isQuantifier
    }
  }
}
