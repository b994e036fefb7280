/// The word that ends at an offset, with a few facts about it.
struct WordBefore {
  /// Where the word stands; empty when there is no word right there.
  let range: Range<Int>
  /// White space stands between the word and the offset.
  let isDetached: Bool
  /// Folded spelling; only the last 12 units of long words.
  let folded: [ArabicFolding.Unit]
  let isArabic: Bool
  let isDigits: Bool
  /// What stands after a tatweel inside the word, if letters stand before it: د in `الـد`.
  private let afterTatweel: [ArabicFolding.Unit]

  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var index = offset
    var detached = false
    while index > start {
      let (scalar, width) = bytes.scalar(before: index)
      guard Scalars.isSpace(scalar) || Scalars.isIgnorable(scalar) && scalar != 0x0640 else { break }
      if Scalars.isSpace(scalar) { detached = true }
      index -= width
    }
    let end = index
    var scalars: [UInt32] = []
    var arabic = false
    var digits = true
    while index > start, scalars.count < 24 {
      let (scalar, width) = bytes.scalar(before: index)
      let isDigit = Scalars.isDigit(scalar)
      guard isDigit || Scalars.isIgnorable(scalar) || Scalars.isLetter(scalar) else { break }
      // Letters and digits that touch are two words: `2015م`.
      if let last = scalars.last, Scalars.isDigit(last) != isDigit, !Scalars.isIgnorable(scalar) { break }
      if Scalars.isArabicLetter(scalar) { arabic = true }
      if !isDigit { digits = false }
      scalars.append(scalar)
      index -= width
    }
    var units: [ArabicFolding.Unit] = []
    var tatweel = 0
    for scalar in scalars.reversed() {
      ArabicFolding.append(scalar, to: &units)
      if scalar == 0x0640 { tatweel = units.count }
    }
    afterTatweel =
      tatweel > 0 && SentenceWords.clitics.contains(Array(units[..<tatweel])) ? Array(units[tatweel...]) : []
    range = index..<end
    isDetached = detached
    folded = units.count <= 12 ? units : Array(units.suffix(12))
    isArabic = arabic
    isDigits = digits && !scalars.isEmpty
  }

  var isEmpty: Bool { range.isEmpty }

  /// Its value when it is a whole number of at most three digits.
  var number: Int? {
    guard isDigits, folded.count <= 3 else { return nil }
    return folded.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// A title before a name, with a conjunction (`ود.`) or with clitics set off by a tatweel (`الـد.`) too.
  var isTitle: Bool {
    SentenceWords.titles.contains(folded) || (!afterTatweel.isEmpty && SentenceWords.titles.contains(afterTatweel))
      || (folded.count == 2 && folded.first == ArabicFolding.waw && SentenceWords.titles.contains([folded[1]]))
  }
}
