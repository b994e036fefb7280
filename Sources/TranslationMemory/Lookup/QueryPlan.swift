/// Which words of a query must be looked up in the index so that no segment at or above a score is missed, and which
/// segments they can lead to.
///
/// Let the query have n words and a segment m, the longer of them l. A score of at least T percent means a distance of at
/// most ⌊l(100−T)/100⌋, so both share at least o(l) = l − ⌊l(100−T)/100⌋ = ⌈lT/100⌉ words, counted as often as they occur.
/// Words of the query that stand for more than n − o(l) of its places cannot all be missing in such a segment; the rarest
/// words are taken for them. Where words for c places have been looked up already, the next is needed only for segments
/// with o(m) ≤ n − c, so the common words, which come last, are read in a narrow window of lengths. m ≥ o(n) always.
struct QueryPlan {
  /// A word to look up, in segments of these lengths.
  struct Probe {
    var word: UInt32
    var lengths: ClosedRange<Int>
    /// How often the word occurs in the query.
    var places: Int
    /// How many places the words before it and the unknown ones have.
    var covered: Int
    /// The signature of the words after it, those that are not looked up included.
    var rest: UInt64
  }

  /// A distinct word of the query that the memory knows.
  struct Word {
    var number: UInt32
    /// How many segments have it, or nearly so.
    var segments: Int
    /// How often it occurs in the query.
    var places: Int
  }

  let count: Int
  let score: Int
  /// Places of the query whose words the memory does not know.
  let unknown: Int
  /// The signature of the known words.
  let signature: UInt64
  private(set) var probes: [Probe] = []

  /// - Parameter score: The least score, 1 to 100.
  init(count: Int, score: Int, words: [Word]) {
    self.count = count
    self.score = score
    unknown = count - words.reduce(0) { $0 + $1.places }
    signature = words.reduce(0) { $0 | Posting.signatureBit($1.number) }
    let least = count - MatchScore.allowedDistance(score: score, longer: count)
    var covered = unknown
    let sorted = words.sorted { ($0.segments / $0.places, $0.number) < ($1.segments / $1.places, $1.number) }
    for word in sorted {
      guard covered <= count - least else { break }
      let longest = (count - covered) * 100 / score
      probes.append(
        Probe(word: word.number, lengths: least...longest, places: word.places, covered: covered, rest: 0))
      covered += word.places
    }
    var rest: UInt64 = 0
    for (index, word) in sorted.enumerated().reversed() {
      if index < probes.count { probes[index].rest = rest }
      rest |= Posting.signatureBit(word.number)
    }
  }

  /// The greatest distance with which a segment of this length is a match.
  @inline(__always)
  func limit(length: Int) -> Int { MatchScore.allowedDistance(score: score, longer: max(count, length)) }

  /// How many words of each side may be missing on the other in a match.
  @inline(__always)
  func allowedMissing(length: Int) -> (query: Int, segment: Int) {
    let longer = max(count, length)
    let shared = longer - MatchScore.allowedDistance(score: score, longer: longer)
    return (count - shared, length - shared)
  }

  /// False when a segment cannot be a match, by what is known once all words were looked up: which of them it has, and its
  /// signature for the other words.
  ///
  /// What a segment does not have is known of words whose window its length is in; windows narrow from word to word.
  func isPossible(_ candidate: CandidateTable.Candidate) -> Bool {
    if candidate.length == .max { return true }
    var missing = unknown
    var rest = signature
    for (index, probe) in probes.prefix(64).enumerated() {
      guard probe.lengths.contains(candidate.length) else { break }
      if candidate.found & (1 << UInt64(index)) == 0 { missing += probe.places }
      rest = probe.rest
    }
    missing += (rest & ~candidate.signature).nonzeroBitCount
    return missing <= allowedMissing(length: candidate.length).query
  }
}
