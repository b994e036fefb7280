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
  /// A given or family name.
  let isPersonName: Bool
  /// Hash of a verb's present, which tells وقع يقع from وقع يوقع.
  let present: UInt64
  /// Place among the entries of its part of speech: earlier is more frequent.
  let order: Int
}
