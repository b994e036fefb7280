import Testing

@testable import TranslationMemory

@Suite("Lookup")
struct LookupTests {
  private let folder: TemporaryFolder
  private let store: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try MemoryStore(writingAt: folder.file("memory.sqlite"))
  }

  @Test("Finds what brute force finds, with the same scores", arguments: [UInt64(1), 2], [50, 70, 85, 100])
  func bruteForce(_ seed: UInt64, _ minimum: Int) throws {
    var random = RandomSegments(seed: seed)
    let segments = (0..<300).map { _ in random.next() }
    // A part at once, the rest bit by bit: rows of the index that are merged and rows that are not.
    try store.add(segments.prefix(200).map { TranslationUnit(source: $0, target: "t") })
    for start in stride(from: 200, to: 300, by: 50) {
      try store.add(segments[start..<start + 50].map { TranslationUnit(source: $0, target: "t") })
    }
    let distinct = Set(segments).sorted()
    var numbers = WordTable()
    let words = distinct.map { numbers.numbers(of: $0) }
    for _ in 0..<12 {
      let query = random.next()
      let queryWords = numbers.numbers(of: query)
      var expected: [String: Int] = [:]
      for (segment, words) in zip(distinct, words) {
        let score = bruteForceScore(queryWords, words)
        if score >= minimum { expected[segment] = score }
      }
      let found = try store.matches(for: MemoryQuery(query), minimum: minimum)
      #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.unit.source, $0.score) }) == expected)
      let best = try store.matches(for: MemoryQuery(query), minimum: minimum, limit: 3)
      #expect(best == Array(found.prefix(3)))
    }
  }

  @Test("A score of 100 means equal folded words; the identical text comes first")
  func equalWords() throws {
    try store.add([
      TranslationUnit(source: "قال الرئيس إن المدرسة بعيدة", target: "old"),
      TranslationUnit(source: "قال الرئيسُ ان المدرسه بعيده.", target: "same words"),
      TranslationUnit(source: "قال الرئيس إن المدرسة قريبة", target: "other"),
    ])
    let found = try store.matches(for: MemoryQuery("قال الرئيسُ ان المدرسه بعيده."))
    #expect(found.map(\.score) == [100, 100, 80])
    #expect(found.map(\.unit.target) == ["same words", "old", "other"])
    #expect(found.map(\.isIdentical) == [true, false, false])
  }

  @Test("Context: previous or next agrees, folded")
  func context() throws {
    var first = TranslationUnit(source: "نعم", target: "Yes")
    first.previous = "هل أنت بخير؟"
    var second = TranslationUnit(source: "نعم", target: "Indeed")
    second.next = "شكراً لك"
    try store.add([first, second])
    func targets(_ query: MemoryQuery) throws -> [String] {
      try store.matches(for: query).map { "\($0.score) \($0.unit.target)" }
    }
    #expect(try targets(MemoryQuery("نعم")) == ["100 Yes", "100 Indeed"])
    #expect(try targets(MemoryQuery("نعم", next: "شكرا لك")) == ["101 Indeed", "100 Yes"])
    #expect(try targets(MemoryQuery("نعم.", previous: "هل انت بخير", next: "x")) == ["101 Yes", "100 Indeed"])
    #expect(try store.matches(for: MemoryQuery("نعم", previous: "هل أنت بخير"), minimum: 101).count == 1)
  }

  @Test("Languages meet by prefix, case aside")
  func languages() throws {
    try store.add([
      TranslationUnit(source: "نعم", target: "Yes", sourceLanguage: "ar-EG", targetLanguage: "EN-us"),
      TranslationUnit(source: "نعم", target: "Oui", sourceLanguage: "ar", targetLanguage: "fr"),
      TranslationUnit(source: "نعم", target: "Yep", sourceLanguage: "AR-sa", targetLanguage: "en"),
    ])
    #expect(try store.matches(for: MemoryQuery("نعم")).map(\.unit.target) == ["Yes", "Yep"])
    let egyptian = MemoryQuery("نعم", sourceLanguage: "ar-eg", targetLanguage: nil)
    #expect(try store.matches(for: egyptian).map(\.unit.target) == ["Yes", "Oui"])
    #expect(try store.matches(for: MemoryQuery("نعم", targetLanguage: "de")).isEmpty)
  }

  @Test("Newer units come first among equals")
  func newer() throws {
    var old = TranslationUnit(source: "نعم", target: "Old")
    old.created = Timestamp(seconds: 10)
    var new = TranslationUnit(source: "نعم", target: "New")
    new.created = Timestamp(seconds: 5)
    new.changed = Timestamp(seconds: 20)
    try store.add([TranslationUnit(source: "نعم", target: "Undated"), old, new])
    #expect(try store.matches(for: MemoryQuery("نعم")).map(\.unit.target) == ["New", "Old", "Undated"])
  }

  @Test("Segments without words compare characters; empty ones match nothing")
  func wordless() throws {
    let counts = try store.add([
      TranslationUnit(source: "؟!", target: "?!"), TranslationUnit(source: "  ", target: "x"),
      TranslationUnit(source: "x", target: ""),
    ])
    #expect(counts.added == 1 && counts.skipped == 2)
    #expect(try store.matches(for: MemoryQuery("؟ !")).map(\.score) == [100])
    #expect(try store.matches(for: MemoryQuery("؟"), minimum: 50).map(\.score) == [50])
    #expect(try store.matches(for: MemoryQuery("")).isEmpty)
    #expect(try store.matches(for: MemoryQuery("مجهول"), minimum: 1).isEmpty)
  }
}

/// Numbers for words, so that brute force is fast enough for a test.
private struct WordTable {
  private var known: [String: Int] = [:]

  mutating func numbers(of text: String) -> [Int] {
    text.split(separator: " ").map { word in
      let number = known[String(word)] ?? known.count
      known[String(word)] = number
      return number
    }
  }
}

private func bruteForceScore(_ left: [Int], _ right: [Int]) -> Int {
  var row = Array(0...right.count)
  for index in left.indices {
    var diagonal = row[0]
    row[0] = index + 1
    for column in right.indices {
      let above = row[column + 1]
      row[column + 1] = min(above + 1, row[column] + 1, diagonal + (left[index] == right[column] ? 0 : 1))
      diagonal = above
    }
  }
  let longer = max(left.count, right.count)
  return 100 * (longer - row[right.count]) / longer
}
