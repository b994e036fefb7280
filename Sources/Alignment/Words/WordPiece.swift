/// A part of a written word that may have a translation of its own: و, ل, the stem, a suffix pronoun.
struct WordPiece: Sendable, Equatable {
  enum Kind: UInt8, Sendable {
    case conjunction, preposition, future, stem, pronoun
  }

  /// The number of its type; -1 for a word that learning did not see.
  var type: Int32
  /// The number of the written word it belongs to.
  var word: Int32
  var kind: Kind
}
