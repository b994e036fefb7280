/// Endings of nouns and adjectives as they are written without vowels.
enum WordEnding: UInt8, Sendable {
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

  private static let pronouns = ["ه", "ها", "هم", "هن", "هما", "نا", "كم", "كن", "كما", "ك"]

  /// The endings by their length in letters.
  static let table: [Int: [(codes: [UInt8], ending: WordEnding)]] = {
    var list: [(String, WordEnding)] = [
      ("", .none), ("ا", .accusative), ("ان", .dual), ("ين", .dual), ("ون", .soundPlural), ("ات", .femininePlural),
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
    var table: [Int: [(codes: [UInt8], ending: WordEnding)]] = [:]
    for (text, ending) in list {
      let codes = TermAlphabet.codes(of: text)
      table[codes.count, default: []].append((codes, ending))
    }
    return table
  }()

  static let longest = 5
}

/// `WordEnding.table` in a form that the inner loop reads fast.
struct WordEndings: Sendable {
  private let byLength: [[(key: UInt64, ending: WordEnding)]]

  init() {
    byLength = (0...WordEnding.longest).map { length in
      WordEnding.table[length, default: []].map { entry in
        (entry.codes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }, entry.ending)
      }
    }
  }

  /// The ending that the rest of a word is, `nil` when it is none.
  @inline(__always)
  func ending(_ codes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> WordEnding? {
    let length = end - start
    if length == 0 { return WordEnding.none }
    guard length <= WordEnding.longest else { return nil }
    var key: UInt64 = 0
    for index in start..<end { key = key << 8 | UInt64(codes[index]) }
    for entry in byLength[length] where entry.key == key { return entry.ending }
    return nil
  }
}
