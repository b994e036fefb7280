internal import BriefText

extension SentenceTransfer {
  func takesComplement(_ head: Unit) -> Bool {
    guard index < units.count, head.pos == .noun || head.pos == .phrase, !head.reading.hasArticle,
      head.reading.pronoun == nil, !head.reading.isAccusative, !head.isName, !head.isMonth, head.kind != .unknown
    else { return false }
    // A plural or dual that keeps its ن has no complement.
    if head.reading.number != .singular, keepsNun(head) { return false }
    let next = units[index]
    if next.reading.isNominative, next.pos == .noun || isOrigin(next, of: head, isDefinite: false) { return false }
    if isOrigin(next, of: head, isDefinite: false), Agents.isPerson(inflected(head)) { return false }
    if next.english == "several", next.kind == .word, isPlural(head) { return false }
    // `أوضاع المرضى`: people by an adjective.
    let isPeople =
      next.pos == .adj && next.reading.hasArticle && next.reading.number == .plural && !head.reading.isDefinite
      && head.kind == .word && (head.reading.number == .singular || head.reading.derivation == .plural)
      && !["other", "last", "next"].contains(next.english)
    guard next.reading.isUnattached, !next.reading.isAccusative, isNominal(next), next.pos != .adj || isPeople,
      next.pos != .pron,
      !head.isWeekdayOrDate
    else { return false }
    if next.kind == .number || next.pos == .num || Quantifiers.amounts.contains(next.english) {
      // `إصابة العشرات`.
      if next.pos == .num, next.reading.hasArticle { return true }
      return countsNoun(at: index) && !head.isYearWord && !Self.numbered.contains(head.english)
    }
    if next.isWeekdayOrDate { return Words.yawm == head.lemma }
    if next.pos == .elative, !next.reading.hasArticle, comparisonEnds { return false }
    if head.kind == .expression, !head.reading.isConstruct, next.pos == .noun, !next.reading.hasArticle { return false }
    return true
  }

  /// `طعن رجل ثلاث نساء`, `لم يعلن أي تنظيم مسؤوليته`: who acts, with what is acted on behind it, is no idafa.
  func actsAlone(_ head: Unit) -> Bool {
    guard let verb = actingVerb, index < limit, !head.reading.isDefinite, !head.reading.isConstruct else {
      return false
    }
    let next = units[index]
    // `استهدفت طائرة مسيرة سيارة`: a term is complete.
    if head.kind == .term, head.tokens.count > 1, next.pos == .noun, next.reading.isBare,
      needsObject(verb) || next.verb != nil
    {
      return true
    }
    guard Agents.isAgent(inflected(head)) else { return false }
    // `أظهرت بيانات زيادة`.
    if ["show", "reveal"].contains(verb.english), next.pos == .noun, next.reading.isBare { return true }
    if next.reading.pronoun != nil, next.pos == .noun, !Agents.isAgent(next.english) { return true }
    guard needsObject(verb) else { return false }
    if next.kind == .number || next.pos == .num { return true }
    return next.pos == .noun && next.reading.isBare && Agents.isPerson(head.english) && Agents.isPerson(next.english)
  }

  private func keepsNun(_ head: Unit) -> Bool {
    let text = source[head.range]
    guard text.hasSuffix("ون") || text.hasSuffix("ين") || text.hasSuffix("تان") else { return false }
    guard head.kind == .word, head.reading.lemma >= 0 else { return head.kind == .term }
    return !lexicon.lemmas[Int(head.reading.lemma)].source.hasSuffix(String(text.suffix(2)))
      && head.reading.derivation != .plural
      || lexicon.lemmas[Int(head.reading.lemma)].isPlural
  }

  /// Nouns that a number behind them names: `page 5`.
  private static let numbered: Set<String> = [
    "year", "day", "hour", "page", "number", "article", "resolution", "chapter", "item", "paragraph", "group", "type",
    "o'clock",
    "clock", "century", "month", "percentage", "rate", "age", "size", "distance", "height", "price", "value", "amount",
    "highway",
  ]

  /// A number, perhaps after `about`, with a noun behind it.
  private func countsNoun(at start: Int) -> Bool {
    var position = start
    while position < units.count, position - start < 3,
      units[position].kind == .number || units[position].pos == .num || units[position].isQuantifier
    {
      position += 1
    }
    return position > start && position < units.count && units[position].pos == .noun
      && units[position].reading.isUnattached
  }

  /// `backed by`: several words that end in a preposition.
  func endsOpen(_ english: String) -> Bool {
    english.contains(" ") && Prepositions.trailing.contains(english.split(separator: " ").last.map(String.init) ?? "")
  }

  /// `وزير متهم بالفساد`: what belongs to the adjective stays with it.
  mutating func takeComplement(ofAdjective adjective: [GlossPiece], into phrase: inout NounPhrase) {
    guard index < limit, units[index].reading.conjunction == .none, !units[index].isSilent, let last = adjective.last
    else { return }
    let unit = units[index]
    var ahead = self
    ahead.pieces = []
    if unit.pos == .prep, unit.kind == .word, unit.lemma.first == ArabicFolding.ba, Self.guilt.contains(last.english),
      let verb = lexicon.masdars[StemTable.hash(unit.lemma.dropFirst())]
    {
      // `متهم بمساعدة الحزب`: of helping, not with the help of.
      ahead.emit("of " + EnglishVerb.gerund(verb), unit)
      ahead.index += 1
      if ahead.index < limit, isNominal(units[ahead.index]), units[ahead.index].reading.isUnattached {
        ahead.pieces += ahead.nounPhrase(of: .object).pieces
      }
    } else if unit.pos == .prep, unit.reading.pronoun == nil {
      ahead.placePhrase()
    } else if unit.reading.preposition != .none, isNominal(unit), unit.cliticEnglish == nil {
      if unit.reading.preposition == .with, Self.guilt.contains(last.english) {
        ahead.emit("of", unit, .grammar)
      } else {
        ahead.cliticPreposition(unit)
      }
      ahead.pieces += ahead.nounPhrase(of: .preposition).pieces
    } else if unit.reading.isUnattached, isNominal(unit), endsOpen(last.english) {
      // `الحركة المدعومة من إيران`.
      ahead.pieces += ahead.nounPhrase(of: .complement).pieces
    } else {
      return
    }
    phrase.pieces += ahead.pieces
    index = ahead.index
  }

  /// `الرئيس … باراك أوباما`: a name behind the title that it belongs to.
  mutating func apposition(after head: Unit, _ english: String) -> NounPhrase? {
    guard index < units.count, units[index].isName, units[index].reading.isUnattached, units[index].kind != .sign,
      !units[index].isMonth, head.reading.isDefinite || Agents.isPerson(english) || units[index].kind != .foreign
    else { return nil }
    guard Agents.isPerson(english) ? !units[index].isPlace : head.reading.hasArticle else { return nil }
    // `غادر الوفد القاهرة`: of places only a city or a country is called so.
    if units[index].isPlace, !Self.placeNouns.contains(english) { return nil }
    let surface = source[units[index].range]
    if surface.hasSuffix("ين") || surface.hasSuffix("ون"), units[index].kind == .term { return nil }
    return namePhrase(.complement)
  }

  private static let placeNouns: Set<String> = [
    "capital", "city", "country", "town", "village", "province", "governorate", "region", "state", "port", "district",
    "island", "republic", "kingdom", "neighbor", "camp", "area",
  ]

  static let guilt: Set<String> = ["accused", "convicted", "guilty", "suspected", "acquitted"]
}
