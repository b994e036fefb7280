/// Words of new segments and units, gathered in memory and written to the index at once, in its order.
///
/// Words come grouped by segment; writing sorts them by word with one counting pass, so that a word costs 4 bytes until
/// then.
struct PostingWindow {
  /// A new segment: its number, its length, the signature of its words.
  private struct Segment {
    var number: UInt32
    var length: UInt32
    var signature: UInt64
  }

  /// Words of both sides that are gathered at most before they must be written: 100 MB each.
  private static let capacity = 24 << 20

  private var segments: [Segment] = []
  private var words: [UInt32] = []
  /// Where the distinct words of each segment end in `words`.
  private var ends: [UInt32] = []
  /// The segments that the new targets belong to.
  private var targets: [UInt32] = []
  private var targetWords: [UInt32] = []
  private var targetEnds: [UInt32] = []

  var isEmpty: Bool { segments.isEmpty && targets.isEmpty }
  var isFull: Bool { words.count > Self.capacity || targetWords.count > Self.capacity }

  /// Adds a new segment with its distinct words.
  mutating func addSegment(_ number: Int64, length: Int, distinct: [UInt32]) {
    var signature: UInt64 = 0
    for word in distinct { signature |= Posting.signatureBit(word) }
    words.append(contentsOf: distinct)
    segments.append(
      Segment(
        number: UInt32(truncatingIfNeeded: number), length: UInt32(truncatingIfNeeded: length), signature: signature))
    ends.append(UInt32(truncatingIfNeeded: words.count))
  }

  /// Adds the distinct words of the target of a new unit of a segment.
  mutating func addTarget(of segment: Int64, distinct: [UInt32]) {
    targetWords.append(contentsOf: distinct)
    targets.append(UInt32(truncatingIfNeeded: segment))
    targetEnds.append(UInt32(truncatingIfNeeded: targetWords.count))
  }

  /// Writes everything to the index and is empty again. Returns how many rows were made.
  mutating func write(_ connection: OpaquePointer) throws -> Int {
    var rows = try writeSources(connection)
    segments = []
    words = []
    ends = []
    rows += try writeTargets(connection)
    targets = []
    targetWords = []
    targetEnds = []
    return rows
  }

  /// Positions 0..<count sorted by word: for each word that occurs its items, in order.
  private static func grouped(
    _ words: [UInt32], _ ends: [UInt32], _ body: (UInt32, ArraySlice<UInt32>) throws -> Void
  ) throws {
    guard let least = words.min(), let greatest = words.max() else { return }
    guard Int(greatest - least) < max(1 << 16, words.count * 4) else {
      return try groupedBySorting(words, ends, body)
    }
    var starts = [UInt32](repeating: 0, count: Int(greatest - least) + 2)
    for word in words { starts[Int(word - least) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var items = [UInt32](repeating: 0, count: words.count)
    var index = 0
    for item in ends.indices {
      let end = Int(ends[item])
      while index < end {
        let word = Int(words[index] - least)
        items[Int(starts[word])] = UInt32(truncatingIfNeeded: item)
        starts[word] += 1
        index += 1
      }
    }
    // Each start has moved to the end of its word.
    var start = 0
    for word in 0..<starts.count - 1 {
      let end = Int(starts[word])
      if end > start { try body(least + UInt32(word), items[start..<end]) }
      start = end
    }
  }

  /// The same for a few words with far numbers.
  private static func groupedBySorting(
    _ words: [UInt32], _ ends: [UInt32], _ body: (UInt32, ArraySlice<UInt32>) throws -> Void
  ) throws {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(words.count)
    var index = 0
    for item in ends.indices {
      let end = Int(ends[item])
      while index < end {
        pairs.append(UInt64(words[index]) << 32 | UInt64(item))
        index += 1
      }
    }
    pairs.sort()
    let items = pairs.map { UInt32(truncatingIfNeeded: $0) }
    var start = 0
    while start < pairs.count {
      let word = UInt32(truncatingIfNeeded: pairs[start] >> 32)
      var end = start
      while end < pairs.count, UInt32(truncatingIfNeeded: pairs[end] >> 32) == word { end += 1 }
      try body(word, items[start..<end])
      start = end
    }
  }

  private func writeSources(_ connection: OpaquePointer) throws -> Int {
    let insert = try SQLStatement(connection, "INSERT INTO posting (id, entries) VALUES (?, ?)")
    var rows = 0
    var buckets = [[UInt32]](repeating: [], count: 32)
    var blob: [UInt8] = []
    try Self.grouped(words, ends) { word, items in
      for item in items { buckets[LengthBucket.of(Int(segments[Int(item)].length))].append(item) }
      for bucket in buckets.indices where !buckets[bucket].isEmpty {
        var start = 0
        while start < buckets[bucket].count {
          let end = min(start + Posting.rowEntries, buckets[bucket].count)
          fill(&blob, buckets[bucket][start..<end], bucket)
          let first = Int64(segments[Int(buckets[bucket][start])].number)
          insert.bind(1, Posting.key(word: Int64(word), bucket: bucket, segment: first))
          try blob.withUnsafeBytes { bytes in
            insert.bindBlob(2, bytes)
            try insert.run()
          }
          rows += 1
          start = end
        }
        buckets[bucket].removeAll(keepingCapacity: true)
      }
    }
    return rows
  }

  private func fill(_ blob: inout [UInt8], _ items: ArraySlice<UInt32>, _ bucket: Int) {
    blob.removeAll(keepingCapacity: true)
    for item in items { append(segments[Int(item)].signature, 8, to: &blob) }
    for item in items { append(UInt64(segments[Int(item)].number), 4, to: &blob) }
    for item in items {
      blob.append(UInt8(min(255, Int(segments[Int(item)].length) - LengthBucket.starts[bucket])))
    }
  }

  @inline(__always)
  private func append(_ value: UInt64, _ count: Int, to blob: inout [UInt8]) {
    for index in 0..<count { blob.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  private func writeTargets(_ connection: OpaquePointer) throws -> Int {
    let insert = try SQLStatement(connection, "INSERT OR IGNORE INTO target_posting (id, entries) VALUES (?, ?)")
    var rows = 0
    var blob: [UInt8] = []
    try Self.grouped(targetWords, targetEnds) { word, items in
      var numbers = items.map { targets[Int($0)] }
      // New units of old segments come out of order, and a segment has several units.
      if !zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) {
        numbers.sort()
        numbers = numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { numbers[$0] }
      }
      var start = 0
      while start < numbers.count {
        let end = min(start + Posting.targetRowEntries, numbers.count)
        blob.removeAll(keepingCapacity: true)
        for index in start + 1..<max(end, start + 1) {
          VariableLength.append(UInt64(numbers[index] - numbers[index - 1]), to: &blob)
        }
        insert.bind(1, Posting.targetKey(word: Int64(word), segment: Int64(numbers[start])))
        try blob.withUnsafeBytes { bytes in
          insert.bindBlob(2, bytes)
          try insert.run()
        }
        let isWritten = insert.changes > 0
        rows += 1
        // A row that begins with this segment is there already: it says what the first entry says, not the others.
        start = isWritten ? end : start + 1
      }
    }
    return rows
  }
}
