internal import BriefText

extension Unit {
  var origin: GlossPiece.Origin {
    switch kind {
    case .term: .term
    case .expression: .lexicon
    case .number: .number
    case .sign, .foreign: .literal
    case .unknown: .unknown
    case .word: isName ? .name : pos == .num || pos == .ordinal ? .number : .lexicon
    }
  }

  /// Particles such as كل and بعض, which stand before a noun.
  var isQuantifier: Bool {
    if kind == .expression, pos == .noun, Quantifiers.amounts.contains(english) { return true }
    guard kind == .expression || (kind == .word && pos != .prep), pos != .verb, pos != .noun else { return false }
    return Quantifiers.all.contains(english) && pos == .part || Quantifiers.amounts.contains(english)
      || english.hasSuffix(" of")
        && Quantifiers.heads.contains(english.split(separator: " ").first.map(String.init) ?? "")
  }

  var isMonth: Bool { Calendar.months.contains(english) }

  var isWeekdayOrDate: Bool {
    Calendar.weekdays.contains(english) || english.hasSuffix("day") && Calendar.weekdays.contains(english)
  }

  /// A stretch of time, which says when and is no object.
  var isTimeNoun: Bool {
    let head = english.split(separator: " ").last.map(String.init) ?? english
    return [
      "week", "month", "year", "day", "morning", "evening", "night", "today", "yesterday", "tomorrow", "dawn", "noon",
      "afternoon",
    ]
    .contains(head)
  }

  /// `نحو 1200`: about.
  func isAboutNumber(next: Unit?) -> Bool {
    pos == .prep && (english == "toward" || english == "about") && kind == .word && reading.isUnattached
      && reading.pronoun == nil && (next?.kind == .number || next?.pos == .num)
  }

  /// The same, but not عن or حول, which may belong to a verb.
  func isTowardNumber(next: Unit?) -> Bool { lemma == Words.toward && isAboutNumber(next: next) }

  /// آخر with its plural and dual.
  var isOther: Bool { pos == .adj && english == "other" && kind == .word }

  /// عام or سنة, which English leaves out before a year.
  var isYearWord: Bool { kind == .word && english == "year" && reading.number == .singular && reading.pronoun == nil }

  var isTime: Bool {
    isMonth || isWeekdayOrDate || kind == .number && lemma.count == 4
  }
}

enum Quantifiers {
  static let amounts: Set<String> = [
    "more than", "less than", "at least", "at most", "about", "nearly", "around", "approximately", "up to", "over",
    "almost",
    "no less than", "no more than", "fewer than", "close to", "both", "many", "numerous", "various", "countless",
    "a lot of",
  ]
  static let heads: Set<String> = [
    "a", "tens", "dozens", "hundreds", "thousands", "millions", "billions", "scores", "most", "many", "some", "one",
    "none",
    "half", "several", "each", "all", "two", "three",
  ]
  static let all: Set<String> = [
    "every", "all", "some", "most", "several", "any", "same", "mere", "one of", "a few", "all other", "non", "overall",
    "nearly", "about", "majority",
  ]
}

enum Calendar {
  static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
    "Muharram", "Ramadan", "Shawwal", "Rajab", "Shaaban",
  ]
  static let weekdays: Set<String> = ["Saturday", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
}

extension Words {
  static let fiPrep = ArabicFolding.fold("في")
}

enum Countries {
  /// The few names of countries that are masculine in Arabic.
  static let masculine: Set<String> = [
    "Lebanon", "Iraq", "Jordan", "Yemen", "Sudan", "South Sudan", "Morocco", "Somalia", "Kuwait", "Bahrain",
    "Vatican", "Kremlin", "Pentagon", "White House",
  ]
}

/// Arabic punctuation in English.
enum Punctuation {
  static func english(_ sign: String) -> String {
    switch sign {
    case "،", "٬": ","
    case "؛": ";"
    case "؟": "?"
    case "٪": "%"
    case "۔": "."
    case "«", "»", "“", "”", "„", "‟": "\""
    case "‘", "’": "'"
    case "٫": "."
    default: sign
    }
  }

