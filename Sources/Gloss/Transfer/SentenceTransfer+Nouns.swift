internal import BriefText

extension SentenceTransfer {
  enum Role { case subject, object, preposition, complement }

  /// Reads the noun phrase at the current place and puts it into English order.
  mutating func nounPhrase(of role: Role) -> NounPhrase {
    let unit = units[index]
    if unit.isQuantifier { return quantifierPhrase(unit) }
    switch unit.pos {
    case .pron: return pronounPhrase(unit, role)
    case .dem: return demonstrativePhrase(unit)
    case .num: return numberPhrase(role)
    case .elative: return elativePhrase(unit)
    case .ordinal where nextIsBareNoun: return ordinalPhrase(unit)
    default: break
    }
    if isYear(at: index) || isDay(at: index) {
      index += 1
      return numberPhrase(role)
    }
    if unit.kind == .number { return numberPhrase(role) }
    if unit.isName, unit.reading.pronoun == nil { return namePhrase(role) }
    return corePhrase(determiner: nil, role)
  }

  private var nextIsBareNoun: Bool {
    guard index + 1 < units.count else { return false }
    let next = units[index + 1]
    return next.pos == .noun || next.pos == .elative ? next.reading.isBare : false
  }

  private mutating func pronounPhrase(_ unit: Unit, _ role: Role) -> NounPhrase {
    index += 1
    var english = unit.english
    if role != .subject {
      english = ["he": "him", "she": "her", "they": "them", "we": "us", "I": "me"][english] ?? english
    } else if english == "she" || english == "he", isThing(english == "she" ? .her : .his) {
      english = "it"
    }
    var phrase = NounPhrase(pieces: [GlossPiece(english: english, range: unit.range, origin: unit.origin)])
    phrase.isPlural = ["they", "them", "we", "us"].contains(english)
    phrase.person = english == "I" || english == "we" ? 1 : english == "you" ? 2 : 3
    phrase.isPronoun = true
    phrase.isAgent = true
    return phrase
  }

  private mutating func demonstrativePhrase(_ unit: Unit) -> NounPhrase {
    index += 1
    let piece = GlossPiece(english: unit.english, range: unit.range, origin: unit.origin)
    guard index < units.count, units[index].reading.hasArticle, units[index].reading.conjunction == .none,
      units[index].reading.preposition == .none, isNominal(units[index])
    else {
      var phrase = NounPhrase(pieces: [piece])
      phrase.isDefinite = true
      phrase.isPronoun = ["this", "that", "these", "those"].contains(unit.english)
      phrase.isPlural = unit.english == "these" || unit.english == "those"
      return phrase
    }
    var determiner = piece
    if isPlural(units[index]) {
      determiner.english = unit.english == "this" ? "these" : unit.english == "that" ? "those" : unit.english
    }
    return corePhrase(determiner: determiner, .subject)
  }

  private mutating func quantifierPhrase(_ unit: Unit) -> NounPhrase {
    index += 1
    var piece = GlossPiece(english: unit.english, range: unit.range, origin: unit.origin)
    if let pronoun = unit.reading.pronoun {
      piece.english = unit.english == "every" ? "all of " + pronoun.object() : unit.english + " of " + pronoun.object()
      return NounPhrase(pieces: [piece], isPlural: true, isDefinite: true)
    }
    guard index < units.count, isNominal(units[index]), units[index].reading.isUnattached else {
      return NounPhrase(pieces: [piece])
    }
    if unit.english == "every", units[index].reading.hasArticle || isPlural(units[index]) { piece.english = "all" }
    if unit.english == "every", units[index].isName { piece.english = "both" }
    if unit.english == "same" { piece.english = "the same" }
    let isOf = piece.english.hasSuffix(" of")
    var inner = nounPhrase(of: .complement)
    let isAmount = ["more than", "less than", "about", "nearly", "almost", "over"].contains(piece.english)
    if !isOf, !(isAmount && inner.pieces.first?.english.hasPrefix("a") ?? false) { inner.dropArticle() }
    inner.pieces.insert(piece, at: 0)
    if ["all", "some", "most", "several", "a few"].contains(piece.english) { inner.isPlural = true }
    if isOf { inner.isPlural = false }
    return inner
  }

