internal import BriefText
internal import Terminology

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

  /// How surely a verb has an object.
  enum Object: UInt8, Sendable {
    /// Nothing is known of it.
    case none
    /// Often (note `often object`): what stands behind it is rather its object than its subject.
    case often
    /// Mostly (note `mostly object`): with a thing for its subject and no object it is passive.
    case mostly
    /// Always (note `object`): without one it is passive.
    case always
  }

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
  /// Whether a verb has an object in the active.
  var object: Object
  /// A noun whose plural is listed: ين behind it is the dual.
  let hasBrokenPlural: Bool
  /// Hash of a verb's present, which tells وقع يقع from وقع يوقع.
  let present: UInt64
  /// Place among the entries of its part of speech: earlier is more frequent.
  let order: Int
}

extension Lemma {
  /// `order` is the entry's place among those of its part of speech.
  init(_ entry: TermEntry, _ pos: PartOfSpeech, order: Int) {
    source = entry.source
    english = entry.target
    self.pos = pos
    self.order = order
    isFeminine = entry.note == "f"
    isPlural = entry.note == "plural"
    if pos == .name {
      nameKind = entry.note.utf8.last == 0x3F ? .onlyBesideNames : .certain
      isPersonName = entry.note.hasPrefix("given") || entry.note.hasPrefix("family")
      isPlaceName = entry.note.hasPrefix("place")
    } else {
      nameKind = .none
      isPersonName = false
      isPlaceName = false
    }
    function = pos == .part || pos == .conj || pos == .pron ? FunctionWord(rawValue: entry.source) : nil
    object =
      switch entry.note {
      case "object" where pos == .verb: .always
      case "mostly object" where pos == .verb: .mostly
      case "often object" where pos == .verb: .often
      default: .none
      }
    hasBrokenPlural = pos == .noun && StemTableBuilder.hasBrokenPlural(entry)
    present = pos == .verb ? Self.presentHash(entry) : 0
  }

  /// The hash of the first word of a verb's present.
  private static func presentHash(_ entry: TermEntry) -> UInt64 {
    guard let present = entry.variants.first else { return StemTable.seed }
    return StemTable.hash(ArabicFolding.fold(present).prefix { $0 != 0x20 })
  }
}
