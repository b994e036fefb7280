/// Judges a single full stop by the word before it: abbreviation, initial, era, acronym, list number, decimal or the
/// end of a sentence.
struct AbbreviationPolicy {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let context: SentenceContext
  let stop: Stop
  let word: WordBefore
  let after: WordsAfter

  func splits() -> Bool {
    stop.spaceAfter ? splitsBeforeSpace() : splitsInsideWord()
  }

  // MARK: No white space after the stop

  private func splitsInsideWord() -> Bool {
    let next = after.scalar
    if Scalars.isDigit(next) { return splitsBeforeDigit }
    if word.isDetached {
      // ` .com`, ` .pdf`; `د .عامر`
      if SentenceWords.addressEndings.contains(after.first) { return false }
      return word.folded.count != 1 || letterSplits
    }
    if word.isEmpty { return true }
    if word.isDigits { return !isListMarker }
    guard Scalars.isLetter(next) else { return signSplits }
    if SentenceWords.addressEndings.contains(after.first) { return false }
    if namesCountryAddress { return false }
    if spellsLetters { return false }
    if let chain { return chainSplits(chain) }
    if word.folded.count == 1 { return letterSplits }
    if word.isTitle { return false }
    return word.isArabic || !SentenceWords.latinAbbreviations.contains(word.folded)
  }

  /// `ص.5`, `3.5`, ` .5`; a sentence may begin with a number, though: `الأربعاء.15 قتيلا`.
  private var splitsBeforeDigit: Bool {
    word.isArabic && !word.isDetached && word.folded.count >= 3 && !SentenceWords.references.contains(word.folded)
  }

  /// A sign right after the stop: a new sentence begins with a quotation mark, bracket, dash, bullet or hashtag; other
  /// signs (`./`, `.%`) belong to the word.
  private var signSplits: Bool {
    let next = after.scalar
    return Scalars.isQuote(next) || Scalars.isOpeningBracket(next) || Scalars.isDash(next) || Scalars.isBullet(next)
      || Scalars.isEmoji(next) || (word.isArabic && (next == 0x23 || next == 0x40))
  }

  /// `موقع شركة.السعودية`: a country's address in Arabic letters, if an address was announced.
  private var namesCountryAddress: Bool {
    guard SentenceWords.countryAddressEndings.contains(after.first) else { return false }
    return SentenceWords.addressNouns.contains(previousWord.folded)
  }

  // MARK: White space after the stop

  private func splitsBeforeSpace() -> Bool {
    guard !word.isEmpty else { return true }
    if word.isDigits { return !isListMarker && !isInsideDate }
    if isListMarker || spellsLetters { return false }
    if let chain { return chainSplits(chain) }
    if word.folded.count == 1 { return letterSplits }
    return word.isArabic ? arabicSplits : latinSplits
  }

  private var arabicSplits: Bool {
    if word.isTitle { return after.opensSentence }
    if SentenceWords.etCetera.contains(word.folded) { return !after.continues }
    if SentenceWords.units.contains(word.folded), followsNumber { return !after.continues }
    if SentenceWords.references.contains(word.folded) { return !Scalars.isDigit(after.scalar) }
    return true
  }

  private var latinSplits: Bool {
    if SentenceWords.latinTitles.contains(word.folded) { return false }
    if SentenceWords.latinAbbreviations.contains(word.folded) {
      return after.opensSentence
        && !(SentenceWords.latinReferences.contains(word.folded) && Scalars.isDigit(after.scalar))
    }
    return !Scalars.isLatinLowercase(after.scalar) || nextIsCamelCase
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

  /// `15. 3. 2014`, `15. مارس`.
  private var isInsideDate: Bool {
    guard word.folded.count <= 2 else { return false }
    if SentenceWords.months.contains(after.first) { return true }
    guard Scalars.isDigit(after.scalar) else { return false }
    var index = stop.next
    var digits = 0
    while index < range.upperBound, digits <= 4, Scalars.isDigit(bytes.scalar(at: index).scalar) {
      digits += 1
      index += bytes.scalar(at: index).width
    }
    if digits == 4 {
      let start = word.range.lowerBound
      guard start - 2 > range.lowerBound else { return false }
      let point = bytes[start - 1] == 0x20 ? start - 2 : start - 1
      return bytes[point] == 0x2E && WordBefore(offset: point, in: bytes, from: range.lowerBound).isDigits
    }
    guard digits <= 2, index + 1 < range.upperBound, bytes[index] == 0x2E else { return false }
    index += bytes[index + 1] == 0x20 ? 2 : 1
    return index < range.upperBound && Scalars.isDigit(bytes.scalar(at: index).scalar)
  }

  // MARK: Letters

  private var letterSplits: Bool { word.isArabic ? arabicLetterSplits : latinLetterSplits }

  private var arabicLetterSplits: Bool {
    if isListMarker || word.range.lowerBound <= context.segmentContent { return false }
    // An era, a unit or the name of something, which may well end a sentence: `132 هـ.`, `120 كم/س.`, `فيتامين د.`.
    if followsNumber || followsSlash { return after.opensSentence }
    if namesSomething { return stop.spaceAfter || after.opensSentence }
    return !word.isTitle && after.opensAttribution
  }

  /// An initial (`J. K. Rowling`), unless it names something (`فيتامين C. وقال`).
  private var latinLetterSplits: Bool {
    if isListMarker { return false }
    guard stop.spaceAfter, !followsSlash else { return after.opensSentence }
    return !Scalars.isLatinUppercase(bytes.scalar(at: word.range.lowerBound).scalar) || namesSomething
      || (after.opensSentence && Scalars.isArabicLetter(after.scalar))
  }

  /// True for `فيتامين د.` or `المجموعة أ.`, where the letter is a name and no abbreviation.
  private var namesSomething: Bool {
    SentenceWords.namedByLetter.contains(previousWord.folded)
  }

  private var followsSlash: Bool {
    word.range.lowerBound > range.lowerBound && bytes[word.range.lowerBound - 1] == 0x2F
  }

  // MARK: Dotted chains

  /// `بي.بي`, `بي. بي`: the stop stands between the names of two Latin letters.
  private var spellsLetters: Bool {
    SentenceWords.letterNames.contains(word.folded) && SentenceWords.letterNames.contains(after.first)
  }

  private var chain: DottedChain? {
    DottedChain(endingIn: word, in: bytes, from: context.segmentStart)
  }

  private func chainSplits(_ chain: DottedChain) -> Bool {
    if chain.isTitle { return after.opensAttribution }
    if chain.isAcronym { return after.opensSentence }
    // `المصدر.م.` and the like: judge the last word alone.
    if word.folded.count == 1 { return letterSplits }
    return word.isArabic || stop.spaceAfter
  }

  // MARK: Around the word

  private var isListMarker: Bool {
    ListMarker(bytes: bytes, range: range, context: context, stop: stop, word: word)
      .isMarker(opens: after.opensSentence)
  }

  private var previousWord: WordBefore {
    WordBefore(offset: word.range.lowerBound, in: bytes, from: range.lowerBound)
  }

  private var followsNumber: Bool { previousWord.isDigits }
}