  private mutating func elativePhrase(_ unit: Unit) -> NounPhrase {
    if var degree = degree(at: index) {
      if unit.reading.hasArticle { degree.english = "the " + degree.english }
      return NounPhrase(pieces: [degree], isDefinite: unit.reading.hasArticle)
    }
    index += 1
    let next = index < units.count ? units[index] : nil
    var piece = GlossPiece(english: "", range: unit.range, origin: unit.origin)
    if let next, isNominal(next), next.reading.isUnattached, next.pos != .dem, !unit.reading.hasArticle,
      !next.reading.isAccusative
    {
      piece.english = "the " + EnglishAdjective.superlative(unit.english)
      if next.isName { piece.english += " of" }
      var inner = nounPhrase(of: .complement)
      inner.dropArticle()
      // `أعلى مستوياته`: its highest level.
      if let first = inner.pieces.first, first.origin == .grammar, Self.possessives.contains(first.english) {
        piece.english = EnglishAdjective.superlative(unit.english)
        inner.pieces.insert(piece, at: 1)
      } else {
        inner.pieces.insert(piece, at: 0)
      }
      inner.isDefinite = true
      return inner
    }
    piece.english =
      unit.reading.hasArticle
      ? "the " + EnglishAdjective.superlative(unit.english) : EnglishAdjective.comparative(unit.english)
    var phrase = NounPhrase(pieces: [piece], isDefinite: unit.reading.hasArticle)
    if let next, next.lemma == Words.min, next.pos == .prep {
      index += 1
      phrase.pieces.append(GlossPiece(english: "than", range: next.range, origin: .lexicon))
      if let pronoun = next.reading.pronoun {
        phrase.pieces.append(GlossPiece(english: pronoun.object(), range: next.range, origin: .grammar))
      } else if index < units.count, isNominal(units[index]), units[index].reading.isUnattached {
        let inner = nounPhrase(of: .preposition)
        phrase.pieces += inner.pieces
        phrase.isPlural = inner.isPlural
      }
    }
    return phrase
  }

  private mutating func ordinalPhrase(_ unit: Unit) -> NounPhrase {
    index += 1
    var inner = nounPhrase(of: .complement)
    inner.dropArticle()
    inner.pieces.insert(GlossPiece(english: "the " + unit.english, range: unit.range, origin: unit.origin), at: 0)
    inner.isDefinite = true
    return inner
  }

  // MARK: Names

  mutating func namePhrase(_ role: Role) -> NounPhrase {
    var phrase = NounPhrase(pieces: [])
    phrase.isDefinite = true
    phrase.isAgent = true
    phrase.isName = true
    phrase.isPerson = units[index].isPerson || units[index].kind == .unknown || units[index].kind == .foreign
    if units[index].isPerson { hasNamedPerson = true }
    var first = true
    var lastIsTerm = false
    while index < units.count, units[index].isName, first || units[index].reading.isUnattached {
      let unit = units[index]
      // Two terms in a row are two names: `اتهم هادي الحوثيين`.
      if !first, lastIsTerm && unit.kind == .term || isPlace(unit, after: units[index - 1]) {
        break
      }
      lastIsTerm = unit.kind == .term
      let english = englishName(unit)
      if first, Articles.needsThe(english) { phrase.pieces.append(grammarPiece("the", unit)) }
      phrase.pieces.append(GlossPiece(english: english, range: unit.range, origin: unit.origin))
      phrase.isFeminine = unit.reading.isFeminine
      first = false
      index += 1
    }
    // An adjective after a name: `لندن القديمة`.
    while index < units.count, units[index].pos == .adj, units[index].reading.hasArticle,
      units[index].reading.isUnattached,
      role != .complement
    {
      let unit = units[index]
      phrase.pieces.insert(
        GlossPiece(english: unit.english, range: unit.range, origin: unit.origin), at: phrase.pieces.startIndex)
      index += 1
    }
    return phrase
  }

  /// `زارت ليلى سوريا`: no person is called so. A place that is only in the lexicon may well be a family name.
  private func isPlace(_ unit: Unit, after name: Unit) -> Bool {
    name.isPerson && unit.isPlace && unit.kind == .term
  }

  private func englishName(_ unit: Unit) -> String {
    switch unit.kind {
    case .unknown: Romanization.romanize(source[unit.range])
    case .foreign: source[unit.range]
    default: unit.english
    }
  }

  func grammarPiece(_ english: String, _ unit: Unit) -> GlossPiece {
    GlossPiece(english: english, range: unit.range.lowerBound..<unit.range.lowerBound, origin: .grammar)
  }

  // MARK: Nouns with complements and adjectives

