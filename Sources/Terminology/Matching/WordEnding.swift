/// Endings of nouns and adjectives as they are written without vowels.
enum WordEnding: UInt8, Sendable, CaseIterable {
  case none
  /// ا of the indefinite accusative, or of a dual before a noun.
  case accusative
  /// ان, ين: the dual, ين also the oblique plural.
  case dual
  /// ون.
  case soundPlural
  /// ات.
  case femininePlural
  /// و: a plural without its ن.
  case constructWaw
  /// ي: a plural or dual without its ن.
  case constructYa
  /// A suffix pronoun.
  case pronoun
  /// A dual, plural or case ending with a suffix pronoun.
  case inflectedPronoun
  /// ات with a suffix pronoun.
  case femininePluralPronoun
  /// ة.
  case taMarbuta
  /// ه, which may be ة or a pronoun.
  case ha
  /// ت with a suffix pronoun: ة before the pronoun.
  case taPronoun
  /// تان, تين.
  case taDual
  /// تا, تي: a dual without its ن.
  case taConstruct
  /// تا or تي with a suffix pronoun.
  case taInflectedPronoun

  /// Has a suffix pronoun, which makes the word definite and rules out the article.
  var hasPronoun: Bool {
    switch self {
    case .pronoun, .inflectedPronoun, .femininePluralPronoun, .taPronoun, .taInflectedPronoun: true
    default: false
    }
  }

  /// May stand behind the article.
  var allowsArticle: Bool {
    switch self {
    case .none, .dual, .soundPlural, .femininePlural, .taMarbuta, .ha, .taDual: true
    default: false
    }
  }

  /// How far the ending leads away from the listed word: 2 when it adds both a number and a pronoun.
  var weight: UInt8 {
    switch self {
    case .none: 0
    case .inflectedPronoun, .femininePluralPronoun, .taInflectedPronoun: 2
    default: 1
    }
  }

  private static let pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "كم", "كن", "كما", "ك"]

  /// The endings as they are written.
  static let written: [(text: String, ending: WordEnding)] = {
    var list: [(String, WordEnding)] = [
      ("ا", .accusative), ("ان", .dual), ("ين", .dual), ("ون", .soundPlural), ("ات", .femininePlural),
      ("و", .constructWaw), ("ي", .constructYa), ("ة", .taMarbuta), ("ه", .ha), ("تان", .taDual), ("تين", .taDual),
      ("تا", .taConstruct), ("تي", .taConstruct), ("اتي", .femininePluralPronoun),
    ]
    for pronoun in pronouns {
      if pronoun != "ه" { list.append((pronoun, .pronoun)) }
      for inflected in ["ا", "و", "ي"] { list.append((inflected + pronoun, .inflectedPronoun)) }
      list.append(("ات" + pronoun, .femininePluralPronoun))
      list.append(("ت" + pronoun, .taPronoun))
      for inflected in ["تا", "تي"] { list.append((inflected + pronoun, .taInflectedPronoun)) }
    }
    return list
  }()

  /// In codes.
  static let longest = 5
}

/// `WordEnding.written` as a small hash table that the inner loop reads fast.
struct WordEndings: Sendable {
  static let size = 512
  /// The codes of the ending, six bits each, above the ending itself; 0 where there is none.
  let table: [UInt64]

  init() {
    var table = [UInt64](repeating: 0, count: Self.size)
    for (text, ending) in WordEnding.written {
      let key = TermAlphabet.codes(of: text).reduce(UInt64(0)) { $0 << 6 | UInt64($1) }
      var slot = Self.slot(key)
      while table[slot] != 0 { slot = (slot + 1) & (Self.size - 1) }
      table[slot] = key << 8 | UInt64(ending.rawValue)
    }
    self.table = table
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55) & (size - 1)
  }

  /// The ending that the rest of a word is, `nil` when it is none. `table` is that of a `WordEndings`.
  @inline(__always)
  static func ending(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, _ table: UnsafeBufferPointer<UInt64>
  ) -> WordEnding? {
    if start == end { return WordEnding.none }
    var key: UInt64 = 0
    for index in start..<end { key = key << 6 | UInt64(codes[index]) }
    var slot = slot(key)
    while table[slot] != 0 {
      if table[slot] >> 8 == key { return WordEnding(rawValue: UInt8(truncatingIfNeeded: table[slot])) }
      slot = (slot + 1) & (size - 1)
    }
    return nil
  }
}
