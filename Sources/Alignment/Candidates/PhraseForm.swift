internal import BriefText

/// One way that a phrase is written.
struct PhraseForm: Hashable {
  /// As written, without proclitics on the first word and without vowel signs.
  var text: String
  /// What forms are compared by: a source without the article, a target in small letters.
  var bare: String
  /// It begins a sentence, where any word has a capital.
  var startsSentence = false

  /// A source phrase.
  init(source text: PieceText, _ words: Range<Int>) {
    var written = ""
    var bare = ""
    var isBehindParticle = false
    for word in words {
      if word > words.lowerBound {
        let gap = Self.gap(text, before: word)
        written += gap
        bare += gap
      }
      let (full, short) = Self.word(text, word, isFirst: word == words.lowerBound)
      if word > words.lowerBound, Self.isParticle(text, word) { isBehindParticle = true }
      written += full
      // The article goes where the term gets indefinite as a whole: not in انتقال بين الأنواع.
      bare += isBehindParticle ? full : short
    }
    self.text = written
    // An indefinite word before a definite one: the article stays (وقف إطلاق النار).
    self.bare = text.words[words.lowerBound].hasArticle ? bare : written
  }

  /// A target phrase.
  init(target text: PieceText, _ words: Range<Int>) {
    var written = ""
    for word in words {
      if word > words.lowerBound { written += Self.gap(text, before: word) }
      written += text.text.text[text.words[word].range]
    }
    self.text = written
    bare = written.lowercased()
    startsSentence = words.lowerBound == 0 || text.words[words.lowerBound].isAfterSign
  }

  private static func isParticle(_ text: PieceText, _ word: Int) -> Bool {
    StopWords.contains(text.text.folded(text.text.tokens[text.words[word].token]))
      || text.pieces.contains { Int($0.word) == word && $0.kind == .preposition }
  }

  private static func gap(_ text: PieceText, before word: Int) -> String {
    let range = text.words[word - 1].range.upperBound..<text.words[word].range.lowerBound
    if range.isEmpty { return "" }
    let gap = text.text.text[range].trimming
    return gap.isEmpty ? " " : gap
  }

  /// A source word as it stands in a dictionary entry, with and without the article.
  private static func word(_ text: PieceText, _ word: Int, isFirst: Bool) -> (full: String, bare: String) {
    let written = text.words[word]
    let letters = text.text.text[written.range].unicodeScalars.filter { !ArabicFolding.drops($0) }
    let kinds = text.pieces.filter { Int($0.word) == word }.map(\.kind)
    let proclitics = kinds.count { $0 == .conjunction || $0 == .preposition || $0 == .future }
    let full = String(String.UnicodeScalarView(letters))
    guard isFirst || proclitics == 0 else { return (full, full) }
    var rest = String(String.UnicodeScalarView(letters.dropFirst(isFirst ? proclitics : 0)))
    guard written.hasArticle, written.kind == .arabic else { return (rest, rest) }
    // Behind ل the article has lost its alef: للمقاتلين.
    if rest.hasPrefix("ل"), !rest.hasPrefix("ال"), kinds.contains(.preposition) { rest = "ا" + rest }
    let stem =
      text.pieces.count > written.stem ? rest.dropFirst(rest.hasPrefix("ا") || rest.hasPrefix("أ") ? 2 : 0) : rest[...]
    return (rest, String(stem))
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimming: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
