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
    var letters: [UInt32] = []
    letters.reserveCapacity(range.count / 2 + 1)
    let isQuick = text.bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      while index < range.upperBound {
        // U+0620…U+0659 is nearly all there is, all in two bytes.
        guard bytes[index] == 0xD8 || bytes[index] == 0xD9 && bytes[index + 1] < 0x9A else { return false }
        let letter = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        if letter < 0x0620 { return false }
        if letter < 0x064B, letter != 0x0640 { letters.append(letter) }
        index += 2
      }
      return true
    }
    if isQuick { return letters }
    return text[range].unicodeScalars.filter { !ArabicFolding.drops($0) }.map(\.value)
  }

  /// Begins with the article.
  var hasArticle: Bool {
    guard isArabic, codes.count >= 4, codes[0] == TermAlphabet.alef, codes[1] == TermAlphabet.lam,
      let first = letters.first, first == 0x0627 || first == 0x0671 || first > 0x0700
    else { return false }
    return !StemsInAl.contains(codes)
  }
}
