internal import BriefText

/// Tells whether an entry lists a broken plural, which rules out that its words take ون and ين.
enum BrokenPlural {
  static func isListed(in entry: TermEntry) -> Bool {
    guard !entry.variants.isEmpty else { return false }
    let source = ArabicFolding.fold(firstWord(of: entry.source))
    return entry.variants.contains { variant in
      wordCount(variant) == wordCount(entry.source)
        && isBrokenPlural(ArabicFolding.fold(firstWord(of: variant)), of: source)
    }
  }

  private static func isBrokenPlural(_ word: [ArabicFolding.Unit], of source: [ArabicFolding.Unit]) -> Bool {
    if word == source || word == source + [ArabicFolding.taMarbuta] { return false }
    for ending in soundEndings where word.count > ending.count + 2 && word.suffix(ending.count) == ending[...] {
      return false
    }
    // Two relational adjectives are two spellings of one (صحافي and صحفي).
    if word.last == ArabicFolding.ya, source.last == ArabicFolding.ya { return false }
    return !SpellingVariants.respellings(of: TermAlphabet.codes(source)).contains(TermAlphabet.codes(word))
  }

  private static func firstWord(of text: String) -> Substring {
    Substring(text.utf8.prefix { $0 != 0x20 })
  }

  private static func wordCount(_ text: String) -> Int { text.utf8.count { $0 == 0x20 } }

  private static let soundEndings = ["ون", "ين", "ات"].map { ArabicFolding.fold($0) }
}
