/// One way to read a token as a word of some term.
struct WordReading {
  let word: Int32
  /// The proclitics before the article or stem.
  let proclitics: Proclitics
  let article: Proclitics.Article
  let ending: WordEnding
  /// 0 when the word stands as listed, but for proclitics; more the further it is from it.
  let weight: UInt8
  /// How many letters stand before the stem.
  let stemStart: UInt8
  let refusesSoundPlural: Bool
}

/// Proclitics that stand before a word.
struct Proclitics: OptionSet {
  let rawValue: UInt8

  static let conjunction = Proclitics(rawValue: 1)
  static let ba = Proclitics(rawValue: 2)
  static let kaf = Proclitics(rawValue: 4)
  static let lam = Proclitics(rawValue: 8)
  static let future = Proclitics(rawValue: 16)

  /// Whether the article is there; `unknown` after لل before a word in ل (للجنة).
  enum Article: UInt8 { case absent, present, unknown }
}
