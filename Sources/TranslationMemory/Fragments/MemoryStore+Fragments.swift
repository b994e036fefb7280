extension MemoryStore {
  /// Parts of a segment that units have as well: runs of at least three words inside units, and units of two words or more
  /// that stand in the segment whole. For segments that have no match.
  ///
  /// The longest runs come first. For each stretch of the segment there are at most `perStretch` units, the shortest; what
  /// lies inside a longer run is left out unless it is a whole unit. Runs of common words alone (each in more than one in 50
  /// segments) are no fragments, and a text of more than 1000 words is no segment and has none.
  ///
  /// - Parameters:
  ///   - query: The segment; its neighbours play no part.
  ///   - perStretch: How many units are given for the same words at most.
  ///   - limit: How many fragments are given at most.
  public func fragments(
    of query: MemoryQuery, perStretch: Int = 2, limit: Int = 20
  ) throws(MemoryError) -> [MemoryFragment] {
    let words = SegmentWords(of: query.text)
    guard (2...1000).contains(words.count), words.kinds.first != .character else { return [] }
    return try read { reader in
      let pairs = try reader.pairs(query.sourceLanguage, query.targetLanguage)
      var fragments: [MemoryFragment] = []
      if pairs.isEmpty { return fragments }
      let runs = try reader.fragments(of: words, least: 3)
      for run in FragmentRun.chosen(runs, perStretch: perStretch) where fragments.count < limit {
        for stored in try reader.units(of: run.segment, pairs) where fragments.count < limit {
          let source = SegmentWords(of: stored.unit.source)
          let sourceWords = run.source..<run.source + run.count
          guard sourceWords.upperBound <= source.count else { throw SQLFailure.damaged("unreadable words") }
          fragments.append(
            MemoryFragment(
              stored: stored, queryWords: run.queryWords, sourceWords: sourceWords,
              queryBytes: words.bytes(run.queryWords), sourceBytes: source.bytes(sourceWords), isWhole: run.isWhole))
        }
      }
      return fragments
    }
  }
}

extension SegmentWords {
  /// From the first to the last of some words, in UTF-8 bytes of the segment.
  fileprivate func bytes(_ words: Range<Int>) -> Range<Int> {
    range(words.lowerBound).lowerBound..<range(words.upperBound - 1).upperBound
  }
}
