/// Parts of speech as the lexicon's `pos` column names them.
public enum PartOfSpeech: String, Sendable, Hashable, CaseIterable {
  /// Words of the lexicon; `elative` is the form أفعل of comparison, `part` a particle, `phrase` a fixed expression.
  case verb, noun, adj, elative, adv, prep, conj, part, pron, dem, rel, interrog, num, ordinal, interj, name, phrase
  /// The verb that a verbal noun stands for; no word of its own.
  case masdar

  /// Takes the article, case endings and suffix pronouns.
  var isNominal: Bool {
    switch self {
    case .noun, .adj, .elative, .num, .ordinal, .phrase: true
    default: false
    }
  }
}
