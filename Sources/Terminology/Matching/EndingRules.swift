/// Which endings a word of a term may have: see "When a term matches" in the README.
enum EndingRules {
  /// `nil` when the ending may not follow; else whether the word stands as it is listed.
  static func allows(
    _ ending: WordEnding, after shape: StemShape, of word: TermWord, article: Proclitics.Article
  ) -> Bool? {
    if article == .present, !ending.allowsArticle { return nil }
    switch shape {
    case .whole: return ending == .none ? true : nil
    case .respelled: return ending == .none ? false : nil
    case .noun: return allowsNoun(ending, word) ? false : nil
    case .taMarbuta: return allowsTaMarbuta(ending, word, article)
    case .soundPlural: return allowsSoundPlural(ending, word)
    case .femininePlural: return ending == .pronoun || ending == .ha || ending == .constructYa ? false : nil
    case .beforePronoun: return ending == .pronoun || ending == .ha ? false : nil
    case .finalHa: return ending == .taMarbuta ? false : nil
    }
  }

  private static func allowsNoun(_ ending: WordEnding, _ word: TermWord) -> Bool {
    switch ending {
    case .accusative, .dual, .femininePlural, .pronoun, .ha, .inflectedPronoun, .femininePluralPronoun: true
    case .soundPlural, .constructWaw: !word.refusesSoundPlural
    // Whether ي is a plural without ن or a relational adjective is seen by the next word: `TermPath`.
    case .constructYa: true
    // An adjective after a plural in ات: `TermPath` checks that there is one.
    case .taMarbuta: word.role == .commonWord
    default: false
    }
  }

  private static func allowsTaMarbuta(
    _ ending: WordEnding, _ word: TermWord, _ article: Proclitics.Article
  ) -> Bool? {
    switch ending {
    // The listed word itself is found as `.whole`.
    case .taMarbuta, .none: return nil
    case .ha:
      // Without the article and alone, ه is a pronoun; in names and longer terms it is a careless ة.
      return word.role == .common && article == .absent ? nil : false
    case .taPronoun, .femininePlural, .femininePluralPronoun, .taDual, .taConstruct, .taInflectedPronoun:
      return word.role == .common || word.role == .commonWord ? false : nil
    default: return nil
    }
  }

  private static func allowsSoundPlural(_ ending: WordEnding, _ word: TermWord) -> Bool? {
    switch ending {
    case .soundPlural, .dual: return false
    case .constructWaw, .constructYa, .inflectedPronoun:
      return word.role == .common || word.role == .commonWord ? false : nil
    default: return nil
    }
  }
}
