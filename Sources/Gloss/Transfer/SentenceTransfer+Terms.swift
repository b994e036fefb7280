internal import BriefText

extension SentenceTransfer {
  /// `انسحاب القوات الإسرائيلية`: an adjective behind a term of several words that belongs to the term's last noun.
  /// The English of both, or `nil` where the adjective goes before the term.
  func insideTerm(_ head: Unit, _ english: String, _ adjectives: [GlossPiece]) -> [GlossPiece]? {
    guard head.tokens.count > 1, let last = adjectives.last else { return nil }
    var words = english.split(separator: " ").map(String.init)
    guard let of = words.firstIndex(of: "of"), of > 0, of + 1 < words.count else { return nil }
    guard let unit = units.first(where: { $0.range == last.range }), unit.pos == .adj,
      unit.reading.hasArticle || unit.reading.isFeminine != head.reading.isFeminine,
      unit.reading.isFeminine != head.reading.isFeminine || head.reading.number != .singular
    else { return nil }
    var place = of + 1
    if ["the", "a", "an"].contains(words[place]), place + 1 < words.count { place += 1 }
    let inner = words[place...].joined(separator: " ")
    words.removeSubrange(place...)
    let start = GlossPiece(english: words.joined(separator: " "), range: head.range, origin: head.origin)
    return [start] + adjectives + [GlossPiece(english: inner, range: head.range, origin: head.origin)]
  }

  /// `غرق قاربهم`: the sinking of their boat. `nil` for terms without `of`.
  func ownedInside(_ english: String, by owner: String) -> String? {
    var words = english.split(separator: " ").map(String.init)
    guard let of = words.lastIndex(of: "of"), of > 0, of + 1 < words.count else { return nil }
    if ["a", "an", "the"].contains(words[of + 1]) { words.remove(at: of + 1) }
    words.insert(owner, at: of + 1)
    return words.joined(separator: " ")
  }

  /// `ما زالت المواجهات مستمرة`: the clashes are still continuing.
  mutating func still(_ unit: Unit) -> Bool {
    guard unit.english == "still", unit.kind == .expression, index < limit, isNominal(units[index]),
      units[index].reading.isUnattached, !clause.hasVerb, clause.subject == nil, units[index].pos != .adj
    else { return false }
    let phrase = nounPhrase(of: .subject)
    pieces += phrase.pieces
    clause.subject = phrase
    let verbFollows = index < limit && units[index].pos == .verb
    emit(verbFollows ? "still" : (phrase.isPlural ? "are" : "is") + " still", unit)
    clause.hasVerb = !verbFollows
    return true
  }
}
