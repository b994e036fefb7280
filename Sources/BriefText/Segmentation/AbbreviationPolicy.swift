/// Judges a single full stop by the word before it: abbreviation, initial, era, acronym, list number, decimal or the
/// end of a sentence.
struct AbbreviationPolicy {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext
  let stop: Stop
  let word: WordBefore
  let next: UInt32
  let nextWord: [ArabicFolding.Unit]

  // MARK: No white space after the stop

  func splitsInsideWord() -> Bool {
    guard !word.isEmpty, !word.isDetached else { return !Scalars.isDigit(next) }
    let nextIsDigit = Scalars.isDigit(next)
    if word.isDigits {
      if nextIsDigit { return false }
      return !isListMarker
    }
    if nextIsDigit {
      return word.isArabic && word.folded.count >= 4
    }
    guard Scalars.isLetter(next) else { return stopsBeforeSign }
    if word.folded.count == 1 { return false }
    if SentenceWords.titles.contains(word.folded) { return false }
    if SentenceWords.letterNames.contains(word.folded), SentenceWords.letterNames.contains(nextWord) { return false }
    if !word.isArabic, SentenceWords.latinAbbreviations.contains(word.folded) { return false }
    return true
  }

  /// A sign right after the stop: a new sentence begins with a quotation mark, bracket, dash or emoji; other signs
  /// (`./`, `.%`) belong to the word.
  private var stopsBeforeSign: Bool {
    Scalars.isQuote(next) || Scalars.isOpeningBracket(next) || Scalars.isDash(next) || Scalars.isEmoji(next)
      || next == 0x2022
  }

  // MARK: White space after the stop

  func splitsBeforeSpace() -> Bool {
    guard !word.isEmpty else { return true }
    if word.isDigits { return !isListMarker }
    let opens = SentenceWords.opensSentence(nextWord)
    if let chain { return chainSplits(chain, opens: opens) }
    if word.isArabic {
      if word.folded.count == 1 { return singleLetterSplits(opens: opens) }
      if SentenceWords.titles.contains(word.folded) { return false }
      if word.folded == SentenceWords.hijri || word.folded == SentenceWords.hijriShort, followsNumber(word.range) {
        return opens
      }
      if SentenceWords.etCetera.contains(word.folded) {
        return !SentenceWords.continuations.contains(nextWord)
      }
      if SentenceWords.units.contains(word.folded), followsNumber(word.range) {
        return !SentenceWords.continuations.contains(nextWord)
      }
      if SentenceWords.references.contains(word.folded) { return !Scalars.isDigit(next) }
      return true
    }
    return latinSplits(opens: opens)
  }

  private func latinSplits(opens: Bool) -> Bool {
    if word.folded.count == 1 {
      let letter = bytes.scalar(at: word.range.lowerBound).scalar
      if isListMarker { return false }
      // An initial (`J. K. Rowling`), unless it names something (`فيتامين C. وقال`).
      return !Scalars.isLatinUppercase(letter) || namesSomething || (opens && Scalars.isArabicLetter(next))
    }
    if SentenceWords.latinTitles.contains(word.folded) { return false }
    if SentenceWords.latinAbbreviations.contains(word.folded) {
      if SentenceWords.latinReferences.contains(word.folded) { return !Scalars.isDigit(next) && opens }
      return opens
    }
    if Scalars.isLatinLowercase(next) { return nextIsCamelCase }
    return true
  }

  /// `iPhone`: a lower-case letter followed by a capital begins a name and may begin a sentence.
  private var nextIsCamelCase: Bool {
    var index = stop.next
    for _ in 0..<3 where index < range.upperBound {
      let (scalar, width) = bytes.scalar(at: index)
      if Scalars.isLatinUppercase(scalar) { return true }
      index += width
    }
    return false
  }

  // MARK: Single letters

  private func singleLetterSplits(opens: Bool) -> Bool {
    if isListMarker || isAtSegmentStart { return false }
    if followsNumber(word.range) {
      // `2015 م.`, `132 هـ.`: an era or a unit, which may well end a sentence.
      return opens
    }
    if namesSomething { return true }
    return opens && !SentenceWords.titles.contains(word.folded) && SentenceWords.opensAttribution(nextWord)
  }

