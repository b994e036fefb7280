import TranslationMemory

/// Compares a query with every segment: what a lookup must find, and what it is measured against.
struct BruteForce {
  private var numbers: [String: UInt32] = [:]
  private var words: [UInt32] = []
  private var ends: [Int] = []
  private(set) var segments: [String] = []

  init(_ store: MemoryStore) throws {
    var last: String?
    try store.forEachUnit { stored in
      if stored.unit.source == last { return }
      last = stored.unit.source
      segments.append(stored.unit.source)
      for word in SegmentWords(of: stored.unit.source).array { words.append(number(word.folded)) }
      ends.append(words.count)
    }
  }

  private mutating func number(_ word: String) -> UInt32 {
    if let known = numbers[word] { return known }
    let number = UInt32(numbers.count)
    numbers[word] = number
    return number
  }

  /// The scores at or above a minimum, by segment, for a query of at most 64 words; nil for longer ones.
  func scores(_ query: String, minimum: Int) -> [Int: Int]? {
    let query = SegmentWords(of: query).array.map { numbers[$0.folded] ?? .max }
    guard query.count <= 64, !query.isEmpty else { return nil }
    var masks = [UInt64](repeating: 0, count: numbers.count)
    for (index, word) in query.enumerated() where word != .max { masks[Int(word)] |= 1 << UInt64(index) }
    let high: UInt64 = 1 << UInt64(query.count - 1)
    var found: [Int: Int] = [:]
    words.withUnsafeBufferPointer { words in
      masks.withUnsafeBufferPointer { masks in
        var start = 0
        for segment in ends.indices {
          let end = ends[segment]
          defer { start = end }
          let longer = max(end - start, query.count)
          let limit = longer * (100 - minimum) / 100
          if abs(end - start - query.count) > limit { continue }
          var up = ~UInt64(0)
          var down: UInt64 = 0
          var distance = query.count
          for index in start..<end {
            let equal = masks[Int(words[index])]
            let diagonal = (((equal & up) &+ up) ^ up) | equal | down
            var higher = down | ~(diagonal | up)
            var lower = up & diagonal
            if higher & high != 0 { distance += 1 }
            if lower & high != 0 { distance -= 1 }
            higher = higher << 1 | 1
            lower <<= 1
            up = lower | ~(diagonal | higher)
            down = higher & diagonal
          }
          if distance <= limit { found[segment] = 100 * (longer - distance) / longer }
        }
      }
    }
    return found
  }
}
