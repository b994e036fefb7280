extension MemoryStore {
  /// The units whose source is like a segment, best first: every unit at or above a score, whatever the size of the memory.
  ///
  /// Scores are those of `MatchScore`; equal words where also the previous or the next source agrees score 101. Among equal
  /// scores the identical text comes first, then the newer unit, then the smaller number.
  ///
  /// The candidates come from the rarest words of the query (prefix filtering: S. Chaudhuri, V. Ganti, R. Kaushik, A
  /// primitive operator for similarity joins, ICDE 2006), cut by length and by signatures of the words.
  ///
  /// - Parameters:
  ///   - query: The segment, with its neighbours for context matches.
  ///   - minimum: The least score, 1 to 101; costs grow as it falls.
  ///   - limit: How many are given at most, the best; nil for all. With a limit a low minimum is cheap wherever there are
  ///     good matches.
  public func matches(
    for query: MemoryQuery, minimum: Int = 70, limit: Int? = nil
  ) throws(MemoryError) -> [MemoryMatch] {
    if let limit, limit <= 0 { return [] }
    return try read { reader in
      let pairs = try reader.pairs(query.sourceLanguage, query.targetLanguage)
      if pairs.isEmpty { return [] }
      var scratch = LookupScratch()
      swap(&scratch, &reader.scratch)
      defer { swap(&scratch, &reader.scratch) }
      var text = query.text
      text.withUTF8 { scratch.query.read($0) }
      let least = min(max(minimum, 1), 100)
      var found: [RankedUnit] = []
      // What a high threshold finds is complete above it, so it is enough when it is as many as wanted.
      for score in limit == nil || least >= 70 ? [least] : [70, least] {
        let words = scratch.query
        try reader.hits(for: words, score: score, &scratch)
        found = try reader.ranked(&scratch.hits, query, pairs, limit: limit)
        if let limit, found.count >= limit { break }
      }
      if minimum > 100 { found.removeAll { $0.score < minimum } }
      return try reader.matches(found, query, pairs)
    }
  }
}
