/// Finds what folding hid between two aligned segments.
struct HiddenDifferenceSearch {
  private let memory: [UInt8]
  private let query: [UInt8]
  private let memoryWords: SegmentWords
  private let queryWords: SegmentWords

  init(_ memory: String, _ memoryWords: SegmentWords, _ query: String, _ queryWords: SegmentWords) {
    self.memory = Array(memory.utf8)
    self.query = Array(query.utf8)
    self.memoryWords = memoryWords
    self.queryWords = queryWords
  }

  /// The differences, given the pairs of kept words.
  func differences(_ kept: [(memory: Int, query: Int)]) -> [HiddenDifference] {
    var found: [HiddenDifference] = []
    // The index after the last pair, and whether that pair's end is followed by a gap worth comparing.
    var (line, column) = (0, 0)
    for pair in kept {
      gaps(line..<pair.memory, column..<pair.query, into: &found)
      add(memoryWords.range(pair.memory), queryWords.range(pair.query), isGap: false, to: &found)
      (line, column) = (pair.memory + 1, pair.query + 1)
    }
    gaps(line..<memoryWords.count, column..<queryWords.count, into: &found)
    return found
  }

  /// Compares what stands between words, from the gap before the first changed word to the one before the next kept pair
  /// (or the end). Where words were taken out or put in, only the outer ends of the segment can be told.
  private func gaps(_ lines: Range<Int>, _ columns: Range<Int>, into found: inout [HiddenDifference]) {
    let isEnd = lines.upperBound == memoryWords.count && columns.upperBound == queryWords.count
    if lines.count == columns.count {
      for step in 0...lines.count {
        gap(lines.lowerBound + step, columns.lowerBound + step, into: &found)
      }
    } else {
      if lines.lowerBound == 0, columns.lowerBound == 0 { gap(0, 0, into: &found) }
      if isEnd { gap(lines.upperBound, columns.upperBound, into: &found) }
    }
  }

  private func gap(_ line: Int, _ column: Int, into found: inout [HiddenDifference]) {
    add(
      Self.gap(before: line, memoryWords, memory.count), Self.gap(before: column, queryWords, query.count), isGap: true,
      to: &found)
  }

  private static func gap(before index: Int, _ words: SegmentWords, _ length: Int) -> Range<Int> {
    let start = index == 0 ? 0 : words.range(index - 1).upperBound
    let end = index == words.count ? length : words.range(index).lowerBound
    // Two words out of one character (½ is 1⁄2) share their range.
    return start..<max(start, end)
  }

  private func add(_ left: Range<Int>, _ right: Range<Int>, isGap: Bool, to found: inout [HiddenDifference]) {
    guard !memory[left].elementsEqual(query[right]) else { return }
    let leftTraits = WrittenTraits(memory[left])
    let rightTraits = WrittenTraits(query[right])
    var kinds = leftTraits.kinds(against: rightTraits)
    if isGap, leftTraits.letters != rightTraits.letters {
      // The white space beside a mark goes with it.
      kinds.subtract(.spacing)
      kinds.insert(.punctuation)
    }
    // Strings are equal where they are canonically equivalent: that is no difference.
    let isSame = String(decoding: memory[left], as: UTF8.self) == String(decoding: query[right], as: UTF8.self)
    if kinds.isEmpty, !isSame { kinds = isGap ? .punctuation : .form }
    if !kinds.isEmpty { found.append(HiddenDifference(kinds: kinds, memoryRange: left, queryRange: right)) }
  }
}
