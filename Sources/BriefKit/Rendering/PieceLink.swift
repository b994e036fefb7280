/// A stretch of Arabic with all the English that was made from it, which may stand in several places.
struct PieceLink: Equatable {
  /// Scalars of the source.
  var range: Range<Int>
  /// Indices of the pieces, in English order.
  var pieces: [Int]

  /// The links of `text` in English order. Punctuation, words that grammar added, and ranges outside the source have
  /// none.
  static func links(of text: RenderedText) -> [PieceLink] {
    guard !text.pieces.isEmpty else { return [] }
    let count = text.source.unicodeScalars.count
    var order: [Range<Int>: Int] = [:]
    var links: [PieceLink] = []
    for (index, piece) in text.pieces.enumerated() where piece.isWord {
      let range = piece.range
      guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= count else { continue }
      if let known = order[range] {
        links[known].pieces.append(index)
      } else {
        order[range] = links.count
        links.append(PieceLink(range: range, pieces: [index]))
      }
    }
    return links
  }

  /// The English of the link, with dots where other words stand between.
  func english(in text: RenderedText) -> String {
    var english = ""
    for (place, piece) in pieces.enumerated() {
      if place > 0 { english += pieces[place - 1] + 1 == piece ? " " : " … " }
      english += text.pieces[piece].english
    }
    return ShownText.line(english)
  }
}

extension RenderedPiece {
  /// Whether the piece is more than punctuation.
  var isWord: Bool { english.contains { $0.isLetter || $0.isNumber } || origin != "literal" && !english.isEmpty }
}
