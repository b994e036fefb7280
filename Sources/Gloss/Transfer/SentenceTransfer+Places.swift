internal import BriefText

extension SentenceTransfer {
  /// `شمالي البلاد`, `غربي الموصل`: an adjective of direction before a place, which says where.
  func isDirection(at position: Int) -> Bool {
    let unit = units[position]
    guard unit.kind == .word, Self.directions[unit.english] != nil, unit.reading.isBare,
      unit.reading.number == .singular,
      !unit.reading.isFeminine, position + 1 < limit
    else { return false }
    let next = units[position + 1]
    return isNominal(next) && next.reading.isUnattached && next.pos != .adj
      && (next.isName || next.reading.isDefinite || next.pos == .noun)
  }

  mutating func direction() {
    let unit = units[index]
    index += 1
    let place = Self.directions[unit.english] ?? unit.english
    let isName = units[index].isName
    if pieces.last?.english != "in" { emitGrammar("in", at: unit.range.lowerBound) }
    emit(isName ? unit.english : "the " + place + " of", unit)
    var phrase = nounPhrase(of: .preposition)
    if isName { phrase.dropArticle() }
    pieces += phrase.pieces
  }

  private static let directions = [
    "northern": "north", "southern": "south", "eastern": "east", "western": "west", "northeastern": "northeast",
    "northwestern": "northwest", "southeastern": "southeast", "southwestern": "southwest",
  ]

  /// `البالغ عددهم 329`, `البالغ اثنين بالمئة`: how many or how much.
  func isAmounting(at position: Int) -> Bool {
    if isWorth(at: position) { return true }
    guard units[position].lemma == Words.reaching, units[position].pos == .adj || units[position].pos == .noun,
      units[position].reading.hasArticle, position + 1 < limit
    else { return false }
    let next = units[position + 1]
    return next.kind == .number || next.pos == .num || next.isQuantifier || next.isAboutNumber(next: nil)
      || next.pos == .noun && next.reading.pronoun != nil && position + 2 < limit
        && (units[position + 2].kind == .number || units[position + 2].pos == .num || units[position + 2].isQuantifier
          || units[position + 2].pos == .prep)
  }

  /// `غرامة قدرها مليار يورو`, `حصة نسبتها عشرة بالمئة`: of.
  private func isWorth(at position: Int) -> Bool {
    let unit = units[position]
    guard unit.kind == .word, unit.pos == .noun || unit.pos == .verb, unit.reading.pronoun != nil,
      unit.reading.isUnattached, position > 0, isNominal(units[position - 1]) || units[position - 1].isSilent,
      position + 1 < limit,
      ["million", "billion", "thousand", "hundred"].contains(where: units[position + 1].english.contains)
        || units[position + 1].kind == .number || units[position + 1].pos == .num || units[position + 1].isQuantifier
        || position + 2 < limit && units[position + 1].isAboutNumber(next: units[position + 2])
    else { return false }
    return Words.worth.contains(Array(ArabicFolding.fold(source[unit.range]).prefix(while: { $0 != 0x20 })))
  }

  mutating func amounting() {
    let unit = units[index]
    let isWorth = isWorth(at: index)
    index += 1
    if isWorth {
      emit("of", unit)
      return
    }
    guard units[index].pos == .noun, units[index].reading.pronoun != nil else {
      emit("amounting to", unit)
      return
    }
    let english = units[index].english
    emit(english == "number" ? "numbering" : english == "age" ? "aged" : "with a " + english + " of", unit)
    index += 1
  }

  /// `قبل ستين عاما`: sixty years ago; `بعد عامين من الزلزال`: two years after the earthquake. Takes the words and
  /// gives true.
  mutating func ago(_ unit: Unit) -> Bool {
    guard unit.kind == .word, unit.lemma == Words.qabla || unit.lemma == Words.baad, unit.reading.pronoun == nil,
      index < limit, units[index].reading.isUnattached, !units[index].reading.hasArticle, isNominal(units[index]),
      units[index].pos == .noun || units[index].pos == .num || units[index].kind == .number || units[index].isQuantifier
    else { return false }
    var ahead = self
    let phrase = ahead.nounPhrase(of: .preposition)
    guard let last = phrase.pieces.last, Self.times.contains(last.english),
      ahead.index >= limit || units[ahead.index].pos != .num
    else { return false }
    let isBefore = unit.lemma == Words.qabla
    let from =
      ahead.index < limit && units[ahead.index].lemma == Words.min && units[ahead.index].pos == .prep
      && units[ahead.index].reading.pronoun == nil
    guard from || isBefore else { return false }
    pieces += phrase.pieces
    index = ahead.index
    if from {
      index += 1
      emit(isBefore ? "before" : "after", unit)
      if index < limit, isNominal(units[index]), units[index].reading.isUnattached {
        pieces += nounPhrase(of: .preposition).pieces
      }
    } else {
      emit("ago", unit)
    }
    return true
  }

  private static let times: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "year", "month", "week", "day", "hour", "decades", "decade",
    "centuries",
  ]

  /// `بالسجن خمس سنوات`: to five years in prison. Takes the words and gives true.
  mutating func sentencing(_ unit: Unit) -> Bool {
    guard unit.reading.preposition == .with, unit.reading.hasArticle, unit.kind == .word || unit.kind == .expression
    else { return false }
    switch unit.english {
    case "execution", "death":
      index += 1
      emit("to death", unit)
      return true
    case "prison", "imprisonment", "jail", "detention":
      index += 1
      guard let time = prisonTerm() else {
        emit("to prison", unit)
        return true
      }
      emitGrammar("to", at: unit.range.lowerBound)
      pieces += time.pieces
      emit("in prison", unit)
      return true
    default: return false
    }
  }

  /// The years or months behind `بالسجن`, perhaps after لمدة or مدة.
  mutating func prisonTerm() -> NounPhrase? {
    var ahead = self
    if ahead.index < limit,
      ["for", "for a period of", "duration", "period", "term"].contains(units[ahead.index].english)
    {
      ahead.index += 1
    }
    guard ahead.index < limit, units[ahead.index].reading.isUnattached else { return nil }
    let unit = units[ahead.index]
    let isTime = ["year", "month", "day"].contains(unit.english) && unit.pos == .noun
    guard unit.kind == .number || unit.pos == .num || isTime else { return nil }
    let phrase = ahead.nounPhrase(of: .preposition)
    guard let last = phrase.pieces.last, ["year", "month", "day"].contains(where: { last.english.contains($0) }) else {
      return nil
    }
    index = ahead.index
    return phrase
  }
}
