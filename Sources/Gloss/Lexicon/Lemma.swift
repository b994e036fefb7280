/// Particles and pronouns that decide what may follow them.
enum FunctionWord: String, Sendable {
  case lam = "لم"
  case lan = "لن"
  case la = "لا"
  case ma = "ما"
  case qad = "قد"
  case laqad = "لقد"
  case sawfa = "سوف"
  case an = "أن"
  case ahad = "أحد"
}

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
  /// The name of a place (note `place`).
  let isPlaceName: Bool
  /// Which function word it is, if one that matters.
  let function: FunctionWord?
  /// A verb that always has an object in the active (note `object`): without one it is passive.
  var needsObject: Bool
  /// A noun whose plural is listed: ين behind it is the dual.
  let hasBrokenPlural: Bool
  /// Hash of a verb's present, which tells وقع يقع from وقع يوقع.
  let present: UInt64
  /// Place among the entries of its part of speech: earlier is more frequent.
  let order: Int
}
