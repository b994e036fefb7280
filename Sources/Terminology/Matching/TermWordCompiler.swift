internal import BriefText

/// Turns a word of a listed form into a `TermWord` and the stems under which text is searched for it.
///
/// What a word allows depends on its term: see "When a term matches" in the README. Proclitics, the article and
/// endings are not spelled out; they are checked when a stem is found in text (`WordAnalysis`).
struct TermWordCompiler {
  typealias Stem = (codes: [UInt8], shape: StemShape)

  /// Where a word stands in its term, and what the term is.
  struct Place: OptionSet, Hashable {
    let rawValue: UInt8

    static let isOnly = Place(rawValue: 1)
    static let isFirst = Place(rawValue: 2)
    static let ofName = Place(rawValue: 4)
    static let ofVerb = Place(rawValue: 8)
    static let keepsDefiniteness = Place(rawValue: 16)
    /// The entry lists a broken plural.
    static let ofBrokenPlural = Place(rawValue: 32)
    /// A و at its beginning is taken for "and".
    static let partsConjunction = Place(rawValue: 64)
  }

  let word: TermWord
  /// The word without the article and without its proclitic.
  let base: [UInt8]
  let refusesSoundPlural: Bool
  private let listed: ListedWord

  init(_ listed: ListedWord, _ place: Place) {
    var base = listed.codes
    var proclitic: UInt8 = 0
    var isFused = false
    let isFunctionWord = !listed.isArabic || base.count <= 4 && Self.functionWords.contains(base)
    // A later word such as `وكيميائية` or `بالإعدام` carries a proclitic that belongs to the term.
    if place.isDisjoint(with: [.isOnly, .isFirst]), !isFunctionWord, let cut = Self.innerProclitic(base, place) {
      proclitic = base[0]
      isFused = cut == 2
      base.removeFirst(cut)
    }
    // A hamza on the alef, as in `وإلغاء`, shows that ال is no article.
    let hasArticle =
      isFused
      || (proclitic == 0
        ? listed.hasArticle : listed.letters.dropFirst().first == 0x0627 && !StemsInAl.contains(base))
    if hasArticle, !isFused { base.removeFirst(2) }
    let isName = place.contains(.ofName)
    let role: TermWord.Role
    if isFunctionWord {
      role = !place.contains(.isOnly) ? .fixed : isName ? .name : .verb
    } else if place.contains(.isOnly) {
      role = hasArticle ? .definite : isName ? .name : place.contains(.ofVerb) ? .verb : .common
    } else {
      role = isName ? .nameWord : .commonWord
    }
    var traits: TermWord.Traits = hasArticle ? .hasArticle : []
    if base.count >= 4, base.last == TermAlphabet.ya, listed.letters.last != 0x0649 { traits.insert(.isRelational) }
    if base.last == TermAlphabet.ta { traits.insert(.endsInTa) }
    if base.count >= 4, base.first == TermAlphabet.mim { traits.insert(.isLikeParticiple) }
    if place.contains(.keepsDefiniteness), !isName, !place.contains(.isOnly) { traits.insert(.keepsDefiniteness) }
    if Self.endsInSoundPlural(base) { traits.insert(.isPlural) }
    word = TermWord(role: role, traits: traits, proclitic: proclitic)
    refusesSoundPlural =
      place.contains(.ofBrokenPlural) || (base.count <= 3 && base.last != TermAlphabet.ya)
    self.base = base
    self.listed = listed
  }

  /// How many letters to take off a later word that carries a proclitic of the term; `nil` when it has none. Only the
  /// article behind it shows that it is one.
  private static func innerProclitic(_ word: [UInt8], _ place: Place) -> Int? {
    guard word.count >= 5 else { return nil }
    if place.contains(.partsConjunction), word[0] == TermAlphabet.waw { return 1 }
    let articleFollows = word[1] == TermAlphabet.alef && word[2] == TermAlphabet.lam
    switch word[0] {
    case TermAlphabet.waw, TermAlphabet.ba, TermAlphabet.kaf: return articleFollows ? 1 : nil
    case TermAlphabet.lam: return word[1] == TermAlphabet.lam ? 2 : nil
    default: return nil
    }
  }

