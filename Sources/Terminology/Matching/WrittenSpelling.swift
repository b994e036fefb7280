internal import BriefText

/// Words as they are written in a text, where folding has taken different spellings for one.
struct WrittenSpelling {
  let text: TokenizedText

  /// True when the letter at a place of a token is a bare ا, or when that cannot be known.
  func isBareAlef(_ token: Token, at place: Int) -> Bool {
    let bytes = text.text.bytes
    guard token.range.upperBound <= bytes.count else { return true }
    let offset = token.range.lowerBound + 2 * place
    if token.range.count == 2 * token.foldedRange.count {
      // U+0627 and U+0671; every letter has two bytes.
      return bytes[offset] == 0xD8 && bytes[offset + 1] == 0xA7 || bytes[offset] == 0xD9
    }
    let letters = ListedWord.letters(of: token.range, in: text.text)
    guard letters.count == token.foldedRange.count else { return true }
    return !(0x0622...0x0625).contains(letters[place])
  }

  /// The letters of a token from a place on.
  func letters(_ token: Token, from place: Int) -> [UInt32] {
    guard token.range.upperBound <= text.text.count else { return [] }
    return Array(ListedWord.letters(of: token.range, in: text.text).dropFirst(place))
  }

  /// How many letters of a listed form are written otherwise in the text, where folding makes them the same.
  func differences(_ tokens: Range<Int>, from form: String, _ tokenizer: Tokenizer) -> Int {
    let listed = tokenizer.tokenize(form)
    let words = listed.tokens.filter(\.isWord)
    let written = text.tokens[tokens].filter(\.isWord)
    guard words.count == written.count else { return 0 }
    return zip(words, written).reduce(0) { count, pair in
      count + differences(pair.1, from: pair.0, of: listed)
    }
  }

  private func differences(_ token: Token, from word: Token, of listed: TokenizedText) -> Int {
    let units = text.folded(token)
    let letters = letters(token, from: 0)
    let listedWord = ListedWord(word, in: listed)
    let article = listedWord.hasArticle ? 2 : 0
    let listedUnits = listed.folded(word).dropFirst(article)
    let listedLetters = listedWord.letters.dropFirst(article)
    guard units.count == letters.count, listedUnits.count == listedLetters.count else { return 0 }
    // What stands before the stem is found by comparing; the last two letters may be an ending.
    let sure = listedUnits.prefix(max(2, listedUnits.count - 2))
    for start in 0...5 where start < units.count && units.dropFirst(start).starts(with: sure) {
      let pairs = zip(zip(units.dropFirst(start), listedUnits), zip(letters.dropFirst(start), listedLetters))
      return pairs.count { units, letters in units.0 == units.1 && letters.0 != letters.1 }
    }
    return 0
  }
}
