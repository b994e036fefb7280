/// The pieces of a gloss as they are explained to a reader: what came from which Arabic, and what grammar added.
struct ExplainedPieces {
  struct Pair: Equatable {
    var english: String
    var source: String
    var origin: String
  }

  private(set) var pairs: [Pair] = []
  /// English words for which no Arabic stands, each once.
  private(set) var added: [String] = []

  /// Neighbours that were made from the same Arabic become one pair.
  init(_ text: RenderedText) {
    guard text.shownTarget != nil else { return }
    let source = Array(text.source.unicodeScalars)
    var last: Range<Int>?
    for piece in text.pieces where piece.isWord {
      let english = ShownText.line(piece.english)
      guard !piece.range.isEmpty, source.indices.contains(piece.range.lowerBound),
        piece.range.upperBound <= source.count
      else {
        if !added.contains(english) { added.append(english) }
        last = nil
        continue
      }
      if piece.range == last, let pair = pairs.last {
        pairs[pairs.count - 1].english += " " + english
        if pair.origin == "grammar" { pairs[pairs.count - 1].origin = piece.origin }
      } else {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: source[piece.range])
        pairs.append(Pair(english: english, source: ShownText.line(String(scalars)), origin: piece.origin))
      }
      last = piece.range
    }
  }
}
