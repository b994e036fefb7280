internal import BriefText

/// Takes the endings of case, number and gender off an Arabic word without clitics.
///
/// Like `ArabicStemmer`, but proclitics are taken off before, with the corpus for a judge.
enum ArabicEnding {
  typealias Unit = ArabicFolding.Unit

  static func stem(_ word: ArraySlice<Unit>) -> ArraySlice<Unit> {
    guard let first = word.first, first >= 0x0621, first <= 0x064A else { return word }
    return cut(cut(word, endings), inner)
  }

  private static func cut(_ word: ArraySlice<Unit>, _ endings: [[Unit]]) -> ArraySlice<Unit> {
    for ending in endings where word.count - ending.count >= 3 && word.suffix(ending.count).elementsEqual(ending) {
      return word.dropLast(ending.count)
    }
    return word
  }

  private static let endings = folded("تين تان ات ان ين ون وا ية يه ة ه ي ا ت")
  private static let inner = folded("ية ي ة ت ا")

  private static func folded(_ list: String) -> [[Unit]] {
    list.split(separator: " ").map { ArabicFolding.fold($0) }
  }
}
