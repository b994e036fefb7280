internal import BriefText
internal import Terminology

/// Turns a tokenized sentence into units: terms, expressions, words with all their readings, numbers and signs.
struct SentenceAnalysis {
  let text: TokenizedText
  let lexicon: Lexicon
  let matches: [TermMatch]
  private let analyzed: [AnalyzedToken?]

  init(_ text: TokenizedText, matches: [TermMatch], lexicon: Lexicon, cache: inout ReadingCache) {
    self.text = text
    self.lexicon = lexicon
    self.matches = matches
    var analyzed: [AnalyzedToken?] = []
    analyzed.reserveCapacity(text.tokens.count)
    for (index, token) in text.tokens.enumerated() {
      guard token.kind == .arabic else {
        analyzed.append(nil)
        continue
      }
      let units = text.folded(token)
      let hash = StemTable.hash(units)
      let isJoined = index > 0 && text.tokens[index - 1].kind == .arabic
      var readings = cache.readings(of: units, hash: hash, lexicon)
      SpellingPreference.apply(to: &readings, written: text.text[token.range], lexicon: lexicon)
      readings.sort { ($0.cost, $0.lemma) < ($1.cost, $1.lemma) }
      analyzed.append(
        AnalyzedToken(token: index, units: units, hash: hash, readings: readings, isJoined: isJoined))
    }
    self.analyzed = analyzed
  }

  /// The units of the sentence in order.
  func units() -> [Unit] {
    var units: [Unit] = []
    var match = 0
    var index = 0
    var clitic: Reading.Preposition = .none
    while index < text.tokens.count {
      while match < matches.count, matches[match].tokens.lowerBound < index { match += 1 }
      let term = match < matches.count && matches[match].tokens.lowerBound == index ? matches[match] : nil
      let run = expression(at: index)
      var added: Unit
      if isBareArticle(at: index) {
        index += 1
        continue
      }
      if let doctor = doctor(at: index) {
        units.append(doctor)
        index += 2
        continue
      }
      let isCut = run.map { cutsTerm(index..<(index + $0.count), from: match) } ?? false
      if let run, !isCut, run.count > 0,
        run.count > (term?.tokens.count ?? 0) || (term?.tokens.count == 1 && run.count > 1)
      {
        added = expressionUnit(run, at: index, after: units.last)
        if clitic != .none, added.reading.preposition == clitic { added.reading.preposition = .none }
        units.append(added)
        index += run.count
        clitic = run.takesClitic ? cliticPreposition(at: index) : .none
        continue
      }
      if let term, term.tokens.count > 1, !isClause(term, opens: units.last?.isSign ?? true) {
        added = termUnit(term)
        index = term.tokens.upperBound
      } else {
        added = single(
          index, term: term.flatMap { $0.tokens.count == 1 ? $0 : nil }, afterName: units.last?.isNameSoFar ?? false)
        index += 1
      }
      if clitic != .none {
        added.dropPreposition(clitic)
        clitic = .none
      }
      units.append(added)
    }
    return units
  }

  /// The article of `ركابها الـ48`, which English does without.
  private func isBareArticle(at index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .number
      && text.folded(text.tokens[index]).elementsEqual([ArabicFolding.alef, ArabicFolding.lam])
  }

  /// `د.` before a name.
  private func doctor(at index: Int) -> Unit? {
    guard index + 2 < text.tokens.count, text.folded(text.tokens[index]).elementsEqual([0x062F]),
      text.folded(text.tokens[index + 1]).elementsEqual([0x2E]), text.tokens[index + 2].kind == .arabic
    else { return nil }
    var reading = Reading(lemma: -1, pos: .name)
    reading.cost = 0
    var unit = Unit(
      kind: .expression, range: byteRange(index..<(index + 2)), tokens: index..<(index + 2), english: "Dr.",
      reading: reading,
      lemma: [0x062F])
    unit.isName = true
    unit.isPerson = true
    return unit
  }

  private func cliticPreposition(at index: Int) -> Reading.Preposition {
    guard index < text.tokens.count else { return .none }
    return text.folded(text.tokens[index]).first == ArabicFolding.lam ? .to : .with
  }

  // MARK: Expressions and terms

