/// English comparison and the adverb of an adjective.
enum EnglishAdjective {
  static func comparative(_ adjective: String) -> String {
    if let known = irregular[adjective] { return known.0 }
    return isShort(adjective) ? stem(adjective) + "er" : "more " + adjective
  }

  static func superlative(_ adjective: String) -> String {
    if let known = irregular[adjective] { return known.1 }
    return isShort(adjective) ? stem(adjective) + "est" : "most " + adjective
  }

  /// The opposite: `unprecedented`, `non-governmental`.
  static func negated(_ adjective: String) -> String {
    if adjective.contains(" ") { return "not " + adjective }
    if let known = opposites[adjective] { return known }
    if ["ed", "able", "ing", "ful"].contains(where: { adjective.hasSuffix($0) }) { return "un" + adjective }
    return "non-" + adjective
  }

  private static let opposites: [String: String] = [
    "legal": "illegal", "possible": "impossible", "regular": "irregular", "legitimate": "illegitimate",
    "direct": "indirect",
    "sufficient": "insufficient", "accurate": "inaccurate", "correct": "incorrect", "clear": "unclear",
    "fair": "unfair",
    "true": "untrue", "known": "unknown", "certain": "uncertain", "stable": "unstable", "safe": "unsafe",
    "usual": "unusual",
    "official": "unofficial", "able": "unable", "logical": "illogical", "moral": "immoral",
    "appropriate": "inappropriate",
    "formal": "informal", "complete": "incomplete", "human": "inhuman", "necessary": "unnecessary",
    "available": "unavailable",
    "natural": "unnatural", "real": "unreal", "lawful": "unlawful", "common": "uncommon", "likely": "unlikely",
    "normal": "abnormal", "satisfied": "dissatisfied", "rational": "irrational", "responsible": "irresponsible",
  ]

  /// The adverb: `quickly`, `economically`, `well`.
  static func adverb(_ adjective: String) -> String {
    switch adjective {
    case "good": return "well"
    case "fast", "hard", "early", "daily", "weekly", "monthly", "yearly", "long", "late", "straight": return adjective
    case "full": return "fully"
    case "whole": return "wholly"
    case "public": return "publicly"
    default: break
    }
    if adjective.contains(" ") || adjective.hasSuffix("ly") { return "in a " + adjective + " way" }
    if adjective.hasSuffix("ic") { return adjective + "ally" }
    if adjective.hasSuffix("le"), let before = adjective.dropLast(2).last, !"aeiou".contains(before) {
      return adjective.dropLast() + "y"
    }
    if adjective.hasSuffix("y") { return adjective.dropLast() + "ily" }
    return adjective + "ly"
  }

  private static let irregular: [String: (String, String)] = [
    "good": ("better", "best"), "bad": ("worse", "worst"), "many": ("more", "most"), "much": ("more", "most"),
    "little": ("less", "least"), "few": ("fewer", "fewest"), "far": ("farther", "farthest"), "well": ("better", "best"),
    "prominent": ("more prominent", "most prominent"), "more": ("more", "most"), "less": ("less", "least"),
    "first": ("first", "first"), "last": ("last", "last"), "other": ("other", "other"), "better": ("better", "best"),
  ]

  private static func isShort(_ word: String) -> Bool {
    guard !word.contains(" "), !word.contains("-") else { return false }
    let letters = Array(word)
    var groups = 0
    var inVowel = false
    for letter in letters {
      let vowel = "aeiouy".contains(letter)
      if vowel, !inVowel { groups += 1 }
      inVowel = vowel
    }
    if word.hasSuffix("e"), groups > 1 { groups -= 1 }
    return groups == 1 || (groups == 2 && (word.hasSuffix("y") || word.hasSuffix("le") || word.hasSuffix("ow")))
  }

  private static func stem(_ word: String) -> String {
    if word.hasSuffix("e") { return String(word.dropLast()) }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "i"
    }
    let letters = Array(word)
    if letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last),
      "aeiou".contains(letters[letters.count - 2]),
      !"aeiou".contains(letters[letters.count - 3])
    {
      return word + String(last)
    }
    return word
  }
}