  mutating func corePhrase(determiner: GlossPiece?, _ role: Role) -> NounPhrase {
    let head = units[index]
    index += 1
    let isActor = actsAlone(head)
    actingVerb = nil
    if head.pos == .adj, !(head.reading.hasArticle && head.reading.number == .plural) {
      return adjectivePhrase(head, determiner)
    }
    let plural = isPlural(head)
    var english = inflected(head)
    let isParents = head.english == "father" && head.reading.number == .dual
    if isParents { english = "parents" }
    if head.kind == .unknown { english = "‹" + Romanization.romanize(source[head.range]) + "›" }
    let isVerbal = head.kind == .expression && head.verb != nil
    let isGerund =
      isVerbal || head.pos == .noun && english.hasSuffix("ing") && !plural && EnglishNoun.plural(english) == english
    // `spokesman for`: what comes next completes the English.
    let isOpen =
      head.kind == .expression
      && Prepositions.trailing.contains(english.split(separator: " ").last.map(String.init) ?? "")
    let isPeople = head.pos == .adj && head.reading.hasArticle && head.reading.number == .plural
    if isPeople { english = EnglishNoun.people(head.english) }
    var complement: NounPhrase?
    if !isActor && takesComplement(head) || (isVerbal || isOpen) && objectFollows { complement = nounPhrase(of: .complement) }
    let isDefinite = head.reading.isDefinite || (complement?.isDefinite ?? false)
    let (adjectives, postposed) = agreeingAdjectives(
      head, isDefinite: isDefinite,
      isStrict: role == .complement || complement != nil || head.kind == .word && head.reading.number == .singular)
    var phrase = NounPhrase(pieces: [])
    phrase.isPlural = plural
    phrase.isDefinite = isDefinite
    phrase.isFeminine = head.reading.isFeminine
    phrase.isAgent = Agents.isAgent(english)
    phrase.isPerson = Agents.isPerson(english)
    // What describes comes behind the last noun, and `رئيس الشركة الذي` is rarer than `براءة الشرطي الذي`.
    lastPhraseIsPerson = phrase.isPerson || (complement?.isPerson ?? false)
    lastPhraseIsPlural = plural
    if phrase.isPerson, !phrase.isFeminine, !plural { hasNamedPerson = true }
    let name = postposed.isEmpty ? apposition(after: head, english) : nil
    let first = adjectives.first?.english ?? english
    if let determiner {
      phrase.pieces.append(determiner)
    } else if let pronoun = head.reading.pronoun {
      phrase.pieces.append(
        GlossPiece(
          english: pronoun.possessive(thing: isThing(pronoun)),
          range: head.range, origin: .grammar))
    } else if name == nil || !Agents.isPerson(english), !isGerund, adjectives.first?.english != "one" {
      let article = Articles.article(
        before: first, noun: english, isDefinite: isDefinite, isPlural: plural, hasComplement: complement != nil)
      if let article { phrase.pieces.append(grammarPiece(article, head)) }
    }
    let isPair = adjectives.count == 3 && adjectives[1].english == "and"
    if head.reading.number == .dual, head.pos == .noun, !isPair, !isParents { phrase.pieces.append(grammarPiece("two", head)) }
    if let inner = insideTerm(head, english, adjectives) {
      phrase.pieces += inner
    } else {
      phrase.pieces += adjectives
      phrase.pieces.append(GlossPiece(english: english, range: head.range, origin: head.origin))
    }
    if let complement {
      if !isGerund && !isOpen || complement.isPronoun { phrase.pieces.append(grammarPiece("of", head)) }
      phrase.pieces += complement.pieces
    }
    if let name { phrase.pieces += name.pieces }
    phrase.pieces += postposed
    if !postposed.isEmpty { takeComplement(ofAdjective: postposed, into: &phrase) }
    return phrase
  }

  /// `طعن رجل ثلاث نساء`, `لم يعلن أي تنظيم مسؤوليته`: who acts, with what is acted on behind it, is no idafa.
  private func actsAlone(_ head: Unit) -> Bool {
    guard let verb = actingVerb, index < limit, !head.reading.isDefinite, !head.reading.isConstruct else { return false }
    let next = units[index]
    // `استهدفت طائرة مسيرة سيارة`: a term is complete.
    if head.kind == .term, head.tokens.count > 1, next.pos == .noun, next.reading.isBare, needsObject(verb) { return true }
    guard Agents.isAgent(inflected(head)) else { return false }
    if next.reading.pronoun != nil, next.pos == .noun, !Agents.isAgent(next.english) { return true }
    guard needsObject(verb) else { return false }
    if next.kind == .number || next.pos == .num { return true }
    return next.pos == .noun && next.reading.isBare && Agents.isPerson(head.english) && Agents.isPerson(next.english)
  }

