extension MemoryReader {
  /// The words of a search on one side.
  func concordanceQuery(_ words: SegmentWords, _ side: MemorySide) throws -> ConcordanceQuery {
    var query = ConcordanceQuery()
    for word in words.array {
      var place: [ConcordanceQuery.Word] = []
      var hashes: Set<UInt64> = []
      for form in ProcliticForms.of(word.folded) {
        var form = form
        try form.withUTF8 { bytes in
          findWord.bindText(1, UnsafeRawBufferPointer(bytes))
          defer { findWord.reset() }
          guard try findWord.step() else { return }
          let count = Int(findWord.int(side == .source ? 1 : 2))
          guard count > 0 else { return }
          place.append(.init(number: UInt32(truncatingIfNeeded: findWord.int(0)), segments: count))
          hashes.insert(WordHash.of(bytes))
        }
      }
      query.places.append(place)
      query.hashes.append(hashes)
    }
    return query
  }

  /// Calls a body with the segments whose source has the words of a query in order, shorter ones first, until it returns
  /// false.
  func sourceSegments(_ query: ConcordanceQuery, _ body: (Int64) throws -> Bool) throws {
    guard !query.isHopeless, let rarest = query.rarestFirst.first else { return }
    let others = query.places.indices.filter { $0 != rarest }.map { place in
      query.places[place].reduce(UInt64(0)) { $0 | Posting.signatureBit($1.number) }
    }
    var candidates: [UInt32] = []
    var words: [UInt32] = []
    for bucket in LengthBucket.of(query.places.count)..<32 {
      candidates.removeAll(keepingCapacity: true)
      for word in query.places[rarest] {
        try sourceCandidates(word.number, bucket, others, &candidates)
      }
      candidates.sort()
      for (index, candidate) in candidates.enumerated() where index == 0 || candidate != candidates[index - 1] {
        segmentWords.bind(1, Int64(candidate))
        defer { segmentWords.reset() }
        guard try segmentWords.step() else { continue }
        try Self.decode(segmentWords.bytes(0), into: &words)
        if query.isIn(words), try !body(Int64(candidate)) { return }
      }
    }
  }

  /// The segments of a length class with a word whose signatures have a word for each other place.
  private func sourceCandidates(
    _ word: UInt32, _ bucket: Int, _ others: [UInt64], _ candidates: inout [UInt32]
  ) throws {
    postings.bind(1, Posting.key(word: Int64(word), bucket: bucket, segment: 0))
    postings.bind(2, Posting.key(word: Int64(word), bucket: bucket + 1, segment: 0))
    defer { postings.reset() }
    while try postings.step() {
      let row = postings.bytes(1)
      let count = row.count / Posting.entryBytes
      for index in 0..<count {
        let signature = UInt64(littleEndian: row.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        if others.contains(where: { signature & $0 == 0 }) { continue }
        candidates.append(
          UInt32(littleEndian: row.loadUnaligned(fromByteOffset: count * 8 + index * 4, as: UInt32.self)))
      }
    }
  }

  /// Calls a body with segments that may have a unit whose target has the words of a query in order, until it returns
  /// false: some that have the rarest word at first, later those that have every word.
  func targetSegments(_ query: ConcordanceQuery, _ body: (Int64) throws -> Bool) throws {
    let order = query.rarestFirst
    guard !query.isHopeless, let rarest = order.first else { return }
    // Where a search is common its first page is full before the rest of the index needs to be read.
    let sample = try targetSegments(query.places[rarest], perWord: 500)
    for candidate in sample where try !body(Int64(candidate)) { return }
    var candidates = try targetSegments(query.places[rarest])
    if candidates.count == sample.count { return }
    for place in order.dropFirst() where candidates.count > sample.count {
      candidates = Self.common(candidates, try targetSegments(query.places[place]))
    }
    var passed = sample[...]
    for candidate in candidates {
      while let first = passed.first, first < candidate { passed.removeFirst() }
      if passed.first != candidate, try !body(Int64(candidate)) { return }
    }
  }

  /// The segments with a target that has one of these words, ascending, once each; where a number is given, only about so
  /// many for each word.
  private func targetSegments(_ words: [ConcordanceQuery.Word], perWord limit: Int = .max) throws -> [UInt32] {
    var segments: [UInt32] = []
    for word in words { try targetSegments(word.number, limit, &segments) }
    // Rows that were added later can repeat segments; several words always can.
    segments.sort()
    return Self.common(segments, segments)
  }

  private func targetSegments(_ word: UInt32, _ limit: Int, _ segments: inout [UInt32]) throws {
    targetPostings.bind(1, Posting.targetKey(word: Int64(word), segment: 0))
    targetPostings.bind(2, Posting.targetKey(word: Int64(word) + 1, segment: 0))
    defer { targetPostings.reset() }
    let start = segments.count
    while segments.count - start < limit, try targetPostings.step() {
      var segment = UInt64(targetPostings.int(0) & (Posting.segmentLimit - 1))
      segments.append(UInt32(segment))
      let row = targetPostings.bytes(1)
      var index = 0
      while index < row.count {
        guard let difference = VariableLength.read(row, at: &index) else {
          throw SQLFailure.damaged("unreadable index")
        }
        segment &+= difference
        segments.append(UInt32(truncatingIfNeeded: segment))
      }
    }
  }

  /// What two sorted lists share, once each.
  private static func common(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var common: [UInt32] = []
    var other = 0
    for segment in left where common.last != segment {
      while other < right.count, right[other] < segment { other += 1 }
      guard other < right.count else { break }
      if right[other] == segment { common.append(segment) }
    }
    return common
  }
}
