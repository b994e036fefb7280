import Testing

@testable import TranslationMemory

@Suite("Concordance")
struct ConcordanceTests {
  private let folder: TemporaryFolder
  private let store: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    store = try MemoryStore(writingAt: folder.file("memory.sqlite"))
    try store.add([
      TranslationUnit(source: "وصل المقاتلون إلى المدينة", target: "The fighters reached the city"),
      TranslationUnit(source: "عودة المقاتلين الأجانب.", target: "Return of foreign fighters"),
      TranslationUnit(source: "والمقاتلين الاجانب في البلاد", target: "and the Foreign fighters, here"),
      TranslationUnit(source: "لم يسمح للمقاتلين الأجانب، بل المقاتلين الأجانب", target: "Not allowed"),
      TranslationUnit(source: "المقاتلين من الأجانب", target: "fighters who are foreign"),
      TranslationUnit(source: "قالت اللجنة", target: "The committee said"),
      TranslationUnit(source: "قال للجنة", target: "He told the committee"),
    ])
  }

  private func hits(_ text: String, _ side: MemorySide? = nil) throws -> [String] {
    try store.concordance(of: text, in: side).hits.flatMap { hit in
      let utf8 = Array((hit.side == .source ? hit.stored.unit.source : hit.stored.unit.target).utf8)
      return hit.ranges.map { String(decoding: utf8[$0], as: UTF8.self) }
    }
  }

  @Test("Arabic words with article and proclitics, folded, in order and side by side")
  func arabic() throws {
    let expected = ["المقاتلين الأجانب", "والمقاتلين الاجانب", "للمقاتلين الأجانب", "المقاتلين الأجانب"]
    #expect(try hits("المقاتلين الأجانب") == expected)
    #expect(try hits("مقاتلين اجانب", .source) == expected)
    #expect(try hits("للمقاتلين الأجانب") == expected)
    #expect(try hits("الأجانب المقاتلين").isEmpty)
    #expect(try Set(hits("لجنة")) == ["اللجنة", "للجنة"])
    #expect(try Set(hits("للجنة")) == ["اللجنة", "للجنة"])
  }

  @Test("English, case aside")
  func english() throws {
    #expect(try hits("foreign FIGHTERS") == ["foreign fighters", "Foreign fighters"])
    #expect(try hits("foreign fighters", .source).isEmpty)
    #expect(try hits("nothing of this").isEmpty)
    #expect(try hits("").isEmpty)
  }

  @Test("Pages follow each other")
  func pages() throws {
    try store.add((0..<45).map { TranslationUnit(source: "جملة رقم \($0)", target: "Sentence number \($0)") })
    var numbers: [String] = []
    var offset = 0
    while true {
      let page = try store.concordance(of: "sentence number", offset: offset, limit: 10)
      numbers += page.hits.map(\.stored.unit.target)
      offset += 10
      if !page.hasMore { break }
    }
    #expect(Set(numbers).count == 45 && numbers.count == 45)
    #expect(try store.concordance(of: "رقم", targetLanguage: "fr").hits.isEmpty)
  }

  @Test("More hits than are read at first, each once, in pages")
  func manyHits() throws {
    for part in 0..<2 {
      try store.add(
        (0..<700).map {
          TranslationUnit(source: "جملة \(part) \($0)", target: "of a \($0 % 5 == 0 ? "of the" : "the")")
        })
    }
    var found: [Int64] = []
    repeat {
      found += try store.concordance(of: "of the", offset: found.count, limit: 90).hits.map(\.stored.id)
    } while found.count % 90 == 0 && found.count < 1000
    #expect(found.count == 280 && Set(found).count == 280)
  }

  @Test("What is removed is not found")
  func removed() throws {
    try store.removeAll { $0.unit.target.contains("foreign") }
    #expect(try hits("foreign fighters") == ["Foreign fighters"])
  }
}
