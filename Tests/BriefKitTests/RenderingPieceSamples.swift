import BriefKit

/// Glosses with pieces to render: sentences of our own.
enum RenderingPieceSamples {
  /// A rendering whose pieces are told by their Arabic; the empty one is for words that grammar adds.
  static func gloss(
    _ source: String, _ target: String, terms: [(text: String, source: String, target: String)] = [],
    _ pieces: [(english: String, source: String, origin: String)]
  ) -> RenderedText {
    var text = RenderingSamples.text(source, target, coverage: 0.9, terms: terms)
    text.pieces = pieces.map { piece in
      let range = piece.source.isEmpty ? 0..<0 : RenderingSamples.scalarRange(of: piece.source, in: source) ?? 0..<0
      return RenderedPiece(english: piece.english, range: range, origin: piece.origin)
    }
    return text
  }

  /// One Arabic word in two places of the English, a term with pieces inside, an unknown word, a changed article.
  static let visit = gloss(
    "سيزورها وزير خارجية قطر وأبو زرقم في ٢٠ أيار.",
    "An official: Qatar's foreign minister will visit it and Abu ‹Zarqam› on 20 May.",
    terms: [("وزير خارجية قطر", "وزير خارجية", "foreign minister")],
    [
      ("a", "", "grammar"), ("official", "", "grammar"), (":", "", "literal"), ("qatar's", "قطر", "name"),
      ("foreign minister", "وزير خارجية", "term"), ("will visit", "سيزورها", "lexicon"), ("it", "سيزورها", "grammar"),
      ("and", "", "grammar"), ("Abu ‹Zarqam›", "وأبو زرقم", "unknown"), ("on", "في", "lexicon"),
      ("20 May", "٢٠ أيار", "date"), (".", ".", "literal"),
    ])

  /// Pieces that overlap, lie outside the source or are not in the English.
  static let odd: RenderedText = {
    var text = gloss(
      "تمكن الفريق من الفوز", "The team could win",
      [("the", "", "grammar"), ("team", "الفريق", "lexicon"), ("could win", "تمكن الفريق من الفوز", "lexicon")])
    for range in [18..<40, -3..<2, 90..<95] {
      text.pieces.append(RenderedPiece(english: "absent", range: range, origin: "lexicon"))
    }
    return text
  }()
}