  /// `وزير متهم بالفساد`: what belongs to the adjective stays with it.
  private mutating func takeComplement(ofAdjective adjective: [GlossPiece], into phrase: inout NounPhrase) {
    guard index < limit, units[index].reading.conjunction == .none, !units[index].isSilent, let last = adjective.last
    else { return }
    let unit = units[index]
    var ahead = self
    ahead.pieces = []
    if unit.pos == .prep, unit.reading.pronoun == nil {
      ahead.placePhrase()
    } else if unit.reading.preposition != .none, isNominal(unit), unit.cliticEnglish == nil {
      if unit.reading.preposition == .with, Self.guilt.contains(last.english) {
        ahead.emit("of", unit, .grammar)
      } else {
        ahead.cliticPreposition(unit)
      }
      ahead.pieces += ahead.nounPhrase(of: .preposition).pieces
    } else {
      return
    }
    phrase.pieces += ahead.pieces
    index = ahead.index
  }

  private static let placeNouns: Set<String> = [
    "capital", "city", "country", "town", "village", "province", "governorate", "region", "state", "port", "district",
    "island", "republic", "kingdom", "neighbor", "camp", "area",
  ]

  private static let guilt: Set<String> = ["accused", "convicted", "guilty", "suspected", "acquitted"]

  private var objectFollows: Bool {
    index < units.count && isNominal(units[index]) && units[index].reading.isUnattached
  }

  func isPlural(_ unit: Unit) -> Bool { unit.reading.number != .singular }

  func inflected(_ unit: Unit) -> String {
    if unit.kind == .foreign { return source[unit.range] }
    var english = unit.english
    if unit.reading.derivation == .masdar { english = EnglishVerb.gerund(english) }
    if unit.reading.derivation == .activeParticiple { english = EnglishVerb.gerund(english) }
    if unit.reading.derivation == .passiveParticiple { english = EnglishVerb.participle(english) }
    guard isPlural(unit), unit.pos == .noun || (unit.pos == .adj && unit.kind != .word) || unit.pos == .phrase,
      !unit.isMonth
    else {
      return english
    }
    if unit.reading.lemma >= 0, lexicon.lemmas[Int(unit.reading.lemma)].isPlural { return english }
    if unit.reading.derivation == .masdar { return english }
    return EnglishNoun.plural(english)
  }

  private func takesComplement(_ head: Unit) -> Bool {
    guard index < units.count, head.pos == .noun || head.pos == .phrase, !head.reading.hasArticle,
      head.reading.pronoun == nil, !head.reading.isAccusative, !head.isName, !head.isMonth, head.kind != .unknown
    else { return false }
    // A plural or dual that keeps its ن has no complement.
    if head.reading.number != .singular, keepsNun(head) { return false }
    let next = units[index]
    if next.reading.isNominative, next.pos == .noun { return false }
    if next.english == "several", next.kind == .word, isPlural(head) { return false }
    // `أوضاع المرضى`: people by an adjective.
    let isPeople =
      next.pos == .adj && next.reading.hasArticle && next.reading.number == .plural && !head.reading.isDefinite
      && head.kind == .word && (head.reading.number == .singular || head.reading.derivation == .plural)
      && !["other", "last", "next"].contains(next.english)
    guard next.reading.isUnattached, !next.reading.isAccusative, isNominal(next), next.pos != .adj || isPeople, next.pos != .pron,
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

  /// `الرئيس … باراك أوباما`: a name behind the title that it belongs to.
  private mutating func apposition(after head: Unit, _ english: String) -> NounPhrase? {
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
}

extension Reading {
  /// Without article, pronoun or anything before it.
  var isBare: Bool { !hasArticle && pronoun == nil && isUnattached }
  /// Neither a conjunction nor a preposition is written with it.
  var isUnattached: Bool { conjunction == .none && preposition == .none }
}

extension NounPhrase {
  /// Takes the article off that the phrase begins with.
  mutating func dropArticle() {
    if let first = pieces.first, first.origin == .grammar, ["the", "a", "an"].contains(first.english) {
      pieces.removeFirst()
    }
  }
}
