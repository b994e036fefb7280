/// A light stemmer: takes the clitics and endings off a folded Arabic word, so that inflections of a word fall together.
///
/// It only cuts, never rewrites, and knows neither roots nor broken plurals: for weighing words of one text that is
/// enough. It is not for finding terms, where `البحرية` must not meet `حرية`. After Larkey, Ballesteros and Connell
/// (light10, SIGIR 2002), with a second round of endings that joins `دولية`, `دول` and `دولة`.
public enum ArabicStemmer {
  /// The stem of a folded word: a part of it, with the same indices. Never empty for a word that is not.
  public static func stem(_ word: ArraySlice<ArabicFolding.Unit>) -> ArraySlice<ArabicFolding.Unit> {
    guard word.count > minimum, let first = word.first, first >= 0x0621, first <= 0x064A else { return word }
    var stem = withoutPrefix(word)
    stem = withoutSuffix(stem, among: endings)
    return withoutSuffix(stem, among: innerEndings)
  }

  /// What is left has at least this many letters: most roots have three.
  private static let minimum = 3

  private static func withoutPrefix(_ word: ArraySlice<ArabicFolding.Unit>) -> ArraySlice<ArabicFolding.Unit> {
    for prefix in prefixes where word.count - prefix.count >= minimum && word.starts(with: prefix) {
      return word.dropFirst(prefix.count)
    }
    // Of the one-letter proclitics only و is cut: a word that begins with ب, ل, ك, ف or س mostly owns the letter
    // (بريطانيا, لبنان, سوريا), and its relative with the article would no longer meet it.
    guard word.first == ArabicFolding.waw, !ownsWaw(word) else { return word }
    return word.dropFirst()
  }

  private static func withoutSuffix(
    _ word: ArraySlice<ArabicFolding.Unit>, among suffixes: [[ArabicFolding.Unit]]
  ) -> ArraySlice<ArabicFolding.Unit> {
    for suffix in suffixes where word.count - suffix.count >= minimum && word.reversed().starts(with: suffix) {
      return word.dropLast(suffix.count)
    }
    return word
  }

  private static func ownsWaw(_ word: ArraySlice<ArabicFolding.Unit>) -> Bool {
    word.count <= minimum || wawBeginnings.contains { word.starts(with: $0) }
  }

  /// Longest first.
  private static let prefixes = folded("وبال وكال وال بال كال فال ولل ال لل")
  /// Longest first, each back to front.
  private static let endings = reversed("هما كما تين تان ات ان ين ون ها هم نا ية يه تي ته ة ه ي ا ت")
  /// What may stand before another ending: `رياض-ي-ين`, `ليب-ي-ا`.
  private static let innerEndings = reversed("ية ي ة ت ا")
  /// Beginnings of common words whose و belongs to the root.
  private static let wawBeginnings = folded(
    """
    وزير وزرا وزار وطن وكال وكيل وفد وفود وحد ولاي والد والي واشنط وسائل وسيل وسيط وسط وقت وقف وقود وقوع واح واسع واقع واجب وثائق وثيق
    ورش ورق ورد وضع وجه وجود وظيف وظائف وصول وصف وعي وعد وفا وفق ويلي
    """)

  private static func folded(_ list: String) -> [[ArabicFolding.Unit]] {
    list.split { $0 == " " || $0 == "\n" }.map { ArabicFolding.fold($0) }
  }

  private static func reversed(_ list: String) -> [[ArabicFolding.Unit]] {
    folded(list).map { $0.reversed() }
  }
}
