/// Phrases that mark lines as no part of an article.
struct BoilerplateRule: Sendable {
  /// What a match means for the lines around it.
  enum Kind: Sendable {
    /// The line goes, wherever it stands.
    case line
    /// The line goes before the first sentence of the article and after the last one.
    case margin
    /// The line goes, and with it the headlines that follow it, up to the next sentence.
    case list
    /// The line goes, and with it everything after it, if the article stands before it.
    case end
  }

  /// How to write a phrase: words as they are (spelling is folded: hamza, marks, ة as ه), `#` for any number, and
  /// - `phrase`: the whole line, punctuation aside;
  /// - `phrase:`: the line begins with it, and a sign such as `:`, `-` or `|` follows;
  /// - `phrase…`: the line begins with it, whatever follows;
  /// - `…phrase`: the line ends with it.
  /// The longer the line, the less likely it is a label: `limit` is the most words that it may have.
  let name: String
  let kind: Kind
  let limit: Int
  /// False for rules that spare lines that end like a sentence.
  let mayEndSentence: Bool
  /// Set when a line that holds nothing but these words fits, in any order.
  let isWordSet: Bool
  /// Parted by `|` and line breaks; in a word set by white space.
  let phrases: String

  init(
    _ name: String, _ kind: Kind, limit: Int = 12, mayEndSentence: Bool = true, isWordSet: Bool = false,
    _ phrases: String
  ) {
    self.name = name
    self.kind = kind
    self.limit = limit
    self.mayEndSentence = mayEndSentence
    self.isWordSet = isWordSet
    self.phrases = phrases
  }
}

/// A rule that fits a line.
struct BoilerplateMatch: Hashable {
  /// Which of `BoilerplateRules.table`.
  let rule: Int
  /// Set when the line has words beyond the phrase: `اقرأ أيضا: عنوان` marks itself only.
  let isPartial: Bool
}
