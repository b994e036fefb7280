internal import BriefText

/// The consonants of Arabic words, by which broken plurals meet their singulars: مرض and أمراض.
enum ConsonantKey {
  static func key(_ phrase: String) -> String {
    phrase.split(separator: " ").map { word in
      var units = ArabicFolding.fold(word)
      if units.count > 4, units.starts(with: article) { units.removeFirst(2) }
      let kept = units.filter { !vowels.contains($0) }
      return ArabicFolding.string(kept.count >= 2 ? kept : units)
    }.joined(separator: " ")
  }

  private static let article = ArabicFolding.fold("ال")
  private static let vowels = Set(ArabicFolding.fold("اوية") + [ArabicFolding.hamza])
}
