/// A word of a listed term with the rules for finding it in text; equal words of different terms share one.
struct TermWord: Sendable, Hashable {
  enum Role: UInt8, Sendable {
    /// The only word of a name without article: proclitics, but neither article nor endings.
    case name
    /// The only word of a term listed with the article: the text must have it too.
    case definite
    /// The only word of a common term.
    case common
    /// The only word of a verb entry: و, ف and س, no endings.
    case verb
    /// A word of a name of several words: as listed, but for case.
    case nameWord
    /// A word of a common term of several words.
    case commonWord
    /// A preposition or particle inside a term, or a word in another script: as listed.
    case fixed
  }

  /// Folded, without the article and without `proclitic`.
  let base: [UInt8]
  let role: Role
  /// Listed with the article.
  let hasArticle: Bool
  /// A proclitic that is part of the term (`أسلحة بيولوجية وكيميائية`), 0 for none.
  let proclitic: UInt8
  /// A relational adjective in ي, which agrees with the word before it.
  let isRelational: Bool
  /// Sound masculine plurals are out of the question: the entry lists a broken plural, or the word is too short.
  let refusesSoundPlural: Bool
}
