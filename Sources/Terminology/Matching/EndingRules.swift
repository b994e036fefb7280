/// The endings that may follow a stem, for each way the article may stand before it.
struct EndingSet: Sendable, Hashable {
  /// One bit for each `WordEnding`.
  private(set) var absent: UInt16 = 0
  private(set) var present: UInt16 = 0
  private(set) var unknown: UInt16 = 0

  @inline(__always)
  func contains(_ ending: WordEnding, article: Proclitics.Article) -> Bool {
    let bits =
      switch article {
      case .absent: absent
      case .present: present
      case .unknown: unknown
      }
    return bits >> UInt16(ending.rawValue) & 1 == 1
  }

  mutating func insert(_ ending: WordEnding, article: Proclitics.Article) {
    let bit = UInt16(1) << UInt16(ending.rawValue)
    switch article {
    case .absent: absent |= bit
    case .present: present |= bit
    case .unknown: unknown |= bit
    }
  }

  mutating func formUnion(_ other: EndingSet) {
    absent |= other.absent
    present |= other.present
    unknown |= other.unknown
  }
}

/// Which endings a word of a term may have: see "When a term matches" in the README.
enum EndingRules {
  /// The endings that may follow a stem cut in a certain way from a word.
  static func endings(after shape: StemShape, role: TermWord.Role, hasArticle: Bool, refusesSoundPlural: Bool)
    -> EndingSet
  {
    let row = Int(shape.rawValue) * TermWord.Role.allCases.count + Int(role.rawValue)
    return table[row << 2 | (hasArticle ? 2 : 0) | (refusesSoundPlural ? 1 : 0)]
  }

  private static let table: [EndingSet] = {
    var table: [EndingSet] = []
    for shape in StemShape.allCases {
      for role in TermWord.Role.allCases {
        for bits in 0..<4 {
          var set = EndingSet()
          for article in [Proclitics.Article.absent, .present, .unknown]
          where fits(article, role, hasArticle: bits & 2 != 0) {
            for ending in WordEnding.allCases
            where allows(ending, after: shape, role, refusesSoundPlural: bits & 1 != 0, article) {
              set.insert(ending, article: article)
            }
          }
          table.append(set)
        }
      }
    }
    return table
  }()

  /// Whether the article may stand, or lack, before a word.
  private static func fits(_ article: Proclitics.Article, _ role: TermWord.Role, hasArticle: Bool) -> Bool {
    switch role {
    case .name, .verb, .fixed: article != .present
    case .definite: article != .absent
    case .nameWord: article == .unknown || (article == .present) == hasArticle
    case .common, .commonWord: true
    }
  }

  private static func allows(
    _ ending: WordEnding, after shape: StemShape, _ role: TermWord.Role, refusesSoundPlural: Bool,
    _ article: Proclitics.Article
  ) -> Bool {
    if article == .present, !ending.allowsArticle { return false }
    switch shape {
    case .whole, .respelled: return ending == .none
    case .noun: return allowsNoun(ending, role, refusesSoundPlural)
    case .taMarbuta: return allowsTaMarbuta(ending, role, article)
    case .soundPlural: return allowsSoundPlural(ending, role)
    case .femininePlural: return ending == .pronoun || ending == .ha || ending == .constructYa
    case .beforePronoun: return ending == .pronoun || ending == .ha
    case .finalAlef: return ending == .femininePlural || ending == .femininePluralPronoun
    case .finalHa: return ending == .taMarbuta
    }
  }

  private static func allowsNoun(_ ending: WordEnding, _ role: TermWord.Role, _ refusesSoundPlural: Bool) -> Bool {
    switch ending {
    case .accusative, .dual, .femininePlural, .pronoun, .ha, .inflectedPronoun, .femininePluralPronoun: true
    // In a longer term the word before may show that it is a plural all the same (مديرون عامون): `TermPath`.
    case .soundPlural: !refusesSoundPlural || role == .commonWord
    case .constructWaw: !refusesSoundPlural
    // Whether ي is a plural without ن or a relational adjective is seen by the next word: `TermPath`.
    case .constructYa: true
    // An adjective after a plural in ات: `TermPath` checks that there is one.
    case .taMarbuta: role == .commonWord
    default: false
    }
  }

  private static func allowsTaMarbuta(
    _ ending: WordEnding, _ role: TermWord.Role, _ article: Proclitics.Article
  ) -> Bool {
    switch ending {
    // Without the article and alone, ه is a pronoun; in names and longer terms it is a careless ة.
    case .ha: role != .common || article != .absent
    case .taPronoun, .femininePlural, .femininePluralPronoun, .taDual, .taConstruct, .taInflectedPronoun:
      role == .common || role == .commonWord
    // The listed word itself is found as `.whole`.
    default: false
    }
  }

  private static func allowsSoundPlural(_ ending: WordEnding, _ role: TermWord.Role) -> Bool {
    switch ending {
    case .soundPlural, .dual: true
    case .constructWaw, .constructYa, .inflectedPronoun: role == .common || role == .commonWord
    default: false
    }
  }
}
