internal import BriefText

/// Endings as they are written without vowels, with what they say.
struct NominalEnding: Sendable {
  enum Shape: UInt8, Sendable {
    case none, accusative, dual, soundPlural, femininePlural, construct, taMarbuta, careless
  }

  let units: [ArabicFolding.Unit]
  let shape: Shape
  let isFeminine: Bool
  let pronoun: SuffixPronoun?
  /// Begins with the ت of a ة; follows a stem without it.
  let afterTa: Bool

  static let all: [NominalEnding] = {
    var endings: [NominalEnding] = []
    func add(_ text: String, _ shape: Shape, feminine: Bool = false, _ pronoun: SuffixPronoun? = nil, ta: Bool = false)
    {
      endings.append(
        NominalEnding(
          units: ArabicFolding.fold(text), shape: shape, isFeminine: feminine, pronoun: pronoun, afterTa: ta))
    }
    add("", .none)
    add("ا", .accusative)
    add("ان", .dual)
    add("ين", .soundPlural)
    add("ون", .soundPlural)
    add("ات", .femininePlural, feminine: true)
    add("و", .construct)
    add("ي", .construct)
    add("ة", .taMarbuta, feminine: true)
    add("ه", .careless, feminine: true)
    add("تان", .dual, feminine: true, ta: true)
    add("تين", .dual, feminine: true, ta: true)
    add("تا", .dual, feminine: true, ta: true)
    add("تي", .dual, feminine: true, ta: true)
    // Only after أن and its sisters: أنني.
    add("ني", .none, .my)
    for (text, pronoun) in SuffixPronoun.spellings {
      add(text, .none, pronoun)
      add("ت" + text, .none, feminine: true, pronoun, ta: true)
      add("ات" + text, .femininePlural, feminine: true, pronoun)
      if pronoun != .my {
        add("و" + text, .soundPlural, pronoun)
        add("ي" + text, .soundPlural, pronoun)
        add("ا" + text, .dual, pronoun)
        add("تي" + text, .dual, feminine: true, pronoun, ta: true)
      }
    }
    return endings
  }()
}

/// A suffix of the past or the present, with an object pronoun or without.
struct VerbSuffix: Sendable {
  let units: [ArabicFolding.Unit]
  let person: UInt8
  let number: Reading.Number
  let isFeminine: Bool
  let object: SuffixPronoun?
  /// Begins with a consonant, so that weak stems take their short form.
  let afterShort: Bool
  /// Follows a stem that has dropped its weak last letter.
  let afterWeak: Bool

  static let past: [VerbSuffix] = {
    var list: [VerbSuffix] = []
    func add(
      _ text: String, _ joined: String, _ person: UInt8, _ number: Reading.Number, feminine: Bool = false,
      short: Bool = false, weak: Bool = false
    ) {
      func append(_ text: String, _ object: SuffixPronoun?) {
        list.append(
          VerbSuffix(
            units: ArabicFolding.fold(text), person: person, number: number, isFeminine: feminine, object: object,
            afterShort: short, afterWeak: weak))
      }
      append(text, nil)
      for (spelling, pronoun) in SuffixPronoun.spellings {
        append(joined + (pronoun == .my ? "ني" : spelling), pronoun)
      }
    }
    add("", "", 3, .singular)
    add("ت", "ت", 3, .singular, feminine: true, weak: true)
    add("وا", "و", 3, .plural, weak: true)
    add("ا", "ا", 3, .dual)
    add("تا", "تا", 3, .dual, feminine: true, weak: true)
    add("ن", "ن", 3, .plural, feminine: true, short: true)
    add("ت", "ت", 1, .singular, short: true)
    add("نا", "نا", 1, .plural, short: true)
    add("تم", "تمو", 2, .plural, short: true)
    return list
  }()

  static let present: [VerbSuffix] = {
    var list: [VerbSuffix] = []
    func add(_ text: String, _ joined: String?, _ number: Reading.Number, feminine: Bool = false, weak: Bool = false) {
      list.append(
        VerbSuffix(
          units: ArabicFolding.fold(text), person: 3, number: number, isFeminine: feminine, object: nil,
          afterShort: false, afterWeak: weak))
      guard let joined else { return }
      for (spelling, pronoun) in SuffixPronoun.spellings {
        list.append(
          VerbSuffix(
            units: ArabicFolding.fold(joined + (pronoun == .my ? "ني" : spelling)), person: 3, number: number,
            isFeminine: feminine, object: pronoun, afterShort: false, afterWeak: weak))
      }
    }
    add("", "", .singular)
    add("ون", "ون", .plural, weak: true)
    add("وا", "و", .plural, weak: true)
    add("ان", nil, .dual)
    add("ا", nil, .dual)
    add("ن", nil, .plural, feminine: true)
    return list
  }()
}
