internal import BriefText

extension SentenceTransfer {
  mutating func adjectivePhrase(_ head: Unit, _ determiner: GlossPiece?) -> NounPhrase {
    var phrase = NounPhrase(pieces: [])
    if let determiner {
      phrase.pieces.append(determiner)
    } else if head.reading.hasArticle {
      phrase.pieces.append(grammarPiece("the", head))
    }
    var english = head.isOther && !head.reading.hasArticle ? others(head) : inflectedAdjective(head)
    if let adverb = intensifier {
      english = adverb.english + " " + english
      index += 1
    }
    phrase.pieces.append(GlossPiece(english: english, range: head.range, origin: head.origin))
    if index < units.count, head.reading.hasArticle, units[index].isName, units[index].reading.isUnattached {
      phrase.pieces += namePhrase(.complement).pieces
    }
    phrase.isDefinite = head.reading.hasArticle
    phrase.isPlural = head.reading.number == .plural
    phrase.isAgent = head.reading.number == .plural
    phrase.isPerson = phrase.isAgent && phrase.isDefinite
    lastPhraseIsPerson = phrase.isPerson
    return phrase
  }

  /// `وأصيب آخران`: two others.
  func others(_ unit: Unit) -> String {
    switch unit.reading.number {
    case .singular: "another"
    case .dual: "two others"
    case .plural: "others"
    }
  }

  /// `الفترة نفسها`: the same period.
  private func isSame(_ unit: Unit) -> Bool {
    unit.pos == .pron && unit.reading.isUnattached
      && (unit.english.hasSuffix("self") || unit.english.hasSuffix("selves"))
  }

  /// Adjectives behind a noun that agree with it, in English order (the last one first); and those that stay behind
  /// it because they have a complement of their own (`states participating in …`).
  mutating func agreeingAdjectives(
    _ head: Unit, isDefinite: Bool, isStrict: Bool
  ) -> (before: [GlossPiece], after: [GlossPiece]) {
    var groups: [[GlossPiece]] = []
    if let added = addedToTerm(head, isDefinite: isDefinite) { return ([added], []) }
    if let pair = pairOfAdjectives(head) { return (pair, []) }
    while index < units.count {
      if units[index].reading.hasArticle == isDefinite, units[index].reading.isUnattached,
        let degree = degree(at: index)
      {
        groups.append([degree])
        continue
      }
      // `غير قانوني`: illegal, unlawful.
      let negates =
        units[index].lemma == Words.ghayr && units[index].reading.isUnattached && index + 1 < units.count
        && units[index + 1].pos == .adj && units[index + 1].reading.hasArticle == isDefinite
      if negates { index += 1 }
      if !groups.contains(where: { $0.first?.english == "same" }), isSame(units[index]) {
        groups.append([GlossPiece(english: "same", range: units[index].range, origin: .lexicon)])
        index += 1
        continue
      }
      if units[index].english == "several", units[index].kind == .word, units[index].reading.isUnattached,
        isPlural(head),
        !isDefinite
      {
        // `ساعات عدة`: several hours.
        groups.append([GlossPiece(english: "several", range: units[index].range, origin: .lexicon)])
        index += 1
        continue
      }
      if isDirection(at: index) || isAmounting(at: index) { break }
      if isOrigin(units[index], of: head, isDefinite: isDefinite) {
        let english = origin(units[index].english)
        groups.append([GlossPiece(english: english, range: units[index].range, origin: units[index].origin)])
        index += 1
        continue
      }
      let unit = units[index]
      let isCount =
        isDefinite && unit.pos == .num && unit.kind == .word && unit.reading.isUnattached
        && NumberWords.isSmall(unit.english)
        && !(index + 1 < units.count && units[index + 1].pos == .noun && units[index + 1].reading.isBare)
      let isComparative = unit.pos == .elative && !unit.reading.hasArticle && !isDefinite && comparisonEnds
      guard unit.pos == .adj || unit.pos == .ordinal || isCount || isSuperlative(unit) || isComparative,
        unit.reading.preposition == .none,
        unit.reading.pronoun == nil, unit.reading.hasArticle == isDefinite
      else { break }
      if unit.reading.isAccusative, !head.reading.isAccusative, head.kind != .expression, !agrees(head, unit) { break }
      if isStrict, !isCount, unit.pos != .elative, unit.kind != .expression, !agrees(head, unit) { break }
      if unit.reading.conjunction != .none, unit.reading.conjunction != .and || groups.isEmpty { break }
      var piece = GlossPiece(english: inflectedAdjective(unit), range: unit.range, origin: unit.origin)
      index += 1
      if let adverb = intensifier {
        piece.english = adverb.english + " " + piece.english
        index += 1
      }
      if negates { piece.english = EnglishAdjective.negated(piece.english) }
      if hasComplement(unit, piece.english) {
        let joined = unit.reading.conjunction == .and ? [grammarPiece("and", unit), piece] : [piece]
        return (groups.reversed().flatMap { $0 }, joined)
      }
      if unit.reading.conjunction == .and {
        groups[groups.count - 1] += [grammarPiece("and", unit), piece]
      } else {
        groups.append([piece])
      }
    }
    return (groups.reversed().flatMap { $0 }, [])
  }

