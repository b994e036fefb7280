/// A stretch of a text that is a term or stands between terms.
struct TermPiece {
  var text: String
  /// Where it starts, in Unicode scalars.
  var start: Int
  var term: TermUse?

  /// Cuts `text` at its terms. A term whose range is outside the text or overlaps an earlier one is left unmarked.
  static func pieces(of text: RenderedText) -> [TermPiece] {
    let scalars = text.source.unicodeScalars
    var pieces: [TermPiece] = []
    var index = scalars.startIndex
    var offset = 0
    for term in text.terms.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard !term.range.isEmpty, term.range.lowerBound >= offset,
        let start = scalars.index(index, offsetBy: term.range.lowerBound - offset, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: term.range.count, limitedBy: scalars.endIndex)
      else { continue }
      if start > index { pieces.append(TermPiece(text: String(scalars[index..<start]), start: offset)) }
      pieces.append(TermPiece(text: String(scalars[start..<end]), start: term.range.lowerBound, term: term))
      index = end
      offset = term.range.upperBound
    }
    if index < scalars.endIndex { pieces.append(TermPiece(text: String(scalars[index...]), start: offset)) }
    return pieces
  }
}
