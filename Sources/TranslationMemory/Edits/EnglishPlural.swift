/// Plurals of the terms that a repair puts into an English text.
enum EnglishPlural {
  private static let irregular = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "life": "lives",
    "wife": "wives", "knife": "knives", "thief": "thieves", "leaf": "leaves", "half": "halves", "crisis": "crises",
    "hero": "heroes", "potato": "potatoes", "refugee camp": "refugee camps", "analysis": "analyses", "basis": "bases",
  ]
  private static let invariable = [
    "aircraft", "headquarters", "series", "species", "police", "people", "personnel", "troops",
  ]

  /// The plural of a phrase; of `member of parliament` the head is inflected. A plural is left as it is.
  static func of(_ phrase: String) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    guard !words.isEmpty, !isPlural(phrase) else { return phrase }
    let head = headIndex(words)
    words[head] = word(words[head])
    return words.joined(separator: " ")
  }

  /// True when a phrase has the form of a plural.
  static func isPlural(_ phrase: String) -> Bool {
    let words = phrase.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return false }
    let head = words[headIndex(words)].lowercased()
    if head == "people" || head == "police" || head.hasSuffix("men") && head.count > 4 || head == "men"
      || head == "women" || head == "children"
    {
      return true
    }
    return head.hasSuffix("s") && !["ss", "us", "is", "ics"].contains { head.hasSuffix($0) }
  }

  private static func headIndex(_ words: [String]) -> Int {
    let preposition = words.firstIndex { ["of", "for", "in", "to", "with", "on", "at", "against"].contains($0) }
    return preposition.flatMap { $0 > 0 ? $0 - 1 : nil } ?? words.count - 1
  }

  private static func word(_ word: String) -> String {
    let lower = word.lowercased()
    if invariable.contains(lower) { return word }
    if let known = irregular[lower] { return word.first?.isUppercase == true ? known.capitalizedFirst : known }
    if lower.hasSuffix("man"), lower.count > 4, !["human", "german", "roman", "ottoman"].contains(lower) {
      return word.dropLast(2) + "en"
    }
    if ["s", "x", "z", "ch", "sh"].contains(where: lower.hasSuffix) { return word + "es" }
    if lower.hasSuffix("y"), let before = lower.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }
}

extension String {
  /// The text with its first letter capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