  /// True for `فيتامين د.` or `المجموعة أ.`, where the letter is a name and no abbreviation.
  private var namesSomething: Bool {
    let previous = WordBefore(offset: word.range.lowerBound, in: bytes, from: range.lowerBound)
    return SentenceWords.namedByLetter.contains(previous.folded)
  }

  // MARK: Dotted chains

  /// The words of a chain such as `ق.م.`, `أ.د.`, `U.S.`, `بي.بي.سي.`; `nil` when only one word stands before the stop.
  private var chain: DottedChain? {
    var words = [word.folded]
    var start = word.range.lowerBound
    while start > range.lowerBound, bytes[start - 1] == 0x2E, words.count < 8 {
      let previous = WordBefore(offset: start - 1, in: bytes, from: range.lowerBound)
      guard !previous.isEmpty, !previous.isDetached, !previous.isDigits, previous.folded.count <= 6 else { break }
      words.insert(previous.folded, at: 0)
      start = previous.range.lowerBound
    }
    return words.count > 1 && words.allSatisfy { $0.count <= 6 } ? DottedChain(words: words, start: start) : nil
  }

  private struct DottedChain {
    let words: [[ArabicFolding.Unit]]
    let start: Int

    var joined: [ArabicFolding.Unit] { Array(words.joined()) }
    var isLetters: Bool { words.allSatisfy { $0.count == 1 } }
  }

  private func chainSplits(_ chain: DottedChain, opens: Bool) -> Bool {
    let joined = chain.joined
    if SentenceWords.dottedTitles.contains(joined) { return false }
    if SentenceWords.dottedEras.contains(joined) { return opens }
    if chain.isLetters { return opens }
    if chain.words.allSatisfy({ SentenceWords.letterNames.contains($0) }) { return opens }
    // `المصدر.م.` and the like: judge the last word alone.
    if word.folded.count == 1 { return singleLetterSplits(opens: opens) }
    return true
  }

  // MARK: Places

  /// True when the word is a list number or letter: at the start of the paragraph or of a segment, after a colon, or
  /// next in a row of markers.
  private var isListMarker: Bool {
    guard let start = markerStart else { return false }
    if start == bytes.firstContent(from: range.lowerBound, to: stop.marksStart) { return true }
    guard let number = word.number else { return false }
    let before = previousSign(start)
    if number == 1 { return before == 0x3A || before == 0x28 }
    if number == context.lastListNumber + 1 { return true }
    return start == bytes.firstContent(from: context.segmentStart, to: stop.marksStart) && number < 100
  }

  /// Where the marker begins, inner levels (`1.2.`) included; `nil` when the word is no short number or letter.
  private var markerStart: Int? {
    if word.isDigits {
      guard word.folded.count <= 3 else { return nil }
    } else if word.folded.count != 1 {
      return nil
    }
    var start = word.range.lowerBound
    while start > range.lowerBound, bytes[start - 1] == 0x2E {
      let previous = WordBefore(offset: start - 1, in: bytes, from: range.lowerBound)
      guard previous.isDigits, !previous.isDetached, previous.folded.count <= 2 else { break }
      start = previous.range.lowerBound
    }
    // A bullet, bracket or quotation mark may stand before it.
    var index = start
    while index > range.lowerBound {
      let (scalar, width) = bytes.scalar(before: index)
      if scalar == 0x2D || scalar == 0x2022 || scalar == 0x2A || scalar == 0x28 || scalar == 0x23 {
        start = index - width
      } else if !Scalars.isSpace(scalar), !Scalars.isIgnorable(scalar) {
        break
      }
      index -= width
    }
    return start
  }

  private var isAtSegmentStart: Bool {
    word.range.lowerBound == bytes.firstContent(from: context.segmentStart, to: stop.marksStart)
  }

  private func previousSign(_ offset: Int) -> UInt32 {
    var index = offset
    while index > range.lowerBound {
      let (scalar, width) = bytes.scalar(before: index)
      if !Scalars.isSpace(scalar), !Scalars.isIgnorable(scalar) { return scalar }
      index -= width
    }
    return 0
  }

  private func followsNumber(_ wordRange: Range<Int>) -> Bool {
    WordBefore(offset: wordRange.lowerBound, in: bytes, from: range.lowerBound).isDigits
  }
}
