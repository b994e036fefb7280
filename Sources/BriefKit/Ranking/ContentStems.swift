internal import BriefText

/// The content words of the sentences of one document: stemmed, without stop words, each stem a small number.
struct ContentStems {
  /// Per sentence the stems in reading order, repeats included.
  private(set) var sentences: [[Int32]] = []
  /// How often each stem occurs in all sentences.
  private(set) var counts: [Int32] = []

  private var numbers: [[ArabicFolding.Unit]: Int32] = [:]
  /// Written words that were seen before; -1 for stop words.
  private var known: [[ArabicFolding.Unit]: Int32] = [:]

  mutating func append(_ text: TokenizedText) {
    let stems = numbered(text)
    for stem in stems { counts[Int(stem)] += 1 }
    sentences.append(stems)
  }

  /// The stems of a text that is not to be counted, such as the headline.
  mutating func numbered(_ text: TokenizedText) -> [Int32] {
    var stems: [Int32] = []
    for token in text.tokens where token.isWord {
      let stem = number(text.folded(token))
      if stem >= 0 { stems.append(stem) }
    }
    return stems
  }

  private mutating func number(_ word: ArraySlice<ArabicFolding.Unit>) -> Int32 {
    let key = Array(word)
    if let stem = known[key] { return stem }
    let stem: Int32
    if StopWords.contains(word) {
      stem = -1
    } else {
      let cut = Array(ArabicStemmer.stem(word))
      stem = numbers[cut] ?? Int32(truncatingIfNeeded: counts.count)
      if Int(stem) == counts.count {
        numbers[cut] = stem
        counts.append(0)
      }
    }
    known[key] = stem
    return stem
  }
}

extension Array where Element == Int32 {
  /// Ascending, without repeats.
  var asStemSet: [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(count)
    for stem in sorted() where stem != result.last { result.append(stem) }
    return result
  }

  /// How many elements two ascending lists share.
  func sharedCount(with other: [Int32]) -> Int {
    var shared = 0
    var left = 0
    var right = 0
    while left < count, right < other.count {
      let (mine, theirs) = (self[left], other[right])
      if mine == theirs { shared += 1 }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return shared
  }
}
