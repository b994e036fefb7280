internal import BriefText

/// Which endings a nominal or particle may have, and what its reading then is.
enum NominalRules {
  static func reading(
    _ base: Reading, _ lemma: Lemma, _ entry: StemEntry, _ ending: NominalEnding, stemLength: Int
  ) -> Reading? {
    guard !entry.kind.isVerbal else { return nil }
    var reading = base
    reading.lemma = entry.lemma
    reading.pos = lemma.pos
    reading.pronoun = ending.pronoun
    reading.derivation = entry.kind
    reading.isFeminine = lemma.isFeminine || ending.isFeminine
    switch entry.kind {
    case .activeParticiple, .passiveParticiple:
      reading.pos = .adj
      return nominal(reading, lemma, entry, ending, stemLength).map { costed($0, 24) }
    case .masdar:
      reading.pos = .noun
      return nominal(reading, lemma, entry, ending, stemLength).map { costed($0, 22) }
    default: break
    }
    switch lemma.pos {
    case .masdar: return nil
    case .noun, .adj, .num, .ordinal, .elative, .phrase: return nominal(reading, lemma, entry, ending, stemLength)
    case .name: return name(reading, lemma, ending)
    default: return particle(reading, lemma, ending, stemLength)
    }
  }

  private static func costed(_ reading: Reading, _ extra: Int) -> Reading {
    var reading = reading
    reading.cost += extra
    return reading
  }

  private static func rank(_ lemma: Lemma) -> Int { min(8, lemma.order / 900) }

  private static func name(_ reading: Reading, _ lemma: Lemma, _ ending: NominalEnding) -> Reading? {
    guard !reading.hasArticle, ending.shape == .none || ending.shape == .careless, ending.pronoun == nil else {
      return nil
    }
    guard ending.units.isEmpty else { return nil }
    return costed(reading, (lemma.nameKind == .certain ? 24 : 36))
  }

  /// Prepositions take pronouns, أن and its sisters too; nothing else takes an ending, and none has the article.
  private static func particle(
    _ reading: Reading, _ lemma: Lemma, _ ending: NominalEnding, _ stemLength: Int
  ) -> Reading? {
    guard !reading.hasArticle, ending.shape == .none, !ending.afterTa else { return nil }
    if ending.pronoun != nil {
      guard lemma.pos == .prep || lemma.pos == .conj || lemma.pos == .part else { return nil }
      // كنا and كنت are forms of كان.
      if lemma.pos == .prep, stemLength == 1, lemma.source == "ك" { return nil }
      // ي is part of many words and seldom a pronoun.
      return costed(reading, ending.pronoun == .my && ending.units.count == 1 ? 24 : 6)
    }
    if reading.preposition == .like, lemma.pos == .pron || lemma.pos == .prep { return nil }
    if reading.preposition != .none, lemma.pos == .prep || lemma.pos == .conj { return costed(reading, 20) }
    // فتحت is opened, not `then under`.
    if reading.conjunction == .then, lemma.pos == .prep { return costed(reading, 16) }
    if reading.preposition != .none { return costed(reading, 8) }
    return costed(reading, lemma.pos == .interj ? 30 : lemma.pos == .interrog ? 8 : lemma.pos == .adv ? 4 : 0)
  }

  private static func nominal(
    _ base: Reading, _ lemma: Lemma, _ entry: StemEntry, _ ending: NominalEnding, _ stemLength: Int
  ) -> Reading? {
    var reading = base
    if ending.pronoun == .my, ending.units.count == 2, !ending.afterTa { return nil }
    if reading.pos == .num || reading.pos == .ordinal {
      if ending.pronoun != nil || ending.shape == .construct { return nil }
    }
    if reading.hasArticle, ending.pronoun != nil || ending.shape == .accusative || ending.shape == .construct {
      return nil
    }
    if ending.afterTa != (entry.kind == .withoutTa), ending.shape != .femininePlural, ending.shape != .careless {
      // تان on an adjective without ة: its feminine dual.
      guard ending.afterTa, ending.shape == .dual, reading.pos == .adj else { return nil }
    }
    if entry.kind == .beforePronoun || entry.kind == .pluralBeforePronoun, ending.pronoun == nil { return nil }
    if entry.kind == .plural || entry.kind == .pluralBeforePronoun || lemma.isPlural { reading.number = .plural }
    reading.cost += reading.pos == .num || reading.pos == .ordinal ? 12 : reading.pos == .elative ? 18 : 20
    // The plural of a rare word is rarer still: عقد is a contract or held, and seldom knots.
    reading.cost += rank(lemma) + (entry.kind == .plural ? 3 + rank(lemma) / 2 : 0)
    if reading.pos == .ordinal, !reading.hasArticle, lemma.english.hasSuffix("tieth") { return nil }
    if ending.pronoun != nil { reading.cost += ending.pronoun == .my ? 22 : 6 }
    switch ending.shape {
    case .none: break
    case .accusative:
      // بارزا is no ب with rice: behind a preposition stands no accusative.
      if stemLength < 2 || reading.preposition != .none && reading.pos == .noun { return nil }
      reading.isAccusative = true
      reading.cost += 4
    case .dual:
      if stemLength < (entry.kind == .withoutTa ? 2 : 3) { return nil }
      reading.number = .dual
      reading.isNominative = ending.units.last == ArabicFolding.nun
      // تي is more often ة with ي.
      reading.cost += ending.afterTa && ending.units.count == 2 ? 12 : 5
    case .soundPlural:
      if stemLength < (lemma.hasBrokenPlural ? 2 : 3) || entry.kind == .plural { return nil }
      reading.number = .plural
      reading.isNominative = ending.units.first == ArabicFolding.waw
      // ين is the dual of things and the plural of people.
      let isParticiple =
        reading.hasArticle && lemma.source.unicodeScalars.first == "م" || lemma.english.first?.isUppercase ?? false
      if reading.pos == .noun, !reading.isNominative,
        lemma.hasBrokenPlural
          || ending.pronoun == nil && !Agents.isPerson(lemma.english) && !isParticiple
            && !(lemma.english.first?.isUppercase ?? false)
      {
        reading.number = .dual
      }
      reading.cost += entry.kind == .plural ? 16 : 5
    case .femininePlural:
      if stemLength < (entry.kind == .withoutTa ? 2 : 3) { return nil }
      if entry.kind == .plural { reading.cost += 14 }
      // العملات are currencies, not works: عمل has a plural of its own.
      if entry.kind == .base, lemma.hasBrokenPlural { reading.cost += 8 }
      reading.number = .plural
      reading.cost += 3
    case .construct:
      if stemLength < 3 { return nil }
      reading.number = .plural
      reading.isConstruct = true
      reading.cost += 12
      if reading.pos == .adj { reading.cost += 8 }
    case .taMarbuta:
      // A feminine that is not listed: adjectives have one always, nouns of persons sometimes.
      guard entry.kind != .withoutTa, !lemma.source.hasSuffix("ة") else { return nil }
      reading.cost += reading.pos == .adj || reading.pos == .ordinal || reading.pos == .num ? 1 : 14
      if reading.pos == .elative { return nil }
    case .careless:
      guard entry.kind == .withoutTa || reading.pos == .adj else { return nil }
      reading.cost += reading.hasArticle ? 4 : 20
    }
    if entry.kind == .base, lemma.source.hasSuffix("ة") { reading.isFeminine = true }
    // Irregular feminines and plurals of adjectives agree with nouns of any kind.
    if reading.pos == .adj, entry.kind == .plural { reading.isFeminine = true }
    return reading
  }
}
