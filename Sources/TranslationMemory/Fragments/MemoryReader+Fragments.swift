extension MemoryReader {
  /// A word of the query to look up, with the signatures of the runs that it stands for.
  private struct Probe {
    var runs: [UInt64] = []
    /// The same for pairs of words, of which only whole segments count.
    var pairs: [UInt64] = []
  }

  /// The runs of words that the query shares with segments.
  ///
  /// Every run of `least` words with a word that is not common is found through its rarest word; runs of common words alone
  /// say nothing and are left out.
  func fragments(of query: SegmentWords, least: Int) throws -> [FragmentRun] {
    var numbers: [UInt32?] = []
    var counts: [Int] = []
    for word in query.array {
      findWord.bind(1, word.folded)
      defer { findWord.reset() }
      let isKnown = try findWord.step()
      numbers.append(isKnown ? UInt32(truncatingIfNeeded: findWord.int(0)) : nil)
      counts.append(isKnown ? Int(findWord.int(1)) : 0)
    }
    let common = max(20, try segmentCount() / 50)
    var probes: [UInt32: Probe] = [:]
    for count in Set([2, least]) {
      for start in numbers.indices where start + count <= numbers.count {
        let run = start..<start + count
        guard run.allSatisfy({ numbers[$0] != nil && counts[$0] > 0 }) else { continue }
        guard let rarest = run.min(by: { counts[$0] < counts[$1] }), counts[rarest] <= common,
          let word = numbers[rarest]
        else { continue }
        let signature = run.reduce(UInt64(0)) { $0 | Posting.signatureBit(numbers[$1] ?? 0) }
        if count == least {
          probes[word, default: Probe()].runs.append(signature)
        } else {
          probes[word, default: Probe()].pairs.append(signature)
        }
      }
    }
    var seen = SegmentSet()
    var runs: [FragmentRun] = []
    for (word, probe) in probes.sorted(by: { $0.key < $1.key }) {
      try collect(word, probe, numbers, least, &seen, &runs)
    }
    runs.removeAll { run in !run.queryWords.contains { counts[$0] <= common } }
    return runs
  }

  private func collect(
    _ word: UInt32, _ probe: Probe, _ query: [UInt32?], _ least: Int, _ seen: inout SegmentSet,
    _ runs: inout [FragmentRun]
  ) throws {
    let last = probe.runs.isEmpty ? 2 : 31
    postings.bind(1, Posting.key(word: Int64(word), bucket: 2, segment: 0))
    postings.bind(2, Posting.key(word: Int64(word), bucket: last + 1, segment: 0))
    defer { postings.reset() }
    var words: [UInt32] = []
    while try postings.step() {
      let isPair = Int(postings.int(0) >> 32) & 31 == 2
      let masks = isPair ? probe.pairs : probe.runs
      let row = postings.bytes(1)
      let count = row.count / Posting.entryBytes
      for index in 0..<count {
        let signature = UInt64(littleEndian: row.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
        guard masks.contains(where: { signature & $0 == $0 }) else { continue }
        let segment = UInt32(littleEndian: row.loadUnaligned(fromByteOffset: count * 8 + index * 4, as: UInt32.self))
        guard seen.insert(segment) else { continue }
        segmentWords.bind(1, Int64(segment))
        defer { segmentWords.reset() }
        guard try segmentWords.step() else { continue }
        try Self.decode(segmentWords.bytes(0), into: &words)
        FragmentRun.all(query, words, segment: Int64(segment), least: least) { runs.append($0) }
      }
    }
  }

  /// How many segments there are or were.
  private func segmentCount() throws -> Int {
    let count = try statement("SELECT value FROM counter WHERE name = 'segment'")
    defer { count.reset() }
    return try count.step() ? Int(count.int(0)) : 0
  }
}