  static func endsClause(_ sign: String) -> Bool {
    [".", "؟", "?", "!", ":", "؛", ";", "،", ",", "…", "-", "–", "—"].contains(sign)
  }
}

/// Conjunctions before which `and` would be one word too many.
enum Conjunctions {
  static let joinAlone: Set<String> = [
    "but", "while", "as for", "also", "which", "otherwise", "so that", "even", "then", "or", "but rather", "although",
  ]
}

/// English for the one-letter prepositions.
enum Prepositions {
  static let simple: Set<String> = ["in", "on", "at", "from", "to", "with", "by", "for", "of"]
  /// Words that an adjective may end in when it has a complement: `able to`, `participating in`.
  static let trailing: Set<String> = simple.union([
    "about", "against", "than", "as", "into", "over", "under", "between",
  ])

  /// Verbs of giving and showing, whose receiver Arabic names with ل.
  private static let giving: Set<String> = [
    "sell", "hand", "give", "grant", "deliver", "pay", "present", "send", "offer", "award", "transfer", "show",
    "submit",
    "allocate", "deny", "provide", "lend", "return", "surrender", "cede", "export", "introduce", "refer",
  ]

  static func ba(before unit: Unit) -> String {
    if unit.isTime { return "on" }
    if unit.kind == .number { return "by" }
    return unit.isName ? "in" : Agents.isPerson(unit.english) ? "by" : "with"
  }

  static func lam(after previous: String, before unit: Unit, verb: String) -> String {
    // `تهبط لأدنى مستوى`.
    if unit.pos == .elative { return "to" }
    if giving.contains(verb.split(separator: " ").first.map(String.init) ?? verb) { return "to" }
    let word = previous.split(separator: " ").last.map(String.init) ?? ""
    if word.hasSuffix("ing") && previous.contains(" ") == false { return "" }
    if [
      "subject", "according", "extradition", "surrender", "return", "response", "visit", "access", "due", "sale",
      "delivery", "export", "handover", "transfer", "supply", "said", "says",
      "told", "stated", "explained", "confirmed",
    ].contains(word) {
      return "to"
    }
    return unit.isName ? "of" : "for"
  }
}

/// Verbs of saying: only people and bodies are their subjects.
enum Sayings {
  /// Verbs with which a verbal noun is an infinitive in English: `pledged to provide`.
  static func takesInfinitive(_ english: String) -> Bool {
    guard let last = english.split(separator: " ").last else { return false }
    return [
      "pledged", "promised", "threatened", "vowed", "decided", "agreed", "refused", "planned", "intended", "tried",
      "attempted", "sought", "wanted", "failed", "managed", "continued", "began", "pledge", "promise", "threaten",
      "decide",
      "agree", "refuse", "plan", "intend", "try", "attempt", "seek", "want", "fail", "manage", "continue", "begin",
      "pledges",
      "promises", "threatens", "decides", "agrees", "refuses", "plans", "intends", "tries", "attempts", "seeks",
      "wants", "fails",
      "manages", "continues", "begins",
    ].contains(last)
  }

  static func isSaying(_ english: String) -> Bool {
    list.contains(english.split(separator: " ").first.map(String.init) ?? english)
  }

  private static let list: Set<String> = [
    "say", "announce", "confirm", "add", "mention", "point", "explain", "state", "report", "reveal", "consider",
    "stress",
    "note", "declare", "affirm", "claim", "deny", "reject", "call", "demand", "urge", "warn", "express", "continue",
    "believe", "describe", "accuse", "criticize", "criticise", "condemn", "denounce", "welcome", "promise", "pledge",
    "vow",
    "threaten", "ask", "answer", "reply", "respond", "comment", "discuss", "propose", "suggest", "recommend",
    "emphasize",
    "emphasise", "admit", "acknowledge", "think", "see", "hope", "expect", "decide", "agree", "refuse", "want",
    "praise",
    "thank", "tell", "inform", "clarify", "indicate", "argue", "insist", "underline", "highlight", "disclose",
    "testify",
  ]
}