  /// `الرئيسان المصري والفرنسي`: the Egyptian and French presidents.
  private mutating func pairOfAdjectives(_ head: Unit) -> [GlossPiece]? {
    guard head.reading.number == .dual, head.reading.hasArticle, index + 1 < limit else { return nil }
    let pair = units[index...(index + 1)]
    guard pair.allSatisfy({ $0.reading.hasArticle && $0.reading.number == .singular }),
      pair.last?.reading.conjunction == .and, pair.first?.reading.conjunction == Reading.Conjunction.none
    else { return nil }
    let pieces = pair.compactMap { unit in
      adjective(unit).map { GlossPiece(english: $0, range: unit.range, origin: unit.origin) }
    }
    guard pieces.count == 2 else { return nil }
    index += 2
    return [pieces[0], grammarPiece("and", head), pieces[1]]
  }

  /// The adjective that a word is or may be: التركي is a Turk, too.
  private func adjective(_ unit: Unit) -> String? {
    if unit.pos == .adj { return inflectedAdjective(unit) }
    guard unit.kind == .word,
      let reading = unit.readings.first(where: { $0.pos == .adj && $0.hasArticle && $0.lemma >= 0 })
    else { return nil }
    return lexicon.lemmas[Int(reading.lemma)].english
  }

  /// `علماء مصريون`: where people come from, read as a noun of its own.
  func isOrigin(_ unit: Unit, of head: Unit, isDefinite: Bool) -> Bool {
    unit.pos == .noun && unit.reading.number == .plural && unit.reading.isUnattached
      && (head.reading.number == .plural || head.kind != .word && head.english.hasSuffix("s"))
      && unit.reading.hasArticle == isDefinite && unit.english.first?.isUppercase ?? false
      && unit.reading.pronoun == nil
      && unit.tokens.count == 1 && !unit.isName && !unit.isMonth
  }

  /// `دول عربية وإسلامية`: an adjective that shares the noun of a term in front of it.
  private mutating func addedToTerm(_ head: Unit, isDefinite: Bool) -> GlossPiece? {
    guard head.tokens.count > 1, index < units.count else { return nil }
    let unit = units[index]
    let isPair = head.reading.number == .dual && unit.reading.number == .singular
    guard unit.pos == .adj || isPair, let english = adjective(unit), unit.reading.conjunction == .and,
      unit.reading.preposition == .none, unit.reading.hasArticle == isDefinite, agrees(head, unit) || isPair,
      head.english.split(separator: " ").count == 2
    else { return nil }
    index += 1
    return GlossPiece(english: english + " and", range: unit.range, origin: unit.origin)
  }

