extension MemoryStore {
  /// The units that have the words of a text one after the other: keyword in context, page by page.
  ///
  /// Words are folded; a word in Arabic also stands for itself with or without the article, and with proclitics before it:
  /// المقاتلين الأجانب finds للمقاتلين الأجانب and والمقاتلين الاجانب. The order is the same every time.
  ///
  /// - Parameters:
  ///   - text: The words.
  ///   - side: The side that must have them; nil for either, hits in sources first.
  ///   - sourceLanguage: Only units whose source language meets this one; nil for all.
  ///   - targetLanguage: The same for the target.
  ///   - offset: How many hits to pass over.
  ///   - limit: How many to give at most.
  public func concordance(
    of text: String, in side: MemorySide? = nil, sourceLanguage: String? = nil, targetLanguage: String? = nil,
    offset: Int = 0, limit: Int = 20
  ) throws(MemoryError) -> ConcordancePage {
    let words = SegmentWords(of: text)
    return try read { reader in
      let pairs = try reader.pairs(sourceLanguage, targetLanguage)
      var page = PageFilling(offset: offset, limit: limit)
      for current in MemorySide.allCases where side == nil || side == current {
        let query = try reader.concordanceQuery(words, current)
        switch current {
        case .source:
          try reader.sourceSegments(query) { segment in
            for stored in try reader.units(of: segment, pairs) {
              page.add { ConcordanceHit(stored: stored, side: .source, ranges: query.ranges(in: stored.unit.source)) }
            }
            return !page.isOver
          }
        case .target:
          try reader.targetSegments(query) { segment in
            for stored in try reader.units(of: segment, pairs) {
              let ranges = query.ranges(in: stored.unit.target)
              if !ranges.isEmpty { page.add { ConcordanceHit(stored: stored, side: .target, ranges: ranges) } }
            }
            return !page.isOver
          }
        }
        if page.isOver { break }
      }
      return ConcordancePage(hits: page.hits, hasMore: page.isOver)
    }
  }
}

/// Hits on their way to a page.
private struct PageFilling {
  let offset: Int
  let limit: Int
  var seen = 0
  var hits: [ConcordanceHit] = []

  init(offset: Int, limit: Int) {
    self.offset = max(0, offset)
    self.limit = max(0, limit)
  }

  /// True when there was a hit after the page.
  var isOver: Bool { seen > offset + limit }

  mutating func add(_ hit: () -> ConcordanceHit) {
    seen += 1
    if seen > offset, hits.count < limit { hits.append(hit()) }
  }
}

extension ConcordanceQuery {
  /// The places of the words in a text, in UTF-8 bytes.
  fileprivate func ranges(in text: String) -> [Range<Int>] {
    var folded = FoldedText()
    folded.read(text)
    return ranges(in: folded)
  }
}
