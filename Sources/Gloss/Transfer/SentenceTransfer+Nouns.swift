internal import BriefText

extension SentenceTransfer {
  enum Role { case subject, object, preposition, complement }

  /// Reads the noun phrase at the current place and puts it into English order.
  mutating func nounPhrase(of role: Role) -> NounPhrase {
    let unit = units[index]
    if unit.isQuantifier { return quantifierPhrase(unit) }
    if index + 1 < units.count, unit.isAboutNumber(next: units[index + 1]) {
      // `وصل نحو 1200 لاجئ`.
      index += 1
      var phrase = numberPhrase(role)
      phrase.pieces.insert(GlossPiece(english: "about", range: unit.range, origin: unit.origin), at: 0)
      return phrase
    }
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
      if !first,
        lastIsTerm && (unit.kind == .term || !units[index - 1].isPerson) || isPlace(unit, after: units[index - 1])
      {
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
      if endsOpen(unit.english) {
        index += 1
        let open = [GlossPiece(english: unit.english, range: unit.range, origin: unit.origin)]
        phrase.pieces += open
        takeComplement(ofAdjective: open, into: &phrase)
        break
      }
      // `the Sudanese Health Ministry`, but `old London`.
      let isBody = !phrase.isPerson && !units[index - 1].isPlace
      if isBody, phrase.pieces.first?.english != "the" { phrase.pieces.insert(grammarPiece("the", unit), at: 0) }
      let place = phrase.pieces.first?.english == "the" ? 1 : 0
      phrase.pieces.insert(GlossPiece(english: unit.english, range: unit.range, origin: unit.origin), at: place)
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
    if !isActor && takesComplement(head) || (isVerbal || isOpen) && objectFollows {
      complement = nounPhrase(of: .complement)
    }
    let isDefinite = head.reading.isDefinite || (complement?.isDefinite ?? false)
    let (adjectives, postposed) =
      head.endsInPreposition
      ? ([], [])
      : agreeingAdjectives(
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
    if let pronoun = head.reading.pronoun, head.kind == .term,
      let owned = ownedInside(english, by: pronoun.possessive(thing: isThing(pronoun)))
    {
      english = owned
      phrase.pieces.append(determiner ?? grammarPiece("the", head))
    } else if let determiner {
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
    if head.reading.number == .dual, head.pos == .noun, !isPair, !isParents {
      phrase.pieces.append(grammarPiece("two", head))
    }
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
