/// Which English article a noun phrase begins with.
enum Articles {
  static func article(
    before first: String, noun: String, isDefinite: Bool, isPlural: Bool, hasComplement: Bool
  ) -> String? {
    if Calendar.weekdays.contains(noun) { return nil }
    // `French president` is no name, `al-Sisi` is.
    let last = noun.split(separator: " ").last ?? ""
    let isNameLike = (noun.first?.isUppercase ?? false) && (last.contains { $0.isUppercase })
    if isNameLike, !hasComplement, !needsThe(noun) {
      return isDefinite && first != noun ? "the" : nil
    }
    let begins = noun.split(separator: " ").first.map(String.init) ?? noun
    if ["the", "a", "an", "some", "each", "all", "many", "most", "more", "less", "half", "about", "nearly"].contains(
      begins)
    {
      return nil
    }
    if [
      "lowest", "highest", "largest", "biggest", "best", "worst", "most", "least", "latest", "strongest", "first",
      "last",
    ]
    .contains(begins) {
      return "the"
    }
    if isDefinite {
      if EnglishNoun.isMass(noun), !hasComplement { return nil }
      return "the"
    }
    if isPlural || EnglishNoun.isMass(noun) { return nil }
    if hasComplement, ["tion", "sion", "ence", "ance", "ment", "ing", "ure"].contains(where: { noun.hasSuffix($0) }) {
      return nil
    }
    if noun.hasSuffix("s"), !noun.hasSuffix("ss"), !noun.hasSuffix("us"), !noun.hasSuffix("is") { return nil }
    return EnglishNoun.article(before: first)
  }

  /// Names of countries, bodies and rivers that English puts an article before.
  static func needsThe(_ name: String) -> Bool {
    guard name.contains(" ") else { return single.contains(name) }
    let last = name.split(separator: " ").last.map(String.init) ?? name
    return heads.contains(last) || starts.contains { name.hasPrefix($0) }
  }

  private static let single: Set<String> = [
    "Netherlands", "Philippines", "Kremlin", "Pentagon", "Taliban", "Houthis", "Balkans", "Vatican", "Caucasus",
    "Bahamas",
    "Maldives", "Sahel", "Nile", "Euphrates", "Tigris", "Mediterranean", "Alps", "Levant", "Maghreb", "Internet",
    "Quran", "Koran",
    "UN", "EU", "IMF", "WHO", "US", "UK", "UAE", "CIA", "FBI", "Knesset",
  ]
  private static let heads: Set<String> = [
    "Nations", "States", "Kingdom", "Emirates", "Union", "Council", "Organization", "Organisation", "Sea", "Ocean",
    "Gulf", "Republic",
    "Bank", "Fund", "Court", "Ministry", "Party", "Movement", "Army", "League", "Assembly", "Agency", "Commission",
    "Committee",
    "Authority", "Front", "Strip", "East", "House", "Parliament", "Association", "Foundation", "Forces", "Brigades",
    "Islands",
    "Mountains", "Canal", "River", "Peninsula", "Government", "Senate", "Congress", "Times", "Post", "Guardian",
    "Telegraph", "Center",
    "Centre", "Institute", "Museum", "Olympics", "Cup", "Heights", "Crescent", "Cross", "Coalition", "Alliance",
    "Group", "group",
  ]
  private static let starts = [
    "University of", "House of", "Council of", "Chamber of", "Court of", "Bay of", "City of", "Bank of", "Republic of",
    "Ministry of", "Strait of", "Gulf of", "Kingdom of",
  ]
}
