/// English plurals and articles.
enum EnglishNoun {
  /// `launch a raid` with its object in the plural: `launch raids`.
  static func pluralObject(_ english: String) -> String {
    var words = english.split(separator: " ").map(String.init)
    guard let article = words.lastIndex(where: { $0 == "a" || $0 == "an" }), article + 1 < words.count,
      let last = words.last
    else { return english }
    words[words.count - 1] = plural(last)
    words.remove(at: article)
    return words.joined(separator: " ")
  }

  /// The plural of a noun or noun phrase; of `member of parliament` the head is inflected.
  static func plural(_ noun: String) -> String {
    if isInvariable(noun) { return noun }
    let words = noun.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    if words.count >= 2,
      let of = words.firstIndex(where: { ["of", "for", "in", "to", "with", "on", "at"].contains($0) }),
      of > 0
    {
      var changed = words
      changed[of - 1] = plural(words[of - 1])
      return changed.joined(separator: " ")
    }
    guard let last = words.last else { return noun }
    return (words.dropLast() + [pluralWord(last)]).joined(separator: " ")
  }

  /// Nouns whose plural is the singular.
  private static func isInvariable(_ noun: String) -> Bool {
    ["ese", "Swiss", "Celsius", "aircraft", "headquarters", "series", "species"].contains { noun.hasSuffix($0) }
  }

  /// People by an adjective: `the Palestinians`, `extremists`, `the wounded`.
  static func people(_ adjective: String) -> String {
    if adjective == "armed" { return "gunmen" }
    if ["ist", "an", "ant", "ent", "ive", "i", "al"].contains(where: { adjective.hasSuffix($0) }),
      !adjective.contains(" ")
    {
      return plural(adjective)
    }
    if ["sick", "poor", "wounded", "injured", "wanted", "homeless", "unemployed", "dead", "rich", "young", "elderly"]
      .contains(adjective)
      || adjective.hasSuffix("ed") || adjective.hasSuffix("ese") || adjective.hasSuffix("ish")
      || adjective.hasSuffix("ch")
    {
      return adjective
    }
    return adjective == "other" ? "others" : adjective + " people"
  }

  /// True when a noun has the form of a plural; of `withdrawal of forces` the first part counts.
  static func looksPlural(_ noun: String) -> Bool {
    let words = noun.split(separator: " ")
    let head = words.firstIndex { $0 == "of" || $0 == "for" || $0 == "in" }.flatMap { $0 > 0 ? words[$0 - 1] : nil }
    guard let last = head ?? words.last else { return false }
    if last == "people" || (last.hasSuffix("men") && last.count > 4 && last != "specimen" && last != "regimen") {
      return true
    }
    return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("us") && !last.hasSuffix("is")
      && !last.hasSuffix("ics")
  }

  private static func pluralWord(_ word: String) -> String {
    if let known = irregular[word] { return known }
    if word.hasSuffix("men"), word.count > 4, word != "specimen", word != "regimen" { return word }
    if uncountable.contains(word) || (word.hasSuffix("ness") && !word.hasSuffix("witness") && word != "business")
      || word.hasSuffix("ware") || word.hasSuffix("ics")
    {
      return word
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is"), word.count > 3 {
      return word
    }
    if word.hasSuffix("man"), word.count > 4, !word.hasSuffix("human"), !word.hasSuffix("german") {
      return word.dropLast(3) + "men"
    }
    if word.hasSuffix("sis") { return word.dropLast(2) + "es" }
    if word.hasSuffix("ing"), word.count > 5, !ingNouns.contains(word) { return word }
    return addS(word)
  }

  /// `-s` or `-es`, as in plurals and in the third person.
  static func addS(_ word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") || word.hasSuffix("ch") || word.hasSuffix("sh")
    {
      return word + "es"
    }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    if word.hasSuffix("o"), esAfterO.contains(word) { return word + "es" }
    return word + "s"
  }

  /// `a` or `an` by the sound of the next word.
  static func article(before word: String) -> String {
    let lower = word.lowercased()
    guard let first = lower.first else { return "a" }
    if word.hasPrefix("US") { return "a" }
    for prefix in ["uni", "use", "usu", "eu", "one", "once", "ubiq", "uran", "uk", "us "] where lower.hasPrefix(prefix)
    {
      return lower.hasPrefix("unin") || lower.hasPrefix("unim") || lower.hasPrefix("unid") ? "an" : "a"
    }
    for prefix in ["hour", "honest", "honor", "honour", "heir"] where lower.hasPrefix(prefix) { return "an" }
    return "aeiou".contains(first) || lower.hasPrefix("8") || lower.hasPrefix("11 ") || lower.hasPrefix("18 ")
      ? "an" : "a"
  }

