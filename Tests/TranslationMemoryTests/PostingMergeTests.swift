import GRDB
import Testing

@testable import TranslationMemory

@Suite("Merging the index")
struct PostingMergeTests {
  @Test("Rows of many additions become few, and everything is still found", arguments: [UInt64(1), 2])
  func merge(_ seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("memory.sqlite")
    var random = RandomSegments(seed: seed)
    let segments = (0..<400).map { _ in random.next() }
    let store = try MemoryStore(writingAt: path)
    for start in stride(from: 0, to: 400, by: 20) {
      try store.add(segments[start..<start + 20].map { TranslationUnit(source: $0, target: "of \($0)") })
    }
    func rows() throws -> Int {
      try DatabaseQueue(path: path).read { database in
        try Int.fetchOne(database, sql: "SELECT (SELECT count(*) FROM posting) + (SELECT count(*) FROM target_posting)")
      } ?? 0
    }
    func answers() throws -> [[MemoryMatch]] {
      try segments.prefix(60).map { try store.matches(for: MemoryQuery($0), minimum: 60) }
    }
    let before = try (rows(), answers(), store.concordance(of: "of", in: .target, limit: 500))
    let count = try store.write { try PostingMerge.run($0.connection) }
    let after = try (rows(), answers(), store.concordance(of: "of", in: .target, limit: 500))
    #expect(after.0 == Int(count) && after.0 < before.0 / 2)
    #expect(after.1 == before.1 && after.2 == before.2)
    #expect(after.2.hits.count == Set(segments).count)
    try store.add(TranslationUnit(source: "كلمة جديدة تماما", target: "of late"))
    #expect(try store.matches(for: MemoryQuery("كلمة جديدة تماما")).count == 1)
    #expect(try store.write { try PostingMerge.run($0.connection) } <= count + 6)
  }
}
