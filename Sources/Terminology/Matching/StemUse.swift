/// What a stem in the trie stands for: a word of a term, with the endings that may follow this spelling of it.
struct StemUse: Sendable {
  struct Flags: OptionSet {
    let rawValue: UInt8

    /// The stem is the listed word itself.
    static let isListed = Flags(rawValue: 1)
    /// A verb, before which س may stand.
    static let isVerb = Flags(rawValue: 2)
    /// Sound masculine plurals are out of the question: the entry lists a broken plural, or the word is too short.
    static let refusesSoundPlural = Flags(rawValue: 4)
  }

  /// Number of the word in `TermIndex.words`.
  let word: Int32
  var endings: EndingSet
  var flags: Flags

  /// Joins two uses of one stem for the same word.
  mutating func merge(_ other: StemUse) {
    endings.formUnion(other.endings)
    let refuses = flags.intersection(other.flags).contains(.refusesSoundPlural)
    flags.formUnion(other.flags)
    if !refuses { flags.remove(.refusesSoundPlural) }
  }
}

/// How a stem in the trie was cut from the listed word, and so which endings may follow.
enum StemShape: UInt8, Sendable, CaseIterable {
  /// The listed word itself; takes no ending.
  case whole
  /// The listed word; takes the endings of a noun or adjective.
  case noun
  /// Without its ة.
  case taMarbuta
  /// Without its ون or ين.
  case soundPlural
  /// Listed in ات: only suffix pronouns follow.
  case femininePlural
  /// With ا for a final ى: a suffix pronoun must follow.
  case beforePronoun
  /// Without a final ا that is no case ending: ات follows (`ميليشيات`).
  case finalAlef
  /// Without a final ه, which may be written ة.
  case finalHa
  /// Another spelling of the listed word; takes no ending.
  case respelled
}