  private static func endsInSoundPlural(_ base: [UInt8]) -> Bool {
    base.count >= 5 && base.last == TermAlphabet.nun
      && (base[base.count - 2] == TermAlphabet.waw || base[base.count - 2] == TermAlphabet.ya)
  }

  static let functionWords: Set<[UInt8]> = Set(
    [
      "في", "من", "إلى", "على", "عن", "مع", "بين", "ضد", "حول", "دون", "بدون", "غير", "عبر", "تحت", "فوق", "بعد", "قبل",
      "أو", "و", "لا", "ما", "ذات", "ذو", "منذ", "حتى", "عند", "لدى", "خلال", "نحو", "كل", "أن", "إن", "بلا",
    ].map { TermAlphabet.codes(of: $0) })

  /// A hash of the letters of the base as they are written.
  var spelling: UInt32 {
    let letters = listed.letters.count == listed.codes.count ? listed.letters.suffix(base.count) : listed.letters[...]
    return letters.reduce(2_166_136_261) { ($0 ^ $1) &* 16_777_619 }
  }

  // MARK: Stems

  /// The stems of the word, each with the endings that may follow it.
  var stems: [Stem] {
    var stems: [Stem] = [(base, .whole)]
    addInflected(base, to: &stems)
    var others = SpellingVariants.respellings(of: base)
    if let plain = withoutHamzaSeats { others.append(plain) }
    if base.last == TermAlphabet.hamza {
      // الوزرا for الوزراء; but نشطا by itself is the accusative of نشط, not activists.
      let shortest = word.role == .common ? 6 : 5
      if base.count >= shortest, base[base.count - 2] == TermAlphabet.alef { others.append(Array(base.dropLast())) }
      // مباديء for مبادئ, and شئ for شيء.
      if listed.letters.last == 0x0626 { others.append(base.dropLast() + [TermAlphabet.ya, TermAlphabet.hamza]) }
      if base.count >= 3, base[base.count - 2] == TermAlphabet.ya {
        others.append(base.dropLast(2) + [TermAlphabet.hamza])
      }
    }
    for other in others where other.count >= 2 {
      stems.append((other, .respelled))
      addInflected(other, to: &stems)
    }
    return stems
  }

  private func addInflected(_ base: [UInt8], to stems: inout [Stem]) {
    guard word.role != .fixed, word.role != .verb, base.count >= 2, listed.isArabic, let last = base.last else {
      return
    }
    if last == TermAlphabet.taMarbuta {
      stems.append((Array(base.dropLast()), .taMarbuta))
    } else if last == TermAlphabet.ha, word.role != .common, word.role != .commonWord {
      stems.append((Array(base.dropLast()), .finalHa))
    }
    if Self.endsInSoundPlural(base) { stems.append((Array(base.dropLast(2)), .soundPlural)) }
    guard word.role == .common || word.role == .commonWord else { return }
    if base.count >= 5, last == TermAlphabet.ta, base[base.count - 2] == TermAlphabet.alef {
      stems.append((base, .femininePlural))
    } else if last != TermAlphabet.taMarbuta {
      stems.append((base, .noun))
    }
    if base.count >= 4, last == TermAlphabet.alef { stems.append((Array(base.dropLast()), .finalAlef)) }
    if last == TermAlphabet.ya, listed.letters.last == 0x0649 {
      stems.append((base.dropLast() + [TermAlphabet.alef], .beforePronoun))
    }
  }

  /// The spelling with و and ي for ؤ and ئ, as careless and Farsi keyboards have it; `nil` when the word has neither.
  private var withoutHamzaSeats: [UInt8]? {
    guard base.contains(TermAlphabet.hamza) else { return nil }
    let seats = listed.letters.filter { $0 == 0x0624 || $0 == 0x0626 || $0 == 0x0621 }
    guard seats.contains(where: { $0 != 0x0621 }), base.count(where: { $0 == TermAlphabet.hamza }) == seats.count else {
      return nil
    }
    var remaining = seats[...]
    var result = base
    for index in result.indices where result[index] == TermAlphabet.hamza {
      switch remaining.removeFirst() {
      case 0x0624: result[index] = TermAlphabet.waw
      case 0x0626: result[index] = TermAlphabet.ya
      default: break
      }
    }
    return result
  }
}
