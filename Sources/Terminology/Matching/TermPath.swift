internal import BriefText

/// The words of a term read so far, with what decides whether they agree.
struct TermPath {
  /// How far the words are from those listed.
  private(set) var weight: Int
  private var length = 1
  /// The last word is definite: by the article, a pronoun, or as the second part of a definite pair.
  private var isDefinite: Bool
  /// Definiteness only grows from word to word, as in idafa chains and agreeing adjectives.
  private var isMonotone = true
  /// Every word has or lacks the article as listed.
  private var isAsListed: Bool
  private var hasPronoun: Bool
  private let headIsPluralInAt: Bool
  private var lastEnding: WordEnding
  private var lastWord: TermWord
  private var lastRefusesSoundPlural: Bool

  /// The first word of a term; `nil` when it cannot begin one like this.
  init?(first reading: WordReading, _ word: TermWord) {
    guard word.proclitic == 0 else { return nil }
    if word.role == .commonWord || word.role == .common, reading.ending == .taMarbuta { return nil }
    if reading.ending == .soundPlural, reading.refusesSoundPlural { return nil }
    if word.role == .verb, !reading.proclitics.isDisjoint(with: [.ba, .kaf]) { return nil }
    weight = Int(reading.weight)
    isDefinite = Self.isDefinite(reading, word)
    isAsListed = Self.isAsListed(reading, word)
    hasPronoun = reading.ending.hasPronoun
    headIsPluralInAt = reading.ending == .femininePlural || reading.ending == .femininePluralPronoun
    lastEnding = reading.ending
    lastWord = word
    lastRefusesSoundPlural = reading.refusesSoundPlural
  }

  /// The path with one more word, `nil` when the word does not agree.
  func adding(_ reading: WordReading, _ word: TermWord) -> TermPath? {
    guard allows(reading, word) else { return nil }
    // After a plural without its ن nothing but the noun it belongs to.
    if lastEnding == .constructYa, !reading.proclitics.isEmpty { return nil }
    if reading.ending == .taMarbuta, !headIsPluralInAt { return nil }
    if reading.ending == .soundPlural, reading.refusesSoundPlural, !lastIsSoundPlural { return nil }
    var path = self
    path.length += 1
    path.weight += Int(reading.weight)
    path.lastEnding = reading.ending
    path.lastWord = word
    path.lastRefusesSoundPlural = reading.refusesSoundPlural
    path.isAsListed = isAsListed && Self.isAsListed(reading, word)
    path.hasPronoun = hasPronoun || reading.ending.hasPronoun
    if word.role == .fixed || word.proclitic != 0 && word.proclitic != TermAlphabet.waw {
      path.isDefinite = false
      return path
    }
    let definite = Self.isDefinite(reading, word)
    if isDefinite, !definite { path.isMonotone = false }
    // A ي before it may be the pronoun of the first person, which makes the noun definite.
    let mayBeMine = lastEnding == .constructYa || lastEnding == .taConstruct
    if word.traits.contains(.isRelational), definite, !isDefinite, !mayBeMine, lastWord.role != .fixed {
      path.isMonotone = false
    }
    path.isDefinite = definite
    return path
  }

  private var lastIsSoundPlural: Bool {
    lastEnding == .soundPlural || lastEnding == .none && lastWord.traits.contains(.isPlural)
  }

  /// True when the words read may be the whole term.
  func mayEnd(before next: @autoclosure () -> (token: Token, units: ArraySlice<ArabicFolding.Unit>)?) -> Bool {
    guard isMonotone || isAsListed else { return false }
    if lastWord.traits.contains(.keepsDefiniteness), !isAsListed || hasPronoun { return false }
    if lastEnding == .constructYa, lastWord.role == .common || lastWord.role == .commonWord {
      return endsInConstructYa(before: next())
    }
    return true
  }

  /// A final ي without article: a plural without its ن before a definite noun, else more likely a relational
  /// adjective, unless the word is a participle in م.
  private func endsInConstructYa(before next: (token: Token, units: ArraySlice<ArabicFolding.Unit>)?) -> Bool {
    if !lastWord.traits.isDisjoint(with: [.endsInTa, .isLikeParticiple]) { return true }
    guard length == 1, !lastRefusesSoundPlural, let next, next.token.kind == .arabic else { return false }
    let units = next.units
    guard units.count >= 4, let first = units.first else { return false }
    return first == ArabicFolding.alef && units[units.startIndex + 1] == ArabicFolding.lam
  }

  private func allows(_ reading: WordReading, _ word: TermWord) -> Bool {
    if word.proclitic != 0 {
      return reading.proclitics == Self.proclitics(word.proclitic)
    }
    if reading.proclitics.isEmpty { return true }
    // The second noun may carry ل: وقف لإطلاق النار.
    return reading.proclitics == .lam && length == 1 && word.role == .commonWord
      && !word.traits.contains(.isRelational)
  }

  private static func proclitics(_ code: UInt8) -> Proclitics {
    switch code {
    case TermAlphabet.ba: .ba
    case TermAlphabet.kaf: .kaf
    case TermAlphabet.lam: .lam
    default: .conjunction
    }
  }

  private static func isDefinite(_ reading: WordReading, _ word: TermWord) -> Bool {
    if reading.ending.hasPronoun || reading.ending == .ha { return true }
    switch reading.article {
    case .present: return true
    case .absent: return false
    case .unknown: return word.traits.contains(.hasArticle)
    }
  }

  private static func isAsListed(_ reading: WordReading, _ word: TermWord) -> Bool {
    reading.article == .unknown || (reading.article == .present) == word.traits.contains(.hasArticle)
  }
}
