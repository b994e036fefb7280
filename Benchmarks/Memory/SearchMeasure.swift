import Foundation
import TranslationMemory

/// Time of the first page of a concordance, in a process that has just opened the memory and in one that has searched.
enum SearchMeasure {
  static func run(memory: String, queries: [String]) throws {
    for query in queries {
      let store = try MemoryStore(readingAt: memory)
      var times: [Double] = []
      var page: ConcordancePage?
      for _ in 0..<5 {
        let start = Clock.seconds
        page = try store.concordance(of: query)
        times.append(Clock.seconds - start)
      }
      print(
        String(
          format: "first %.1f ms, then %.1f ms: %@: %d hits%@", (times.first ?? 0) * 1e3, (times.min() ?? 0) * 1e3,
          query,
          page?.hits.count ?? 0, page?.hasMore == true ? " and more" : ""))
    }
  }
}
