/// An entry of the lexicon.
struct Lemma: Sendable {
  enum NameKind: UInt8, Sendable { case none, certain, onlyBesideNames }

  let source: String
  let english: String
  let pos: PartOfSpeech
  /// Grammatically feminine without showing it (note `f`).
  let isFeminine: Bool
  /// A plural with its own English (note `plural`).
  let isPlural: Bool
  let nameKind: NameKind
  /// Place in the lexicon: earlier is more frequent.
  let order: Int
}
