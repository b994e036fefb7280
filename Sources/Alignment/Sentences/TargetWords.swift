internal import BriefText

/// The content words of a translation as keys of evidence.
enum TargetWords {
  /// The keys of the words of a gloss or term; the words that every sentence has are left out.
  static func keys(of text: String) -> [EvidenceKey] {
    let tokenized = Tokenizer().tokenize(text)
    var keys: [EvidenceKey] = []
    for token in tokenized.tokens where token.kind == .foreign || token.kind == .number {
      let word = tokenized.folded(token)
      guard !isEmpty(word) else { continue }
      let key = EvidenceKey(.word, token.kind == .number ? Array(word) : ForeignStem.stem(word))
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// True for the words that stand in every sentence.
  static func isEmpty(_ word: ArraySlice<ArabicFolding.Unit>) -> Bool {
    word.count < 2 || words.contains(Array(word))
  }

  private static let words = Set(
    """
    the of and to in be is are was were been an that for on with as at by from it its al el or not he she they his her
    their this which who has have had will would be being do does did there
    """.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) })
}
