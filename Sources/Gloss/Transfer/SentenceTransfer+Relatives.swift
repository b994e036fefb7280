internal import BriefText

extension SentenceTransfer {
  /// `التي يعيش فيها اللاجئون`, `التي يعيش اللاجئون فيها`: somebody else is the subject, and a preposition with a
  /// pronoun repeats what the clause is about.
  mutating func subjectOfRelative(_ verb: Unit) -> Subject? {
    guard verb.reading.pronoun == nil, verb.reading.number == .singular, index < limit else { return nil }
    func repeats(_ position: Int) -> Bool {
      position < limit && units[position].pos == .prep && units[position].reading.pronoun != nil
        && units[position].reading.conjunction == .none
    }
    if repeats(index), canBeSubject(at: index + 1, of: verb), !units[index + 1].reading.isAccusative,
      !(takesObject(verb) && !Agents.isAgent(units[index + 1].english) && units[index + 1].pos == .noun)
    {
      clause.resumptive = index
      var ahead = self
      ahead.index = index + 1
      let phrase = ahead.nounPhrase(of: .subject)
      var before = self
      before.pieces = []
      before.placePhrase()
      index = ahead.index
      let after = moveBeforeRelative(before.pieces) ? [] : before.pieces
      pieces += phrase.pieces
      return Subject(isPlural: phrase.isPlural, after: after)
    }
    guard canBeSubject(at: index, of: verb) else { return nil }
    var ahead = self
    let phrase = ahead.nounPhrase(of: .subject)
    var place = ahead.index
    while place < limit, place < ahead.index + 6, !repeats(place), !units[place].isSign, units[place].pos != .verb,
      units[place].pos != .conj
    {
      place += 1
    }
    guard repeats(place) else { return nil }
    pieces += phrase.pieces
    index = ahead.index
    clause.resumptive = place
    return Subject(isPlural: phrase.isPlural)
  }

  /// `التي يتنافس فيها ثلاثة`: in which three compete.
  private mutating func moveBeforeRelative(_ preposition: [GlossPiece]) -> Bool {
    guard let last = pieces.last, last.english == "which" || last.english == "who", preposition.count <= 1 else {
      return false
    }
    guard let word = preposition.first else { return true }
    guard Prepositions.simple.contains(word.english) else { return false }
    pieces.insert(word, at: pieces.count - 1)
    if last.english == "who" { pieces[pieces.count - 1].english = "whom" }
    return true
  }

  /// `اللاجئون الذين رفضت طلباتهم`: a feminine verb has another subject than men.
  private func disagrees(_ verb: Unit) -> Bool {
    index >= 2 && units[index - 2].pos == .rel && units[index - 2].lemma == Words.alladhina && verb.reading.isFeminine
      && verb.reading.number == .singular && verb.reading.pronoun == nil
  }

  /// `النقاط التي تحتلها`: the pronoun repeats the thing, and who acts was named before.
  mutating func whoDidIt(_ verb: Unit) -> Subject? {
    guard let pronoun = verb.reading.pronoun, pronoun == .his || pronoun == .her, !lastPhraseIsPerson,
      verb.kind == .word,
      takesObject(verb), clause.relativeIsFeminine == (pronoun == .her), let topic,
      topic.isPlural == (verb.reading.number != .singular) || verb.reading.isFeminine
    else { return nil }
    let isPlural = verb.reading.number != .singular
    emit(isPlural ? "they" : topic.isPerson ? (verb.reading.isFeminine ? "she" : "he") : "it", verb, .grammar)
    return Subject(isPlural: isPlural, dropsObject: true)
  }

  /// `استطلاع نشرت نتائجه`: whose results were published.
  mutating func whose(_ verb: Unit) -> Subject? {
    if index + 1 < limit, units[index].isSilent, units[index].pos == .prep, units[index].reading.pronoun == nil,
      units[index + 1].pos == .noun, units[index + 1].reading.pronoun == .their, suspects(verb),
      ["which", "who"].contains(pieces.last?.english)
    {
      // `يشتبه في تورطهم`: whose involvement is suspected.
      index += 1
      var phrase = nounPhrase(of: .subject)
      phrase.pieces.removeAll { $0.origin == .grammar && Self.possessives.contains($0.english) }
      pieces[pieces.count - 1].english = "whose"
      pieces += phrase.pieces
      return Subject(isPlural: phrase.isPlural, isPassive: true)
    }
    guard index < limit, let last = pieces.last, last.english == "which" || last.english == "who",
      units[index].pos == .noun,
      units[index].reading.pronoun == .his || units[index].reading.pronoun == .her
        || units[index].reading.pronoun == .their,
      units[index].isGovernedObject || canBeSubject(at: index, of: verb) || disagrees(verb)
    else { return nil }
    let start = index
    let plural = isPlural(units[index])
    guard plural || verb.reading.isFeminine == units[index].reading.isFeminine else { return nil }
    var phrase = nounPhrase(of: .subject)
    if let first = phrase.pieces.first, SentenceTransfer.possessives.contains(first.english) {
      phrase.pieces.removeFirst()
    }
    pieces[pieces.count - 1].english = "whose"
    pieces += phrase.pieces
    return Subject(
      isPlural: phrase.isPlural,
      isPassive: units[start].isGovernedObject || needsObject(verb) && lacksObject(verb)
        || isUndergone(verb, by: phrase))
  }
}
