internal import BriefText

/// Whether a text is written in Arabic letters or in others.
struct ScriptShare {
  private var arabic = 0
  private var other = 0

  /// Counts the words of the first segments.
  init(_ segments: [String]) {
    let tokenizer = Tokenizer()
    for segment in segments.prefix(200) {
      for token in tokenizer.tokenize(segment).tokens {
        switch token.kind {
        case .arabic: arabic += 1
        case .foreign: other += 1
        case .number, .sign: break
        }
      }
    }
  }

  /// More words in Arabic letters than in others.
  var isArabic: Bool { arabic > other }
  /// More words in other letters.
  var isOther: Bool { other > arabic }
}