  /// Nouns that take no `a` and mostly no `the` of their own.
  static func isMass(_ noun: String) -> Bool {
    let word = noun.split(separator: " ").last.map(String.init) ?? noun
    if uncountable.contains(word) { return true }
    return ["ism", "ness", "rship", "dship", "ics", "cy", "ity", "hood", "dom", "graphy", "logy"].contains {
      word.hasSuffix($0)
    }
      && !countable.contains(word)
  }

  private static let countable: Set<String> = [
    "city", "university", "authority", "community", "facility", "activity", "party", "policy", "agency", "embassy",
    "entity",
    "majority", "minority", "personality", "celebrity", "currency", "conspiracy", "relationship", "partnership",
    "kingdom",
    "championship", "neighborhood", "neighbourhood", "identity", "capacity", "priority", "opportunity",
    "responsibility",
    "quantity", "delegacy", "emergency", "constituency", "mechanism", "organism", "prophecy", "presidency",
    "possibility",
    "ceremony", "ability", "mentality", "topography", "pharmacy", "tendency", "democracy", "battleship", "township",
  ]

  private static let uncountable: Set<String> = Set(
    """
    information news aid advice equipment furniture evidence research progress money water oil gas air traffic violence police
    education health food security weather music knowledge luggage baggage homework work unemployment inflation electricity energy
    freedom peace justice trade commerce agriculture industry tourism transport transportation technology software hardware
    personnel cattle sheep fish aircraft spacecraft people staff media data terrorism extremism corruption poverty pollution
    rice bread meat milk sugar salt gold silver iron steel wood paper cotton wool fuel petrol cash wealth welfare charity
    literature art history nature society love hatred hope anger joy courage patience trust confidence support assistance
    help cooperation coordination communication legislation immigration migration construction production consumption
    clothing feedback leadership ownership respect pride blood sand smoke snow rain ice soil dust intelligence
    development growth access stability prosperity unity sovereignty independence defence defense interior finance
    radiation gravity heat light sleep breathing cancer diabetes malaria influenza housing shipping fishing farming
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let ingNouns: Set<String> = [
    "building", "meeting", "killing", "bombing", "shelling", "hearing", "warning", "finding", "feeling", "painting",
    "drawing", "saying", "training", "wedding", "ending", "setting", "opening", "beginning", "gathering", "shooting",
    "king", "ring", "wing", "thing", "spring", "string", "being", "blessing", "rating", "ruling", "offering",
    "crossing",
    "earning", "holding", "landing", "posting", "recording", "stabbing", "beating", "sibling", "evening", "morning",
  ]

  private static let esAfterO: Set<String> = [
    "hero", "echo", "veto", "potato", "tomato", "torpedo", "embargo", "mosquito", "volcano",
  ]

  private static let irregular: [String: String] = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "mouse": "mice", "goose": "geese", "ox": "oxen", "life": "lives", "wife": "wives", "knife": "knives",
    "leaf": "leaves", "half": "halves", "wolf": "wolves", "thief": "thieves", "loaf": "loaves", "shelf": "shelves",
    "self": "selves", "calf": "calves", "criterion": "criteria", "phenomenon": "phenomena", "bacterium": "bacteria",
    "medium": "media", "curriculum": "curricula", "nucleus": "nuclei", "fungus": "fungi", "index": "indices",
    "matrix": "matrices", "series": "series", "species": "species", "means": "means", "headquarters": "headquarters",
    "Chinese": "Chinese", "Japanese": "Japanese", "percent": "percent", "datum": "data", "crisis": "crises",
    "bus": "buses", "virus": "viruses", "campus": "campuses", "status": "statuses", "gas": "gases", "lens": "lenses",
    "yes": "yes", "this": "these", "that": "those", "analysis": "analyses", "basis": "bases",
    "hypothesis": "hypotheses",
    "army chief of staff": "army chiefs of staff", "attorney general": "attorneys general", "passer-by": "passers-by",
    "spokesperson": "spokespeople", "salesperson": "salespeople", "Swiss": "Swiss", "offspring": "offspring",
  ]
}
