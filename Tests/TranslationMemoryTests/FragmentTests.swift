import Testing

@testable import TranslationMemory

@Suite("Fragments")
struct FragmentTests {
  private let folder: TemporaryFolder
  private let store: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try MemoryStore(writingAt: folder.file("memory.sqlite"))
    try store.add([
      TranslationUnit(source: "الأمين العام للأمم المتحدة", target: "Secretary-General of the United Nations"),
      TranslationUnit(source: "مجلس الأمن", target: "Security Council"),
      TranslationUnit(
        source: "وقف إطلاق النار في الشمال لم يصمد طويلا", target: "The ceasefire in the north did not last"),
      TranslationUnit(source: "يا سلام", target: "Wow"),
    ])
  }

  @Test("Runs inside units and whole units inside the segment, with their places")
  func fragments() throws {
    let text = "دعا الأمينُ العام للامم المتحدة، مجلس الأمن إلى وقفِ اطلاق النار في اليمن"
    let found = try store.fragments(of: MemoryQuery(text))
    let utf8 = Array(text.utf8)
    #expect(
      found.map { String(decoding: utf8[$0.queryBytes], as: UTF8.self) } == [
        "الأمينُ العام للامم المتحدة", "وقفِ اطلاق النار في", "مجلس الأمن",
      ])
    #expect(found.map(\.isWhole) == [true, false, true])
    #expect(found.map(\.stored.unit.target).last == "Security Council")
    let source = Array(found[1].stored.unit.source.utf8)
    #expect(String(decoding: source[found[1].sourceBytes], as: UTF8.self) == "وقف إطلاق النار في")
    #expect(found[1].queryWords == 8..<12 && found[1].sourceWords == 0..<4)
  }

  @Test("Nothing for what the memory does not have, and nothing for single words")
  func nothing() throws {
    #expect(try store.fragments(of: MemoryQuery("كلام لا يعرفه أحد")).isEmpty)
    #expect(try store.fragments(of: MemoryQuery("مجلس")).isEmpty)
    #expect(try store.fragments(of: MemoryQuery("مجلس النواب الأمن")).isEmpty)
    #expect(try store.fragments(of: MemoryQuery("؟!")).isEmpty)
  }

  @Test("Finds every run that brute force finds", arguments: [UInt64(5), 6])
  func bruteForce(_ seed: UInt64) throws {
    var random = RandomSegments(seed: seed, vocabulary: 200)
    let segments = Set((0..<150).map { _ in random.next() })
    try store.add(segments.map { TranslationUnit(source: $0, target: "t") })
    var counts: [String: Int] = [:]
    for segment in segments {
      for word in Set(segment.split(separator: " ").map(String.init)) { counts[word, default: 0] += 1 }
    }
    for _ in 0..<10 {
      let query = random.next().split(separator: " ").map(String.init)
      let found = try store.fragments(of: MemoryQuery(query.joined(separator: " ")), perStretch: 1000, limit: 100_000)
      let longest = segments.map { longestRun(query, $0.split(separator: " ").map(String.init), counts) }.max() ?? 0
      if longest >= 3 { #expect(found.first?.queryWords.count == longest) }
      for fragment in found {
        let words = SegmentWords(of: fragment.stored.unit.source).array.map(\.folded)
        #expect(Array(words[fragment.sourceWords]) == Array(query[fragment.queryWords]))
      }
    }
  }

  private func longestRun(_ left: [String], _ right: [String], _ counts: [String: Int]) -> Int {
    var longest = 0
    for start in left.indices {
      for place in right.indices {
        var count = 0
        while start + count < left.count, place + count < right.count, left[start + count] == right[place + count] {
          count += 1
        }
        // Common words alone are no run.
        if left[start..<start + count].contains(where: { counts[$0, default: 0] <= 20 }) {
          longest = max(longest, count)
        }
      }
    }
    return longest
  }
}
