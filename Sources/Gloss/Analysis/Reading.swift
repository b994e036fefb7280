internal import BriefText

/// One way to read a token: lemma, features and what is attached to it.
struct Reading: Sendable {
  enum Number: UInt8, Sendable { case singular, dual, plural }
  enum Tense: UInt8, Sendable { case past, present, jussive }

  /// Index into the lexicon; -1 for words that are in no lexicon.
  var lemma: Int32
  var pos: PartOfSpeech
  /// و or ف before the word.
  var conjunction: Conjunction = .none
  /// ب, ك, ل before the word.
  var preposition: Preposition = .none
  var hasArticle = false
  var isFuture = false
  var number: Number = .singular
  var isFeminine = false
  /// 1, 2, 3; 0 for what has no person.
  var person: UInt8 = 0
  var tense: Tense = .past
  var isPassive = false
  var pronoun: SuffixPronoun?
  /// A plural or dual without its ن, or a dual or plural before a noun.
  var isConstruct = false
  /// Ends in ون or ان, which no preposition and no noun before it allows.
  var isNominative = false
  /// Ends in the ا of the indefinite accusative.
  var isAccusative = false
  /// Made by rule from a verb.
  var derivation: StemKind = .base
  /// Lower is better.
  var cost: Int = 0

  enum Conjunction: UInt8, Sendable { case none, and, then }
  enum Preposition: UInt8, Sendable { case none, with, like, to }

  /// A vowel sign shows a passive past.
  mutating func markPassive() {
    guard pos == .verb, tense == .past, conjunction == .none, pronoun == nil else { return }
    isPassive = true
    cost -= 6
  }

  /// Made by rule from a verb, not listed.
  var isMade: Bool {
    derivation == .activeParticiple || derivation == .passiveParticiple || derivation == .masdar
  }

  /// Definite by article or pronoun.
  var isDefinite: Bool { hasArticle || pronoun != nil }
}

/// A pronoun that is written at the end of a word.
enum SuffixPronoun: UInt8, Sendable, CaseIterable {
  case his, her, their, theirFeminine, theirDual, our, your, yourPlural, yourDual, my

  static let spellings: [(String, SuffixPronoun)] = [
    ("ه", .his), ("ها", .her), ("هم", .their), ("هن", .theirFeminine), ("هما", .theirDual), ("نا", .our), ("ك", .your),
    ("كم", .yourPlural), ("كما", .yourDual), ("ي", .my),
  ]

  /// As a possessive.
  func possessive(thing: Bool = false) -> String {
    switch self {
    case .his: thing ? "its" : "his"
    case .her: thing ? "its" : "her"
    case .their, .theirFeminine, .theirDual: "their"
    case .our: "our"
    case .your, .yourPlural, .yourDual: "your"
    case .my: "my"
    }
  }

  /// As the object of a verb or preposition.
  func object(thing: Bool = false) -> String {
    switch self {
    case .his: thing ? "it" : "him"
    case .her: thing ? "it" : "her"
    case .their, .theirFeminine, .theirDual: "them"
    case .our: "us"
    case .your, .yourPlural, .yourDual: "you"
    case .my: "me"
    }
  }

  /// As the subject of a clause.
  func subject(thing: Bool = false) -> String {
    switch self {
    case .his: thing ? "it" : "he"
    case .her: thing ? "it" : "she"
    case .their, .theirFeminine, .theirDual: "they"
    case .our: "we"
    case .your, .yourPlural, .yourDual: "you"
    case .my: "I"
    }
  }

  var isPlural: Bool {
    switch self {
    case .his, .her, .my: false
    default: true
    }
  }
}
