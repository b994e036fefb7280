internal import BriefText

/// Words as they are written in a text, where folding has taken different spellings for one.
struct WrittenSpelling {
  let text: TokenizedText
  private let bytes: UnsafeBufferPointer<UInt8>
  private let tokenizer = Tokenizer()

  /// `bytes` are those of the text; empty when they are not known, so that spelling decides nothing.
  init(text: TokenizedText, bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    self.bytes = bytes
  }

  /// True when the letter at a place of a token is a bare ا, or when that cannot be known.
  @inline(__always)
  func isBareAlef(_ token: Token, at place: Int) -> Bool {
    let range = token.range
    guard range.upperBound <= bytes.count else { return true }
    if range.count == 2 * token.foldedRange.count {
      // Every letter has two bytes; those of U+0627 are D8 A7, those of U+0671 begin with D9.
      let offset = range.lowerBound + 2 * place
      return bytes[offset] == 0xD8 && bytes[offset + 1] == 0xA7 || bytes[offset] == 0xD9
    }
    let letters = ListedWord.letters(of: range, in: text.text)
    guard letters.count == token.foldedRange.count else { return true }
    return !(0x0622...0x0625).contains(letters[place])
  }

  /// The letters of a token from a place on.
  func letters(_ token: Token, from place: Int) -> [UInt32] {
    guard token.range.upperBound <= bytes.count else { return [] }
    return Array(ListedWord.letters(of: token.range, in: text.text).dropFirst(place))
  }

  /// How many letters of a listed form are written otherwise in the text, where folding makes them the same.
  func differences(_ tokens: Range<Int>, from form: String) -> Int {
    var form = form
    if let quick = form.withUTF8({ plainDifferences(tokens, from: $0) }) { return quick }
    let listed = tokenizer.tokenize(form)
    let words = listed.tokens.filter(\.isWord)
    let written = text.tokens[tokens].filter(\.isWord)
    guard words.count == written.count else { return 0 }
    return zip(words, written).reduce(0) { count, pair in
      let letters = letters(pair.1, from: 0)
      let listedLetters = ListedWord.letters(of: pair.0.range, in: listed.text)
      guard letters.count == pair.1.foldedRange.count, listedLetters.count == pair.0.foldedRange.count else {
        return count
      }
      return count
        + Self.differences(
          letters.count, listedLetters.count, { UInt16(truncatingIfNeeded: letters[$0]) },
          { UInt16(truncatingIfNeeded: listedLetters[$0]) })
    }
  }

  /// The same for text and form in bare Arabic letters, without decoding; `nil` when there is anything else.
  private func plainDifferences(_ tokens: Range<Int>, from form: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var start = 0
    for token in text.tokens[tokens] {
      let range = token.range
      guard token.kind == .arabic, range.upperBound <= bytes.count, range.count == 2 * token.foldedRange.count else {
        return nil
      }
      var end = start
      while end < form.count, form[end] != 0x20 {
        // Letters of two bytes, no marks.
        guard form[end] == 0xD8 || form[end] == 0xD9 && form[end + 1] > 0x80 && form[end + 1] < 0x8B else { return nil }
        end += 2
      }
      if start == end { return nil }
      count += Self.differences(
        range.count / 2, (end - start) / 2, { letter(bytes, range.lowerBound + 2 * $0) },
        { letter(form, start + 2 * $0) })
      start = end + 1
    }
    return start > form.count ? count : nil
  }

  @inline(__always)
  private func letter(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt16 {
    UInt16(bytes[offset] & 0x1F) << 6 | UInt16(bytes[offset + 1] & 0x3F)
  }

  /// Compares the letters of a written and a listed word.
  @inline(__always)
  private static func differences(
    _ writtenCount: Int, _ listedCount: Int, _ written: (Int) -> UInt16, _ listed: (Int) -> UInt16
  ) -> Int {
    let article = listedCount >= 4 && listed(0) == 0x0627 && listed(1) == 0x0644 ? 2 : 0
    let count = listedCount - article
    // What stands before the stem is found by comparing; the last two letters may be an ending.
    let sure = min(count, max(2, count - 2))
    for start in 0...5 where start + sure <= writtenCount {
      var differences = 0
      var place = 0
      while place < count, start + place < writtenCount {
        let (one, other) = (written(start + place), listed(article + place))
        if folded(one) == folded(other) {
          if one != other { differences += 1 }
        } else if place < sure {
          break
        }
        place += 1
      }
      if place >= sure { return differences }
    }
    return 0
  }

  /// What a letter folds to, as far as letters that look different go.
  @inline(__always)
  private static func folded(_ letter: UInt16) -> UInt16 {
    switch letter {
    case 0x0622, 0x0623, 0x0625, 0x0671: 0x0627
    case 0x0624, 0x0626: 0x0621
    case 0x0649, 0x06CC: 0x064A
    case 0x06A9: 0x0643
    default: letter
    }
  }
}
