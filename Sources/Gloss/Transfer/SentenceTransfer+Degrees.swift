internal import BriefText

extension SentenceTransfer {
  /// `أكثر هرمية`, `الأكثر تضررا`: أكثر, أقل and أشد with the word that says in what. Takes both.
  mutating func degree(at position: Int) -> GlossPiece? {
    guard position + 1 < limit else { return nil }
    let unit = units[position]
    let word = units[position + 1]
    guard unit.pos == .elative, let scale = Self.scales[ArabicFolding.string(unit.lemma)], word.reading.isUnattached,
      !word.reading.hasArticle, word.reading.pronoun == nil, word.reading.number == .singular
    else { return nil }
    let english: String
    if word.pos == .adj {
      english = word.english
    } else if word.pos == .noun, let verb = word.verb, word.reading.isAccusative || unit.reading.hasArticle {
      english = verb.hasPrefix("be ") ? String(verb.dropFirst(3)) : EnglishVerb.participle(verb)
    } else {
      return nil
    }
    index = position + 2
    let step = unit.reading.hasArticle ? scale.most : scale.more
    return GlossPiece(
      english: step + " " + english, range: unit.range.lowerBound..<word.range.upperBound, origin: .lexicon)
  }

  private static let scales: [String: (more: String, most: String)] = [
    ArabicFolding.string(ArabicFolding.fold("أكثر")): ("more", "most"),
    ArabicFolding.string(ArabicFolding.fold("أقل")): ("less", "least"),
    ArabicFolding.string(ArabicFolding.fold("أشد")): ("more", "most"),
  ]

  /// A noun that can be the object of the verb before stands further on in the clause.
  func objectFollowsLater() -> Bool {
    var position = index
    while position < limit {
      let unit = units[position]
      if unit.isSign || unit.pos == .verb || unit.pos == .conj || unit.pos == .rel || unit.reading.conjunction != .none
      {
        return false
      }
      // `قتلوا خلال اقتحامه المخيم`: what stands behind belongs to the circumstance.
      if unit.pos == .prep, unit.kind == .word, Self.circumstances.contains(unit.english) { return false }
      if position > index, isNominal(unit), unit.pos != .adj, unit.reading.isUnattached, !unit.isWeekdayOrDate,
        !unit.isYearWord
      {
        let before = units[position - 1]
        // Behind a preposition or an indefinite noun it belongs to these.
        if unit.reading.isAccusative, unit.pos == .noun { return true }
        let belongs =
          before.pos == .prep && before.reading.pronoun == nil || before.kind == .number || before.pos == .num
          || isNominal(before) && before.reading.isBare && !before.isName || before.pos == .dem
          || isNominal(before) && before.reading.preposition != .none && !before.reading.hasArticle && !before.isName
          || unit.isName || unit.kind == .number
        if !belongs { return true }
      }
      position += 1
    }
    return false
  }

  private static let circumstances: Set<String> = ["during", "after", "before", "following", "since", "while"]
}
