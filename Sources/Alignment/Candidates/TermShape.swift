internal import BriefText

/// What a source term looks like: a noun phrase, as far as its words show.
struct TermShape: Sendable {
  let reader: PieceReader

  /// A term begins with a noun or a name: a word that also stands behind the article, or a word in Latin letters.
  func mayStart(_ text: PieceText, _ word: Int) -> Bool {
    let written = text.words[word]
    if written.kind == .number || isJoined(text, word) { return false }
    if written.kind == .foreign { return true }
    return isNominal(text, word) || text.pieces[written.stem].type >= 0 && isRarelyInflected(text, word)
  }

  /// True for a word that a hyphen joins to the one before.
  func isJoined(_ text: PieceText, _ word: Int) -> Bool {
    guard word > 0, word < text.words.count, !text.words[word].isAfterSign else { return false }
    let token = text.words[word].token
    return !text.text.tokens[token].spaceBefore
  }

  /// The next word of a term: no sign and no conjunction before it, and no particle but the prepositions that stand in
  /// terms.
  func mayFollow(_ text: PieceText, _ word: Int, isFunction: Bool) -> Bool {
    let written = text.words[word]
    if written.isAfterSign { return false }
    if text.pieces.contains(where: { Int($0.word) == word && ($0.kind == .conjunction || $0.kind == .future) }) {
      return false
    }
    if isFunction { return Self.inner.contains(Array(text.text.folded(text.text.tokens[written.token]))) }
    return written.kind != .arabic || isNominal(text, word) || isRarelyInflected(text, word)
  }

  func hasPronoun(_ text: PieceText, _ word: Int) -> Bool {
    text.pieces.contains { Int($0.word) == word && $0.kind == .pronoun }
  }

  /// Once a word has the article, those behind it have it too: المريض مصاب is a sentence. Words behind a preposition
  /// begin anew.
  func agrees(_ text: PieceText, _ span: ClosedRange<Int>) -> Bool {
    var isDefinite = false
    var isFirst = true
    for word in span {
      let written = text.words[word]
      let startsAnew =
        text.pieces.contains { Int($0.word) == word && $0.kind == .preposition } && !isFirst
        || !isFirst && isParticle(text, word)
      if startsAnew { isDefinite = false }
      if written.kind == .arabic, !isParticle(text, word) {
        if isDefinite, !written.hasArticle { return false }
        if written.hasArticle { isDefinite = true }
      }
      isFirst = false
    }
    return true
  }

  func isArticle(_ text: PieceText, _ word: Int) -> Bool {
    let units = text.text.folded(text.text.tokens[text.words[word].token])
    return Self.articles.contains(Array(units))
  }

  private func isParticle(_ text: PieceText, _ word: Int) -> Bool {
    reader.evidence(of: text.words[word].stem, in: text).isFunction
  }

  /// Verbs never have the article.
  private func isNominal(_ text: PieceText, _ word: Int) -> Bool {
    let written = text.words[word]
    if written.hasArticle || written.kind != .arabic { return true }
    let type = text.pieces[written.stem].type
    return type >= 0 && reader.articleCounts[Int(type)] * 20 >= reader.typeCounts[Int(type)]
      && reader.articleCounts[Int(type)] > 0
  }

  /// Names have neither article nor the prefixes of verbs.
  private func isRarelyInflected(_ text: PieceText, _ word: Int) -> Bool {
    let evidence = reader.evidence(of: text.words[word].stem, in: text)
    return evidence.translations.isEmpty && evidence.soundLength > 2
  }

  private static let inner = Set(
    ["من", "في", "على", "عن", "ضد", "غير", "بعد", "قبل", "ذات", "تحت", "بين"].map { ArabicFolding.fold($0) })
  private static let articles = Set(["the", "a", "an"].map { ArabicFolding.fold($0) })
}
