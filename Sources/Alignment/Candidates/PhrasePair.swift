/// Words of a segment and of its translation that are aligned with each other and with nothing else.
struct PhrasePair {
  /// Places in `PieceText.words`.
  var source: Range<Int>
  var target: Range<Int>
}
