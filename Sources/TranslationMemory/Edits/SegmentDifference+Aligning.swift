extension SegmentDifference {
  /// The difference between the source of a unit and the segment looked up. O(product of their lengths).
  public init(memory: String, query: String) {
    self.init(
      memory: memory, memoryWords: SegmentWords(of: memory), query: query, queryWords: SegmentWords(of: query))
  }

  init(memory: String, memoryWords: SegmentWords, query: String, queryWords: SegmentWords) {
    let alignment = WordAlignment(memory: memoryWords, query: queryWords)
    runs = Self.runs(alignment.kept, memoryWords, queryWords)
    hidden =
      memory == query
      ? [] : HiddenDifferenceSearch(memory, memoryWords, query, queryWords).differences(alignment.kept)
  }

  private static func runs(
    _ kept: [(memory: Int, query: Int)], _ memory: SegmentWords, _ query: SegmentWords
  ) -> [Run] {
    var runs: [Run] = []
    var (line, column) = (0, 0)
    func add(_ kind: Run.Kind, _ lines: Range<Int>, _ columns: Range<Int>) {
      guard !lines.isEmpty || !columns.isEmpty else { return }
      runs.append(
        Run(
          kind: kind, memoryWords: lines, queryWords: columns, memoryRange: memory.range(of: lines),
          queryRange: query.range(of: columns)))
    }
    var index = 0
    while index < kept.count {
      let first = kept[index]
      add(.struck, line..<first.memory, column..<column)
      add(.added, first.memory..<first.memory, column..<first.query)
      var length = 1
      while index + length < kept.count, kept[index + length] == (first.memory + length, first.query + length) {
        length += 1
      }
      (line, column) = (first.memory + length, first.query + length)
      add(.kept, first.memory..<line, first.query..<column)
      index += length
    }
    add(.struck, line..<memory.count, column..<column)
    add(.added, memory.count..<memory.count, column..<query.count)
    return runs
  }
}

extension SegmentWords {
  /// From the first of some words to the last, in UTF-8 bytes of the segment; nil for no words.
  func range(of words: Range<Int>) -> Range<Int>? {
    words.isEmpty ? nil : range(words.lowerBound).lowerBound..<range(words.upperBound - 1).upperBound
  }
}
