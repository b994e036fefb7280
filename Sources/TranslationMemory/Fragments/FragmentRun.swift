/// Words that a query and a segment share, one after the other, as many as possible.
struct FragmentRun {
  var segment: Int64
  /// First word in the query.
  var query: Int
  /// First word in the segment.
  var source: Int
  var count: Int
  /// How many words the segment has.
  var length: Int

  var isWhole: Bool { count == length }
  var queryWords: Range<Int> { query..<query + count }

  /// The longest runs first; among equals whole segments, then short ones, then in the order of the query and the memory.
  static func isBetter(_ left: FragmentRun, _ right: FragmentRun) -> Bool {
    if left.count != right.count { return left.count > right.count }
    if left.length != right.length { return left.length < right.length }
    return (left.query, left.segment, left.source) < (right.query, right.segment, right.source)
  }

  /// All runs of at least `least` words, and the whole segment from two words on.
  static func all(
    _ query: [UInt32?], _ words: [UInt32], segment: Int64, least: Int, _ body: (FragmentRun) -> Void
  ) {
    for start in query.indices {
      for place in words.indices where query[start] == words[place] {
        // Only where a run begins.
        if start > 0, place > 0, query[start - 1] == words[place - 1] { continue }
        var count = 1
        while start + count < query.count, place + count < words.count, query[start + count] == words[place + count] {
          count += 1
        }
        if count >= least || count >= 2 && count == words.count {
          body(.init(segment: segment, query: start, source: place, count: count, length: words.count))
        }
      }
    }
  }

  /// Those worth showing: for each stretch of the query the best few, none inside a longer one but whole segments, whose
  /// target says what these words mean.
  static func chosen(_ runs: [FragmentRun], perStretch: Int) -> [FragmentRun] {
    var chosen: [FragmentRun] = []
    var counts: [Range<Int>: Int] = [:]
    for run in runs.sorted(by: isBetter) {
      let stretch = run.queryWords
      if counts[stretch, default: 0] >= perStretch { continue }
      let isInside = counts.keys.contains {
        $0 != stretch && $0.lowerBound <= stretch.lowerBound && stretch.upperBound <= $0.upperBound
      }
      if isInside, !run.isWhole { continue }
      counts[stretch, default: 0] += 1
      chosen.append(run)
    }
    return chosen
  }
}
