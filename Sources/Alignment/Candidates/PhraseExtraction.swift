internal import BriefText

/// Takes phrase pairs out of an aligned pair of segments: those consistent with the links (Och and Ney 2004), and of
/// these the ones whose words could be a term.
struct PhraseExtraction {
  let reader: PieceReader
  let shape: TermShape

  private struct Side {
    var text: PieceText
    var isFunction: [Bool]
    /// The first piece of each word, and one more.
    var starts: [Int]

    init(_ text: PieceText, _ reader: PieceReader) {
      self.text = text
      isFunction = text.words.map { reader.evidence(of: $0.stem, in: text).isFunction }
      starts = []
      for (place, piece) in text.pieces.enumerated() where Int(piece.word) == starts.count { starts.append(place) }
      starts.append(text.pieces.count)
    }
  }

  func pairs(_ source: PieceText, _ target: PieceText, _ links: PieceLinks) -> [PhrasePair] {
    guard !source.words.isEmpty, !target.words.isEmpty else { return [] }
    let left = Side(source, reader)
    let right = Side(target, reader)
    var ofSource = [[PieceLinks.Link]](repeating: [], count: source.pieces.count)
    var ofTarget = [[PieceLinks.Link]](repeating: [], count: target.pieces.count)
    for link in links.links where link.confidence >= Self.leastLink {
      ofSource[link.source].append(link)
      ofTarget[link.target].append(link)
    }
    var found: [PhrasePair] = []
    for first in source.words.indices where shape.mayStart(source, first) && !left.isFunction[first] {
      for last in first..<min(first + Self.longest, source.words.count) {
        if last > first, !shape.mayFollow(source, last, isFunction: left.isFunction[last]) { break }
        if !left.isFunction[last], !shape.isJoined(source, last + 1), !shape.hasPronoun(source, last),
          shape.agrees(source, first...last),
          let words = translation(of: first...last, left, right, ofSource, ofTarget)
        {
          found.append(PhrasePair(source: first..<(last + 1), target: words))
        }
        if shape.hasPronoun(source, last) { break }
      }
    }
    return found
  }

  private func translation(
    of span: ClosedRange<Int>, _ left: Side, _ right: Side, _ ofSource: [[PieceLinks.Link]],
    _ ofTarget: [[PieceLinks.Link]]
  ) -> Range<Int>? {
    let pieces = left.text.words[span.lowerBound].stem...left.text.words[span.upperBound].stem
    var lower = Int.max
    var upper = -1
    for word in span {
      var best: Float = 0
      for piece in left.starts[word]..<left.starts[word + 1] where pieces.contains(piece) {
        for link in ofSource[piece] {
          best = max(best, link.confidence)
          lower = min(lower, link.target)
          upper = max(upper, link.target)
        }
      }
      if !left.isFunction[word], best < Self.leastSure { return nil }
    }
    guard upper >= 0 else { return nil }
    for piece in lower...upper where ofTarget[piece].contains(where: { !pieces.contains($0.source) }) { return nil }
    var first = Int(right.text.pieces[lower].word)
    let last = Int(right.text.pieces[upper].word)
    while first < last, shape.isArticle(right.text, first) { first += 1 }
    guard last - first < Self.longest, !right.isFunction[first], !right.isFunction[last] else { return nil }
    if shape.isJoined(right.text, first) || shape.isJoined(right.text, last + 1) { return nil }
    for word in first...last {
      if word > first, right.text.words[word].isAfterSign { return nil }
      if right.isFunction[word] { continue }
      // A word without a partner does not belong to the term, or the links are wrong.
      let isLinked = (right.starts[word]..<right.starts[word + 1]).contains { piece in
        ofTarget[piece].contains { $0.confidence >= Self.leastSure }
      }
      if !isLinked { return nil }
    }
    return first..<(last + 1)
  }

  static let longest = 5
  private static let leastLink: Float = 0.3
  private static let leastSure: Float = 0.5
}
