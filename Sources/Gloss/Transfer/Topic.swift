/// What the last subject was, to which the pronouns that follow refer.
struct Topic: Sendable {
  var isPerson: Bool
  var isFeminine: Bool
  var isPlural: Bool

  /// True when a pronoun stands for a thing or a body, not for a person.
  func isThing(_ pronoun: SuffixPronoun) -> Bool {
    switch pronoun {
    case .his: !isPerson && !isFeminine
    case .her: !(isPerson && isFeminine)
    default: false
    }
  }
}

extension SentenceTransfer {
  /// True when the pronoun refers to a thing or a body, as far as the subject before tells.
  func isThing(_ pronoun: SuffixPronoun) -> Bool {
    guard let topic else { return pronoun == .her }
    // A pronoun of another gender or number refers to somebody or something else that was named.
    if pronoun == .his, topic.isPlural || topic.isFeminine { return !hasNamedPerson }
    return topic.isThing(pronoun)
  }
}
