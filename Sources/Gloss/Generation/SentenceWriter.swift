/// Writes pieces as running text: spaces, capitals, quotation marks.
enum SentenceWriter {
  static func write(_ pieces: [GlossPiece]) -> String {
    var text = ""
    var opensQuote = true
    var glue = true
    var startsSentence = true
    for piece in pieces where !piece.english.isEmpty {
      let english = piece.english
      if piece.origin == .literal, english == "\"" {
        if opensQuote {
          if !glue, !text.isEmpty { text += " " }
          text += english
          glue = true
        } else {
          text += english
          glue = false
        }
        opensQuote.toggle()
        continue
      }
      let closes =
        piece.origin == .literal && [".", ",", ";", ":", "?", "!", ")", "]", "%", "…", "}"].contains(english)
      if !glue, !closes { text += " " }
      text += startsSentence ? capitalized(english) : english
      startsSentence = piece.origin == .literal && [".", "?", "!"].contains(english)
      glue = piece.origin == .literal && ["(", "[", "{", "#", "@", "$"].contains(english)
      if piece.origin == .literal, english == "-" || english == "/" || english == "_" { glue = false }
    }
    return fixArticles(text)
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.firstIndex(where: { $0.isLetter || $0.isNumber }), text[first].isLowercase else {
      return text
    }
    // Names such as al-Qaeda keep their small letter only inside a sentence.
    return text[..<first] + text[first].uppercased() + text[text.index(after: first)...]
  }

  /// `a` and `an` by the word that really follows.
  private static func fixArticles(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for index in words.indices.dropLast() where ["a", "an", "A", "An"].contains(words[index]) {
      let article = EnglishNoun.article(before: words[index + 1])
      words[index] = words[index].first == "A" ? article.prefix(1).uppercased() + article.dropFirst() : article
    }
    return words.joined(separator: " ")
  }
}