  private func expression(at index: Int) -> ExpressionTrie.Match? {
    guard let first = analyzed[index] else { return nil }
    var words = [first]
    var next = index + 1
    while next < analyzed.count, let word = analyzed[next], word.isJoined, words.count < 8 {
      words.append(word)
      next += 1
    }
    guard words.count > 1 else { return nil }
    guard let match = lexicon.expressions.longest(at: 0, in: words, lemmas: lexicon.lemmas) else { return nil }
    if match.head?.pos == .noun, match.isDefinite, belongsToVerb(before: index, words[match.count - 1].units) {
      return nil
    }
    // `يتوجه نحو 40 مليون ناخب`: about as many, not toward them.
    let after = index + match.count
    if match.head?.pos == .verb, after < text.tokens.count, words[match.count - 1].units.elementsEqual(Words.toward),
      text.tokens[after].kind == .number || analyzed[after]?.readings.first?.pos == .num
    {
      return nil
    }
    // `منذ عام 2014` is since 2014, not for a year.
    let end = index + match.count
    if end < text.tokens.count, text.tokens[end].kind == .number,
      Words.years.contains(words[match.count - 1].units[...])
    {
      return nil
    }
    return match
  }

  /// `بجائزة نوبل`: an expression must not end inside a longer name.
  private func cutsTerm(_ tokens: Range<Int>, from match: Int) -> Bool {
    for term in matches[match...] {
      if term.tokens.lowerBound >= tokens.upperBound { return false }
      if term.tokens.lowerBound > tokens.lowerBound, term.tokens.upperBound > tokens.upperBound, term.isNameLike {
        return true
      }
    }
    return false
  }

  /// `ينص الاتفاق على`: the preposition is that of the verb in front, not that of its subject.
  private func belongsToVerb(before index: Int, _ preposition: ArraySlice<ArabicFolding.Unit>) -> Bool {
    guard index > 0, let verb = analyzed[index - 1]?.readings.first, verb.pos == .verb else { return false }
    return lexicon.governed.expression(verb.lemma, StemTable.hash(preposition)) != nil
  }

  private func expressionUnit(_ match: ExpressionTrie.Match, at index: Int, after previous: Unit?) -> Unit {
    let lemma = lexicon.lemmas[Int(match.lemma)]
    var reading = match.head ?? Reading(lemma: match.lemma, pos: lemma.pos)
    let isVerb = lemma.pos == .verb
    var derivation = isVerb ? reading.pos : nil
    if isVerb, reading.pos == .verb, reading.tense == .past || previous?.isPrepositionSoFar ?? false,
      reading.conjunction == .none,
      previous?.isPrepositionSoFar ?? false || previous?.isVerbSoFar ?? false
    {
      // `إلى عقد قمة`: after a preposition the verbal noun that is spelled like the past.
      derivation = .noun
    }
    if isVerb, reading.pos == .verb, reading.tense == .past, reading.pronoun != nil, lemma.object != .always,
      lemma.source.unicodeScalars.first == "ت"
    {
      // `احتمال تعرضهم للتعذيب`: such verbs take no object, but their verbal noun is spelled alike.
      derivation = .noun
    }
    reading.lemma = match.lemma
    reading.pos = lemma.pos == .phrase ? .noun : lemma.pos
    var english = lemma.english
    var action: String?
    if derivation == .noun {
      // `الإعلان عن`: the verbal noun of a verb with its preposition.
      reading.pos = .noun
      english = EnglishVerb.gerund(lemma.english)
      action = lemma.english
    } else if derivation == .adj {
      reading.pos = .adj
      english =
        reading.derivation == .passiveParticiple
        ? EnglishVerb.participle(lemma.english) : EnglishVerb.gerund(lemma.english)
    }
    reading.derivation = .base
    reading.conjunction = match.conjunction == .none ? reading.conjunction : match.conjunction
    if !isVerb {
      reading.hasArticle = match.isDefinite
      reading.isPassive = false
      if lemma.pos != .noun, lemma.pos != .adj {
        // A clitic at its head is part of the expression (`بالنسبة إلى`).
        reading.preposition = .none
        reading.isFuture = false
        reading.pronoun = match.pronoun
      } else if lemma.source.unicodeScalars.first == "ب" || lemma.source.unicodeScalars.first == "ل" {
        if reading.preposition != .none, startsInClitic(lemma) { reading.preposition = .none }
      }
      if lemma.isPlural { reading.number = .plural }
    }
    let tokens = index..<(index + match.count)
    if isVerb { english = pluralized(english, lastWord: tokens.upperBound - 1, of: lemma) }
    var unit = Unit(
      kind: .expression, range: byteRange(tokens), tokens: tokens, english: english, reading: reading,
      lemma: ArabicFolding.fold(lemma.source))
    unit.verb = action
    return unit
  }

  /// `شن غارات` where the lexicon has شن غارة: the English is in the plural, too.
  private func pluralized(_ english: String, lastWord: Int, of lemma: Lemma) -> String {
    let plural = [ArabicFolding.alef, ArabicFolding.ta]
    let listed = ArabicFolding.fold(lemma.source)
    let written = text.folded(text.tokens[lastWord])
    guard written.suffix(2).elementsEqual(plural), listed.last == ArabicFolding.taMarbuta else { return english }
    return EnglishNoun.pluralObject(english)
  }