  /// An elative behind a noun compares it, unless a noun follows that it belongs to.
  var comparisonEnds: Bool {
    guard index + 1 < units.count else { return true }
    let next = units[index + 1]
    return next.isSign || next.pos == .prep || next.pos == .conj
      || next.reading.conjunction != .none
      || next.reading.preposition != .none
  }

  private func origin(_ english: String) -> String {
    Self.origins[english] ?? (english.hasSuffix("ans") ? String(english.dropLast()) : english)
  }

  private static let origins = [
    "Turk": "Turkish", "Turks": "Turkish", "Kurd": "Kurdish", "Kurds": "Kurdish", "Briton": "British",
    "Spaniard": "Spanish", "Swede": "Swedish", "Dane": "Danish", "Pole": "Polish", "Finn": "Finnish", "Jew": "Jewish",
    "Jews": "Jewish", "Arab": "Arab", "Arabs": "Arab", "Scot": "Scottish", "Frenchman": "French",
    "French person": "French",
  ]

  static let possessives: Set<String> = ["his", "her", "its", "their", "our", "your", "my"]

  private func isSuperlative(_ unit: Unit) -> Bool { unit.pos == .elative && unit.reading.hasArticle }

  /// جدا and للغاية stand behind the adjective that they strengthen.
  var intensifier: Unit? {
    guard index < units.count, units[index].pos == .adv, units[index].reading.isUnattached,
      ["very", "extremely", "completely", "totally", "greatly", "highly"].contains(units[index].english)
    else { return nil }
    return units[index]
  }

  private func hasComplement(_ unit: Unit, _ english: String) -> Bool {
    let last = english.split(separator: " ").last.map(String.init) ?? english
    if english.contains(" "), Prepositions.trailing.contains(last) { return true }
    guard index < units.count, units[index].pos == .prep || units[index].reading.preposition != .none,
      units[index].reading.conjunction == .none
    else { return false }
    if english == "close" || english == "near" { return units[index].lemma == Words.min }
    if english.hasSuffix("-wing") || units[index].isSilent { return false }
    // `متهمين بمساعدة الحزب`.
    if SentenceTransfer.guilt.contains(english), units[index].lemma.first == ArabicFolding.ba { return true }
    // A place or time behind it is not its complement: `قارب متهالك قبالة الساحل`.
    if units[index].pos == .prep, !Words.complementing.contains(units[index].lemma),
      !Self.complemented.contains(english)
    {
      return false
    }
    return english.hasSuffix("ing") || english.hasSuffix("ed") || Self.complemented.contains(english)
  }

  private static let complemented: Set<String> = [
    "able", "capable", "ready", "rich", "full", "similar", "close", "responsible", "aware", "equal", "subject",
    "present",
    "related", "known", "near", "contrary", "born", "made", "held", "hostile", "loyal", "opposite", "adjacent",
    "available",
    "resident", "absent", "necessary", "independent", "different", "suitable", "free", "empty", "poor", "proud",
    "confident",
  ]

  func inflectedAdjective(_ unit: Unit) -> String {
    if unit.pos == .elative {
      return unit.reading.hasArticle
        ? EnglishAdjective.superlative(unit.english) : EnglishAdjective.comparative(unit.english)
    }
    return switch unit.reading.derivation {
    case .activeParticiple: EnglishVerb.gerund(unit.english)
    case .passiveParticiple: EnglishVerb.participle(unit.english)
    default: unit.english
    }
  }

  private func agrees(_ noun: Unit, _ adjective: Unit) -> Bool {
    if noun.reading.number == .dual { return adjective.reading.number != .singular }
    if noun.reading.number == .plural { return adjective.reading.isFeminine || adjective.reading.number == .plural }
    return noun.reading.isFeminine == adjective.reading.isFeminine && adjective.reading.number != .plural
  }
}
