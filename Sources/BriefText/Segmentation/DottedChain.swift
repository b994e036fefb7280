/// The words of a chain such as `ق.م.`, `أ.د.`, `U.S.`, `بي.بي.سي.`, the one before the stop last.
struct DottedChain {
  let words: [[ArabicFolding.Unit]]

  private static let longestWord = 6
  private static let mostWords = 5

  /// `nil` when only one word stands before the stop.
  init?(endingIn word: WordBefore, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard !word.isDigits, !word.isEmpty, word.folded.count <= Self.longestWord else { return nil }
    var words = [word.folded]
    var first = word
    while words.count < Self.mostWords, let previous = Self.link(before: first, in: bytes, from: start) {
      words.append(previous.folded)
      first = previous
    }
    guard words.count > 1 else { return nil }
    self.words = words.reversed()
  }

  /// The word before a stop that touches `word`; where a space comes between, only a letter or the name of one.
  private static func link(before word: WordBefore, in bytes: UnsafeBufferPointer<UInt8>, from start: Int)
    -> WordBefore?
  {
    var stop = word.range.lowerBound - 1
    let isSpaced = stop > start && bytes[stop] == 0x20
    if isSpaced { stop -= 1 }
    guard stop > start, bytes[stop] == 0x2E else { return nil }
    let previous = WordBefore(offset: stop, in: bytes, from: start)
    guard !previous.isEmpty, !previous.isDigits, previous.folded.count <= longestWord else { return nil }
    if isSpaced { return isLetter(previous.folded) && isLetter(word.folded) ? previous : nil }
    return previous.isDetached ? nil : previous
  }

  private static func isLetter(_ word: [ArabicFolding.Unit]) -> Bool {
    word.count == 1 || SentenceWords.letterNames.contains(word)
  }

  /// All single letters or the Arabic names of Latin letters: `بي.بي.سي`.
  var isAcronym: Bool { words.allSatisfy(Self.isLetter) }

  /// A title before a name, with or without a conjunction: `أ.د.`, `وأ.د.`.
  var isTitle: Bool {
    let joined = Array(words.joined())
    return SentenceWords.dottedTitles.contains(joined)
      || (joined.first == ArabicFolding.waw && SentenceWords.dottedTitles.contains(Array(joined.dropFirst())))
  }
}