  private func startsInClitic(_ lemma: Lemma) -> Bool {
    let first = lemma.source.prefix { $0 != " " }
    return !lexicon.table.contains(StemTable.hash(ArabicFolding.fold(first)))
  }

  /// `غرق قاربهم`: at the start of a sentence a verb with its subject, not the term that is spelled like it.
  private func isClause(_ match: TermMatch, opens: Bool) -> Bool {
    guard opens, !match.isNameLike, TermShape.reading(of: match, in: text).pronoun != nil,
      let first = analyzed[match.tokens.lowerBound]
    else { return false }
    return first.readings.contains { $0.pos == .verb && $0.tense == .past && $0.conjunction == .none }
  }

  private func termUnit(_ match: TermMatch) -> Unit {
    var unit = Unit(
      kind: .term, range: match.range, tokens: match.tokens, english: match.target,
      reading: TermShape.reading(of: match, in: text), lemma: ArabicFolding.fold(match.entry.source))
    unit.isName = match.isNameLike
    unit.isPerson = match.entry.domain == "people"
    unit.isPlace = match.entry.domain == "places"
    return unit
  }

  private func byteRange(_ tokens: Range<Int>) -> Range<Int> {
    text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
  }

  // MARK: Single tokens

  private func single(_ index: Int, term: TermMatch?, afterName: Bool) -> Unit {
    let token = text.tokens[index]
    let units = Array(text.folded(token))
    func unit(_ kind: Unit.Kind, _ reading: Reading, _ english: String = "") -> Unit {
      Unit(
        kind: kind, range: token.range, tokens: index..<(index + 1), english: english, reading: reading, lemma: units)
    }
    switch token.kind {
    case .sign: return unit(.sign, Reading(lemma: -1, pos: .interj), ArabicFolding.string(units))
    case .number: return unit(.number, Reading(lemma: -1, pos: .num), ArabicFolding.string(units))
    case .foreign:
      var foreign = unit(.foreign, Reading(lemma: -1, pos: .name))
      foreign.isName = true
      return foreign
    case .arabic: break
    }
    var readings = analyzed[index]?.readings ?? []
    if let term {
      var reading = TermShape.reading(of: term, in: text)
      reading.lemma = -2 - Int32(term.entryIndex)
      reading.cost = term.isNameLike ? 10 : 13
      readings.append(reading)
    }
    guard !readings.isEmpty else {
      var unknown = unit(.unknown, UnknownWords.reading(units, afterName: afterName))
      unknown.isPerson = afterName
      unknown.isName = unknown.reading.pos == .name
      return unknown
    }
    var word = unit(.word, readings[0])
    if token.hasPassiveVowel { for position in readings.indices { readings[position].markPassive() } }
    word.readings = readings
    return word
  }
}

extension Unit {
  /// Takes a clitic off that the expression before has already rendered.
  mutating func dropPreposition(_ clitic: Reading.Preposition) {
    let fitting = readings.filter { $0.preposition == clitic && $0.pos != .verb }
    if !fitting.isEmpty { readings = fitting }
    for index in readings.indices { readings[index].preposition = .none }
    if reading.preposition == clitic { reading.preposition = .none }
    if let first = readings.first { reading = first }
  }
}

extension TermMatch {
  /// The term is a proper name, which takes no article in English.
  var isNameLike: Bool {
    if entry.target.isEmpty { return true }
    // `British government` is a common noun with a name in it.
    let words = entry.target.split(separator: " ")
    guard let first = words.first?.unicodeScalars.first, let last = words.last else { return true }
    // A capital anywhere in its last word: `Abdel Fattah al-Sisi`.
    let endsInName = last.unicodeScalars.contains { $0.properties.isUppercase }
    if entry.pos == "name" { return endsInName || !first.properties.isUppercase || words.count == 1 }
    return first.properties.isUppercase
      && (endsInName || last.unicodeScalars.first.map { !$0.properties.isLowercase } ?? true)
  }
}

/// Readings of words seen before in the same run.
struct ReadingCache {
  private var table: [UInt64: [Reading]] = [:]

  mutating func readings(
    of units: ArraySlice<ArabicFolding.Unit>, hash: UInt64, _ lexicon: Lexicon
  ) -> [Reading] {
    if let known = table[hash] { return known }
    var readings = WordAnalyzer(lexicon: lexicon).readings(of: units)
    readings.sort { ($0.cost, $0.lemma) < ($1.cost, $1.lemma) }
    readings = Array(readings.prefix(12))
    if table.count > 50_000 { table.removeAll(keepingCapacity: true) }
    table[hash] = readings
    return readings
  }
}
