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
  var lastPhraseIsPlural = false
  var lastPhraseIsPerson = false
  /// A man or a body of men has been named in the sentence.
  var hasNamedPerson = false
  /// The last subject; `nil` before the first.
  var topic: Topic?
  /// The verb whose subject is being read, until its first noun is.
  var actingVerb: Unit?
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
    /// A modal such as `would` came before: the verb stands bare and its subject is there already.
    var wantsBareVerb = false
    /// `without` came before.
    var wantsGerund = false
    /// The subject of the main clause, which still waits for its verb behind a relative clause.
    var waiting: NounPhrase?
    /// The gender that the relative pronoun shows.
    var relativeIsFeminine: Bool?
    /// The preposition whose pronoun only repeats the relative.
    var resumptive: Int?
    /// The English of the clause's verb, uninflected.
    var verb = ""
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
    if unit.isSilent, unit.pos == .adv || unit.pos == .ordinal {
      index += 1
      return
    }
    if unit.isMonth, index > 0, units[index - 1].isMonth, unit.english == units[index - 1].english {
      index += 1
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
    if isAmounting(at: index) {
      amounting()
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
    case .adj where isDirection(at: index):
      conjunction(unit)
      direction()
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
    if unit.reading.conjunction == .then, pieces.contains(where: { $0.english == "if" || $0.english == "when" }) {
      return
    }
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
        clause.waiting = old.waiting
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
    if ago(unit) { return }
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
        if unit.isAboutNumber(next: index < units.count ? units[index] : nil), index >= 2,
          units[index - 2].pos == .noun,
          units[index - 2].reading.isBare || units[index - 2].reading.conjunction == .and
        {
          // `بيانات نحو مليون عميل`: data of about a million.
          emitGrammar("of", at: unit.range.lowerBound)
        }
        emit(prepositionEnglish(unit), unit)
        if pieces.last?.english == "to", let previous, previous.origin == .lexicon,
          Sayings.takesInfinitive(previous.english) || Sayings.takesInfinitive(clause.verb) && clause.hasVerb,
          let verb = nextAction
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
      let pointsAhead =
        unit.kind == .expression && index < limit && isNominal(units[index]) && units[index].reading.isUnattached
        && (units[index].reading.hasArticle || units[index].isName)
      if pointsAhead {
        // `وفق ما ذكرته الوكالة`.
        pieces += nounPhrase(of: .preposition).pieces
        return
      }
      if clause.resumptive != index - 1 { emit(pronoun.object(thing: isThing(pronoun)), unit) }
      return
    }
    if index < units.count, isNominal(units[index]), units[index].reading.conjunction == .none {
      if units[index].reading.preposition != .none { cliticPreposition(units[index]) }
      pieces += nounPhrase(of: .preposition).pieces
    }
  }

  /// The English verb of a verbal noun that comes next without an article.
  private var nextAction: String? {
    guard index < units.count, units[index].reading.isUnattached else { return nil }
    if units[index].kind == .expression, units[index].pos == .noun, units[index].verb == nil {
      // `تمكن من السيطرة على الحريق`.
      return lexicon.masdars[StemTable.hash(units[index].lemma.prefix { $0 != 0x20 })]
    }
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
    // `وسط نيجيريا`.
    if unit.english == "amid", units[index].isPlace { return "in central" }
    if unit.english == "in return for", units[index].kind == .number || units[index].pos == .num,
      let last = pieces.last,
      last.origin == .number || last.english == "%" || last.english == "votes" || last.english.hasSuffix("per cent")
    {
      return "against"
    }
    if unit.lemma == Words.mundhu, units[index].reading.isBare, !isYear(at: index),
      units[index].kind == .number && !units[index].isTime || units[index].pos == .num
        || ["year", "month", "week", "day", "hour", "decade"].contains(units[index].english)
    {
      // `منذ ثلاثة أعوام`: how long it has lasted.
      return "for"
    }
    if unit.english == "toward", unit.kind == .word, units[index].kind == .number || units[index].pos == .num {
      return "about"
    }
    if unit.lemma == Words.fiPrep, units[index].isTime { return units[index].isWeekdayOrDate ? "on" : "in" }
    if unit.lemma == Words.min, let last = pieces.last, Self.measures.contains(last.english) { return "of" }
    if unit.lemma == Words.min, pieces.last?.origin == .number, units[index].reading.isDefinite { return "of" }
    if unit.lemma == Words.min, let last = pieces.last, last.origin == .lexicon || last.origin == .grammar,
      ["many", "some", "most", "one", "each", "both", "several", "number", "any", "none"].contains(
        last.english.split(separator: " ").last.map(String.init) ?? "")
    {
      return "of"
    }
    return unit.english
  }

  private static let measures: Set<String> = [
    "ton", "tons", "kilograms", "kilogram", "grams", "liters", "barrels", "quantity", "quantities", "amount", "amounts",
    "set", "group", "groups", "series", "majority", "part", "parts", "batch", "piece", "pieces", "basket",
  ]

  mutating func noteGuess() { guesses += 1 }

  func isNominal(_ unit: Unit) -> Bool {
    if unit.isSilent { return false }
    return switch unit.pos {
    case .noun, .adj, .elative, .num, .ordinal, .name, .phrase, .dem, .pron: !unit.isSign
    default: unit.kind == .number || unit.kind == .foreign || unit.kind == .unknown || unit.isQuantifier
    }
  }
}
