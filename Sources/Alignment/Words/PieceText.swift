internal import BriefText

/// A segment as word alignment sees it: written words, each of one or more pieces; punctuation is left out.
struct PieceText: Sendable {
  /// A written word.
  struct Word: Sendable {
    /// Where it stands, in UTF-8 bytes.
    var range: Range<Int>
    var kind: Token.Kind
    /// Its place in `TokenizedText.tokens`.
    var token: Int
    var hasArticle = false
    /// A sign other than a hyphen stands between the word before and this one.
    var isAfterSign = false
    /// The place of the stem in `pieces`.
    var stem = 0
  }

  var words: [Word] = []
  var pieces: [WordPiece] = []
  /// What pieces whose type was not seen are, by their place in `pieces`.
  var unseen: [Int: PieceEvidence] = [:]
  var text = TokenizedText()
}
