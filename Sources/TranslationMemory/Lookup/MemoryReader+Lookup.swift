extension MemoryReader {
  /// The segments whose words reach a score, in no order. Exact.
  func hits(for query: SegmentWords, score: Int, _ scratch: inout LookupScratch) throws {
    scratch.hits.removeAll(keepingCapacity: true)
    scratch.table.removeAll()
    guard query.count > 0 else { return }
    var numbers: [UInt32?] = []
    numbers.reserveCapacity(query.count)
    var words: [QueryPlan.Word] = []
    var known: [UInt32: Int] = [:]
    try query.bytes.withUnsafeBytes { bytes in
      for index in 0..<query.count {
        findWord.bindText(1, UnsafeRawBufferPointer(rebasing: bytes[query.foldedRange(index)]))
        guard try findWord.step() else {
          numbers.append(nil)
          continue
        }
        let number = UInt32(truncatingIfNeeded: findWord.int(0))
        numbers.append(number)
        if let position = known[number] {
          words[position].places += 1
        } else {
          known[number] = words.count
          words.append(.init(number: number, segments: Int(findWord.int(1)), places: 1))
        }
        findWord.reset()
      }
    }
    let plan = QueryPlan(count: query.count, score: score, words: words)
    if plan.probes.isEmpty { return }
    scratch.distance.prepare(numbers)
    for index in plan.probes.indices { try probe(index, plan, &scratch) }
    for candidate in scratch.table.candidates where plan.isPossible(candidate) {
      try verify(candidate.segment, plan, &scratch)
    }
  }

  private func probe(_ index: Int, _ plan: QueryPlan, _ scratch: inout LookupScratch) throws {
    let probe = plan.probes[index]
    let first = LengthBucket.of(probe.lengths.lowerBound)
    let last = LengthBucket.of(probe.lengths.upperBound)
    postings.bind(1, Posting.key(word: Int64(probe.word), bucket: first, segment: 0))
    postings.bind(2, Posting.key(word: Int64(probe.word), bucket: last + 1, segment: 0))
    defer { postings.reset() }
    while try postings.step() {
      let start = LengthBucket.starts[Int(postings.int(0) >> 32) & 31]
      candidates(in: postings.bytes(1), start: start, index, probe, plan, &scratch.table)
    }
  }

  /// Takes up the segments of a row of the index that can still be matches: by their length, by their signature, and
  /// because those that no word before has led to have none of these words.
  @inline(__always)
  private func candidates(
    in row: UnsafeRawBufferPointer, start: Int, _ index: Int, _ probe: QueryPlan.Probe, _ plan: QueryPlan,
    _ table: inout CandidateTable
  ) {
    let count = row.count / Posting.entryBytes
    let bit: UInt64 = index < 64 ? 1 << UInt64(index) : 0
    var lastLength = -1
    var allowed = (query: 0, segment: 0)
    for entry in 0..<count {
      let excess = Int(row[count * 12 + entry])
      let length = start + excess
      // 255 stands for any length from there on: of such a segment nothing is known but its words.
      let isLong = excess == 255
      let signature = UInt64(littleEndian: row.loadUnaligned(fromByteOffset: entry * 8, as: UInt64.self))
      if !isLong {
        if length < probe.lengths.lowerBound || length > probe.lengths.upperBound { continue }
        if length != lastLength {
          lastLength = length
          allowed = plan.allowedMissing(length: length)
        }
        if (plan.signature & ~signature).nonzeroBitCount + plan.unknown > allowed.query { continue }
        if (signature & ~plan.signature).nonzeroBitCount > allowed.segment { continue }
      }
      let segment = UInt32(
        littleEndian: row.loadUnaligned(fromByteOffset: count * 8 + entry * 4, as: UInt32.self))
      let (slot, position) = table.slot(segment)
      if let position {
        table.note(position, bit)
      } else if isLong || probe.covered + (probe.rest & ~signature).nonzeroBitCount <= allowed.query {
        table.insert(
          .init(segment: segment, length: isLong ? .max : length, signature: signature, found: bit), at: slot)
      }
    }
  }

  @inline(__always)
  private func verify(_ segment: UInt32, _ plan: QueryPlan, _ scratch: inout LookupScratch) throws {
    segmentWords.bind(1, Int64(segment))
    defer { segmentWords.reset() }
    guard try segmentWords.step() else { return }
    try Self.decode(segmentWords.bytes(0), into: &scratch.words)
    let length = scratch.words.count
    let limit = plan.limit(length: length)
    let distance = scratch.words.withUnsafeBufferPointer { scratch.distance.distance(to: $0, limit: limit) }
    guard let distance else { return }
    let score = MatchScore.percent(distance: distance, longer: max(plan.count, length))
    scratch.hits.append(.init(segment: Int64(segment), score: score))
  }

  /// The word numbers of a segment.
  @inline(__always)
  static func decode(_ blob: UnsafeRawBufferPointer, into words: inout [UInt32]) throws {
    words.removeAll(keepingCapacity: true)
    var index = 0
    while index < blob.count {
      guard let word = VariableLength.read(blob, at: &index) else { throw SQLFailure.damaged("unreadable words") }
      words.append(UInt32(truncatingIfNeeded: word))
    }
  }
}
