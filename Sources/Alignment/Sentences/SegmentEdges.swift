internal import BriefText

/// Finds where sentences end inside a segment and whether one ends with it.
enum SegmentEdges {
  /// The edges of a tokenized segment.
  static func read(_ text: TokenizedText) -> SegmentFeatures.Edges {
    var edges = SegmentFeatures.Edges()
    let tokens = text.tokens
    edges.isFinished = false
    var lastEnd = -1
    for (index, token) in tokens.enumerated() {
      if token.isWord {
        if edges.isFinished { edges.isFinished = false }
        edges.endsInComma = false
        continue
      }
      let sign = text.folded(token).first ?? 0
      switch sign {
      case 0x2E where !isStop(index, in: text): break
      case 0x2E, 0x21, 0x3F, 0x061F, 0x3002, 0x2026:
        // A row of stops ends one sentence.
        if lastEnd != index - 1 { edges.stops += 1 }
        lastEnd = index
        edges.isFinished = true
      case 0x2C, 0x060C, 0x3B, 0x061B:
        edges.endsInComma = true
      default: break
      }
    }
    if let first = tokens.first(where: \.isWord), first.kind == .foreign {
      let byte = text.text.bytes[first.range.lowerBound]
      edges.startsSmall = byte >= 0x61 && byte <= 0x7A
    }
    return edges
  }

  /// A full stop that ends a sentence and no abbreviation or initial.
  private static func isStop(_ index: Int, in text: TokenizedText) -> Bool {
    let tokens = text.tokens
    if index + 1 < tokens.count, tokens[index + 1].isWord, !tokens[index + 1].spaceBefore { return false }
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    if tokens[(index + 1)...].allSatisfy({ !$0.isWord }) { return true }
    return before.kind != .foreign && before.kind != .arabic || before.foldedRange.count > 3
  }
}
