/// The numbers of an English translation: digits, and the words from two to ten.
struct TargetNumbers {
  /// A number where it stands.
  struct Place {
    /// Its value, as `WrittenNumber.Part` gives it.
    let value: String
    /// The digits or the word, in UTF-8 bytes of the target.
    let range: Range<Int>
    /// The number read; nil for a word.
    let part: WrittenNumber.Part?
    /// True when it is one part of several, as in `12:30`.
    let isPartOfSeveral: Bool
    /// True behind the colon of a time.
    let followsColon: Bool
  }

  /// The numbers that are written as words; `one` is mostly a pronoun and isn't among them.
  static let words = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
  private static let tens: Set<String> = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// All numbers in order.
  private(set) var places: [Place] = []

  init(_ target: [UInt8], _ words: SegmentWords) {
    for index in 0..<words.count {
      let word = words[index]
      switch word.kind {
      case .number: add(word, target)
      case .letters:
        guard let value = Self.words.firstIndex(of: word.folded), word.folded.utf8.count == word.range.count else {
          continue
        }
        let isInTens = index > 0 && Self.tens.contains(words[index - 1].folded)
        guard !isInTens else { continue }
        places.append(
          Place(
            value: String(value + 2), range: word.range, part: nil, isPartOfSeveral: false, followsColon: false))
      case .character: break
      }
    }
  }

  private mutating func add(_ word: SegmentWord, _ target: [UInt8]) {
    // Digits of other scripts have no English style to keep.
    guard target[word.range].elementsEqual(word.folded.utf8) else { return }
    let number = WrittenNumber(word.folded, .english)
    for (index, part) in number.parts.enumerated() {
      let start = word.range.lowerBound
      places.append(
        Place(
          value: part.value, range: start + part.range.lowerBound..<start + part.range.upperBound, part: part,
          isPartOfSeveral: number.parts.count > 1, followsColon: index > 0 && number.separators[index - 1] == ":"))
    }
  }
}
