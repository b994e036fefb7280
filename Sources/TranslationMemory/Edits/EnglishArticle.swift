/// An indefinite article before a place of an English text.
struct EnglishArticle {
  /// Where it stands, in UTF-8 bytes.
  let range: Range<Int>
  /// The white space behind it.
  let gap: String
  /// True for `an`.
  let isBeforeVowel: Bool
  private let isCapital: Bool

  /// The article that stands right before a byte; nil where another word or none does.
  init?(before place: Int, in text: [UInt8]) {
    guard let word = EnglishWord(before: place, in: text), ["a", "an"].contains(word.text.lowercased()) else {
      return nil
    }
    range = word.range
    gap = String(decoding: text[word.range.upperBound..<place], as: UTF8.self)
    isBeforeVowel = word.text.count == 2
    isCapital = word.text.first?.isUppercase == true
  }

  /// `a` or `an`, capital as it was.
  func written(beforeVowel: Bool) -> String { (isCapital ? "A" : "a") + (beforeVowel ? "n" : "") }

  /// True when `an` goes before an English phrase.
  static func isAn(before phrase: String) -> Bool {
    let word = phrase.prefix { $0.isLetter }
    guard let first = word.first else { return EnglishNumberStyle.beginsWithVowel(phrase) }
    if word.count > 1, word.count < 6, word.allSatisfy(\.isUppercase) {
      if ["NATO", "NASA", "FIFA", "UN", "UNHCR", "SARS", "SWAT", "NAFTA", "HAMAS"].contains(word) { return false }
      return "AEFHILMNORSX".contains(first)
    }
    let lower = word.lowercased()
    if ["hour", "honest", "honor", "honour", "heir"].contains(where: lower.hasPrefix) { return true }
    if ["uni", "use", "usu", "uto", "eu", "one", "once", "ura", "ukr"].contains(where: lower.hasPrefix) {
      // unidentified, unimportant
      return lower.hasPrefix("unid") || lower.hasPrefix("unim") || lower.hasPrefix("unin")
    }
    return "aeiou".contains(lower.prefix(1))
  }
}
