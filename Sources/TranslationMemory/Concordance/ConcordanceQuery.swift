/// The words of a search, each with the words of the memory that it stands for.
struct ConcordanceQuery {
  /// A word of the memory.
  struct Word {
    var number: UInt32
    var segments: Int
  }

  /// For each place its words.
  var places: [[Word]] = []
  /// For each place the hashes of its words.
  var hashes: [Set<UInt64>] = []

  /// True when no segment can have all words.
  var isHopeless: Bool { places.isEmpty || places.contains { $0.isEmpty } }

  /// The places from the rarest to the most common.
  var rarestFirst: [Int] {
    let counts = places.map { $0.reduce(0) { $0 + $1.segments } }
    return places.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
  }

  /// Where the words stand in a row of word numbers; nil where they do not.
  func isIn(_ words: [UInt32]) -> Bool {
    guard words.count >= places.count else { return false }
    return (0...words.count - places.count).contains { start in
      places.indices.allSatisfy { place in places[place].contains { $0.number == words[start + place] } }
    }
  }

  /// The places of the words in a text, in UTF-8 bytes, none overlapping.
  func ranges(in text: FoldedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start + hashes.count <= text.hashes.count {
      if hashes.indices.allSatisfy({ hashes[$0].contains(text.hashes[start + $0]) }) {
        let last = start + hashes.count - 1
        ranges.append(text.words.range(start).lowerBound..<text.words.range(last).upperBound)
        start = last
      }
      start += 1
    }
    return ranges
  }
}
