internal import BriefText

/// A word of a listed form: folded, and with the spelling that tells ى from ي and ؤ from و.
struct ListedWord {
  let codes: [UInt8]
  /// The letters as they are written, without marks.
  let letters: [UInt32]
  let isArabic: Bool

  init(_ token: Token, in text: TokenizedText) {
    codes = TermAlphabet.codes(text.folded(token))
    letters = Self.letters(of: token.range, in: text.text)
    isArabic = token.kind == .arabic
  }

  /// The letters of a word as they are written, without marks and format characters.
  static func letters(of range: Range<Int>, in text: UTF8Text) -> [UInt32] {
    text[range].unicodeScalars.filter { !ArabicFolding.drops($0) }.map(\.value)
  }

  /// Begins with the article.
  var hasArticle: Bool {
    guard isArabic, codes.count >= 4, codes[0] == TermAlphabet.alef, codes[1] == TermAlphabet.lam,
      let first = letters.first, first == 0x0627 || first == 0x0671 || first > 0x0700
    else { return false }
    return !StemsInAl.contains(codes)
  }
}
