internal import BriefText

extension SentenceTransfer {
  /// `بشكل كبير`, `بصورة واضحة`: an adverb made of the adjective.
  mutating func manner(_ unit: Unit) -> Bool {
    guard unit.reading.preposition == .with, !unit.reading.hasArticle, unit.reading.pronoun == nil,
      ["form", "shape", "manner", "way", "picture", "image", "method"].contains(unit.english), index + 1 < units.count
    else { return false }
    let adjective = units[index + 1]
    guard adjective.pos == .adj, !adjective.reading.hasArticle, adjective.reading.isUnattached else { return false }
    index += 2
    emit(EnglishAdjective.adverb(adjective.english), adjective)
    return true
  }

  /// What stands between a subject and the rest of its sentence and belongs to the subject: a relative clause, or an
  /// explanation between commas. `قال الوزير الذي يترأس الوفد إن …`, `أوضح سامر، الخبير في المياه، أن …`.
  mutating func takeDescription(into phrase: inout NounPhrase, of verb: Unit) {
    guard index < limit else { return }
    var start = index
    let hasComma = units[start].isSign && ["،", ","].contains(units[start].english)
    if hasComma { start += 1 }
    guard start < limit else { return }
    let first = units[start]
    if first.kind == .expression, first.english.hasPrefix("who "), !hasComma, first.reading.conjunction == .none {
      // `مصدر طلب عدم الكشف عن هويته`: the idiom is a relative clause in English.
      phrase.pieces.append(GlossPiece(english: first.english, range: first.range, origin: first.origin))
      index = start + 1
      return
    }
    let isRelative = first.pos == .rel && first.reading.conjunction == .none
    let isExplanation =
      hasComma && isNominal(first) && first.reading.isUnattached && (first.reading.hasArticle || first.isName)
      && !first.isWeekdayOrDate
    // `أظهرت دراسة نشرت في مجلة أن`: without a relative pronoun.
    let isBareRelative =
      first.pos == .verb && !hasComma && first.reading.conjunction == .none && !phrase.isDefinite && !phrase.isName
      && !phrase.isPronoun
    guard isRelative || isExplanation || isBareRelative else { return }
    let governed = isRelative ? verb.governed : nil
    let reached = descriptionEnd(from: start, mayContainVerb: isRelative || isBareRelative, comma: hasComma)
    guard let end = governed.flatMap({ $0 > start + 1 && $0 < limit ? $0 : nil }) ?? reached else { return }
    if isBareRelative, !(end < limit && units[end].pos == .conj) { return }
    let isRestrictive = (isRelative || isBareRelative) && !hasComma
    var inner = self
    inner.pieces = []
    inner.clause = Clause()
    inner.index = start
    inner.limit = end
    inner.lastPhraseIsPerson = phrase.isAgent && phrase.isPerson
    inner.lastPhraseIsPlural = phrase.isPlural
    if isBareRelative {
      inner.clause.isRelative = true
      inner.clause.hadSubject = true
      inner.clause.lastSubjectIsPlural = phrase.isPlural
      inner.emitGrammar(phrase.isPerson ? "who" : "which", at: first.range.lowerBound)
    }
    let described = inner.run()
    if !isRestrictive {
      phrase.pieces.append(
        GlossPiece(english: ",", range: units[start].range.lowerBound..<units[start].range.lowerBound, origin: .literal)
      )
    }
    phrase.pieces += described
    if !isRestrictive {
      phrase.pieces.append(
        GlossPiece(
          english: ",", range: units[end - 1].range.upperBound..<units[end - 1].range.upperBound, origin: .literal))
    }
    index = end
    if index < limit, units[index].isSign, ["،", ","].contains(units[index].english) { index += 1 }
  }

  /// Where a description ends: at the next comma, or before أن or إن. `nil` when it does not end in reach.
  private func descriptionEnd(from start: Int, mayContainVerb: Bool, comma: Bool) -> Int? {
    for position in start..<min(limit, start + 18) {
      let unit = units[position]
      if unit.isSign, ["،", ","].contains(unit.english) { return position > start + 0 ? position : nil }
      if unit.isSign, [".", "؟", "!", ":", "؛"].contains(unit.english) { return nil }
      if unit.lemma == Words.an || unit.english == "that", unit.pos == .conj,
        position > start + (mayContainVerb ? 0 : 1)
      {
        return comma ? nil : position
      }
      if unit.pos == .verb, !mayContainVerb { return nil }
    }
    return nil
  }

  /// `وافقت الحكومة والفصائل على …`: the second of two subjects.
  mutating func takeSecondSubject(into phrase: inout NounPhrase) {
    while index < limit {
      let unit = units[index]
      guard unit.reading.conjunction == .and, unit.reading.preposition == .none, unit.pos == .noun || unit.isName,
        unit.reading.isDefinite || unit.isName, phrase.isDefinite, !unit.reading.isAccusative, unit.kind != .sign
      else { return }
      var ahead = self
      let second = ahead.nounPhrase(of: .subject)
      guard second.isDefinite, ahead.index >= limit || units[ahead.index].pos != .verb else { return }
      phrase.pieces.append(grammarPiece("and", unit))
      phrase.pieces += second.pieces
      phrase.isPlural = true
      index = ahead.index
    }
  }

  /// `انطلقت في جنيف اليوم جولة جديدة`: a subject behind the place or time. Gives it with what stood before it.
  mutating func delayedSubject(of verb: Unit) -> (subject: NounPhrase, between: [GlossPiece])? {
    guard index < limit, !verb.reading.person.isFirstOrSecond, verb.reading.number == .singular,
      verb.reading.pronoun == nil, !Sayings.isSaying(verb.english)
    else { return nil }
    var ahead = self
    ahead.pieces = []
    var steps = 0
    if verb.takesPrepositionalObject, isNominal(units[index]), units[index].reading.isUnattached {
      // `شارك في المظاهرة آلاف`: what belongs to the verb's own preposition.
      if verb.english.hasSuffix(" to"), let action = units[index].verb {
        ahead.emit(action, units[index])
        ahead.index += 1
        ahead.verbalComplement(units[index])
      } else {
        ahead.pieces += ahead.nounPhrase(of: .preposition).pieces
      }
      steps += 1
    }
    while ahead.index < limit, steps < 3 {
      let unit = units[ahead.index]
      if unit.isSign || unit.reading.conjunction != .none { return nil }
      if unit.pos == .prep, !unit.isSilent {
        ahead.placePhrase()
      } else if unit.reading.preposition == .with, isNominal(unit), unit.verb == nil {
        ahead.cliticPreposition(unit)
        ahead.pieces += ahead.nounPhrase(of: .preposition).pieces
      } else if unit.pos == .adv || unit.isWeekdayOrDate {
        ahead.emit(unit.isWeekdayOrDate ? "on " + unit.english : unit.english, unit)
        ahead.index += 1
      } else {
        break
      }
      steps += 1
    }
    guard steps > 0, ahead.index < limit, ahead.canBeSubject(at: ahead.index, of: verb) else { return nil }
    let head = units[ahead.index]
    // What such a verb does to a thing is its object, and the subject is in the verb.
    let mayBePassive = pieces.isEmpty && topic == nil && needsObject(verb)
    if !verb.takesPrepositionalObject, !mayBePassive, takesObject(verb), !Agents.isAgent(head.english),
      !head.isName
    {
      return nil
    }
    let between = ahead.pieces
    ahead.actingVerb = verb
    let subject = ahead.nounPhrase(of: .subject)
    index = ahead.index
    return (subject, between)
  }
}

extension UInt8 {
  var isFirstOrSecond: Bool { self == 1 || self == 2 }
}
