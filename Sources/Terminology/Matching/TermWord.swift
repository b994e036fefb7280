/// What kind of word a word of a listed term is, and so how it is found in text.
///
/// Words of different terms that have the same base and kind share one number.
struct TermWord: Sendable, Hashable {
  enum Role: UInt8, Sendable, CaseIterable {
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

  struct Traits: OptionSet, Hashable {
    let rawValue: UInt8

    /// Listed with the article.
    static let hasArticle = Traits(rawValue: 1)
    /// A relational adjective in ي, which agrees with the word before it.
    static let isRelational = Traits(rawValue: 2)
    /// Ends in ت: a ي after it is no relational ending.
    static let endsInTa = Traits(rawValue: 4)
    /// Four letters or more, the first م: most likely a participle, whose plural is ون.
    static let isLikeParticiple = Traits(rawValue: 8)
    /// Of a term that is as definite in text as it is listed (`Syrian refugee`).
    static let keepsDefiniteness = Traits(rawValue: 16)
    /// Listed in ون or ين.
    static let isPlural = Traits(rawValue: 32)
  }

  let role: Role
  let traits: Traits
  /// A proclitic that is part of the term (`أسلحة بيولوجية وكيميائية`), 0 for none.
  let proclitic: UInt8
  /// The node of the trie over words to which this word leads as the first of a term, -1 when no term begins with it.
  var firstStep: Int32 = -1
  /// Words with the same base are listed in other spellings, or it is written like a particle: see `HomographChoice`.
  var hasHomograph = false

  init(role: Role, traits: Traits, proclitic: UInt8) {
    self.role = role
    self.traits = traits
    self.proclitic = proclitic
  }

  func isSame(as other: TermWord) -> Bool {
    role == other.role && traits == other.traits && proclitic == other.proclitic
  }
}
