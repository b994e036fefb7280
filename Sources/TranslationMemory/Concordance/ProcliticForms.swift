/// The written words that a word searched for stands for: with and without the Arabic article, and with the proclitics
/// و ف ب ك ل before it.
///
/// A table of forms instead of an analysis: each is looked up among the words of the memory, and what no text has costs
/// one look-up. What begins with a letter like a proclitic by nature (وزير) is left as it is; only before an article is a
/// proclitic taken off the word searched for.
enum ProcliticForms {
  private static let conjunctions = ["", "و", "ف"]
  private static let articles = ["ال", "بال", "كال", "لل"]
  private static let prepositions = ["", "ب", "ك", "ل"]

  /// The folded forms of a folded word; the word alone where it is not Arabic.
  static func of(_ word: String) -> Set<String> {
    guard let first = word.unicodeScalars.first, (0x0620...0x064A).contains(first.value) else { return [word] }
    var forms: Set<String> = [word]
    for base in bases(word) {
      for conjunction in conjunctions {
        for prefix in prepositions + articles { forms.insert(conjunction + prefix + base) }
      }
    }
    return forms
  }

  /// The word without article and what stands before it.
  private static func bases(_ word: String) -> [String] {
    for conjunction in conjunctions {
      for article in articles where word.hasPrefix(conjunction + article) {
        let base = String(word.dropFirst(conjunction.count + article.count))
        guard base.count >= 2 else { continue }
        // لل is also ل before a word that begins with ل: للجنة.
        return article == "لل" ? [base, "ل" + base] : [base]
      }
    }
    return [word]
  }
}
