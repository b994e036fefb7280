internal import BriefText

/// The stem of a word of any script, as alignment compares words.
enum WordStem {
  /// The stem of a folded word.
  static func stem(_ word: ArraySlice<ArabicFolding.Unit>) -> [ArabicFolding.Unit] {
    guard let first = word.first, first >= 0x0621, first <= 0x06D3 else { return ForeignStem.stem(word) }
    return Array(ArabicStemmer.stem(word))
  }
}
