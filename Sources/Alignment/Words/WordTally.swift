internal import BriefText

/// Counts the words of segments.
struct WordTally {
  private let tokenizer = Tokenizer()

  /// Adds the words of a segment; their number.
  func count(_ segment: String, _ counts: inout WordCounts) -> Int {
    let text = tokenizer.tokenize(segment)
    var words = 0
    for token in text.tokens where token.isWord && !token.foldedRange.isEmpty {
      counts.add(text.folded(token))
      words += 1
    }
    return words
  }
}
