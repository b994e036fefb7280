import Foundation
import TranslationMemory

/// CPU per lookup, and recall and speed against brute force in the same run.
enum LookupMeasure {
  static func run(memory: String, seed: UInt64, queries: Int, brute: Int, minimum: Int, limit: Int?) throws {
    let store = try MemoryStore(readingAt: memory)
    var numbers = SeededNumbers(seed)
    var sample: [String] = []
    var seen = 0
    // A reservoir of sources: the queries are edits of them.
    try store.forEachUnit { stored in
      seen += 1
      if sample.count < queries {
        sample.append(stored.unit.source)
      } else if case let place = numbers.below(seen), place < queries {
        sample[place] = stored.unit.source
      }
    }
    // Edited with each other's words: words that the memory knows make more work than words that it does not.
    let pairs = sample.map { (source: $0.split(separator: " ").map(String.init), target: ["x"]) }
    var generator = MemoryGenerator(seed: seed &+ 1, pairs: pairs)
    let texts = sample.map { generator.edited($0) }
    for text in texts.prefix(200) { _ = try store.matches(for: MemoryQuery(text), minimum: minimum, limit: limit) }
    var times: [Double] = []
    var found = 0
    var matched = 0
    for text in texts {
      let start = Clock.threadSeconds
      let matches = try store.matches(for: MemoryQuery(text), minimum: minimum, limit: limit)
      times.append(Clock.threadSeconds - start)
      found += matches.count
      matched += matches.isEmpty ? 0 : 1
    }
    times.sort()
    let median = times[times.count / 2]
    let high = times[times.count * 95 / 100]
    print("\(times.count) lookups at \(minimum), limit \(limit.map(String.init) ?? "none"), in \(seen) units")
    print(
      String(
        format: "CPU: median %.3f ms, mean %.3f, p95 %.3f, p99 %.3f, max %.3f", median * 1e3,
        times.reduce(0, +) / Double(times.count) * 1e3, high * 1e3, times[times.count * 99 / 100] * 1e3,
        (times.last ?? 0) * 1e3))
    print("\(matched) queries with matches, \(found) matches; peak resident memory \(Clock.peakMegabytes) MB")
    var fragmentTimes: [Double] = []
    for text in texts.prefix(500) {
      let start = Clock.threadSeconds
      _ = try store.fragments(of: MemoryQuery(text))
      fragmentTimes.append(Clock.threadSeconds - start)
    }
    fragmentTimes.sort()
    print(
      String(
        format: "fragments: CPU median %.3f ms, p95 %.3f, max %.3f", fragmentTimes[fragmentTimes.count / 2] * 1e3,
        fragmentTimes[fragmentTimes.count * 95 / 100] * 1e3, (fragmentTimes.last ?? 0) * 1e3))
    if brute > 0 { try compare(store, Array(texts.prefix(brute)), minimum, median) }
  }

  private static func compare(_ store: MemoryStore, _ texts: [String], _ minimum: Int, _ median: Double) throws {
    let bruteForce = try BruteForce(store)
    var times: [Double] = []
    var expected = 0
    var missing = 0
    var different = 0
    for text in texts {
      let start = Clock.threadSeconds
      guard let scores = bruteForce.scores(text, minimum: minimum) else { continue }
      times.append(Clock.threadSeconds - start)
      let found = Dictionary(
        try store.matches(for: MemoryQuery(text), minimum: minimum).map { ($0.unit.source, $0.score) },
        uniquingKeysWith: { first, _ in first })
      expected += scores.count
      for (segment, score) in scores {
        guard let own = found[bruteForce.segments[segment]] else {
          missing += 1
          continue
        }
        if own != score { different += 1 }
      }
      different += found.count - scores.count
    }
    times.sort()
    let brute = times[times.count / 2]
    print(
      String(
        format: "brute force: median %.1f ms, %.0f times a lookup; %d matches, %d missed, %d with another score",
        brute * 1e3, brute / median, expected, missing, different))
  }
}
