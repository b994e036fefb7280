/// The words of units of a batch.
final class FoldedUnits {
  private var source = SegmentWords()
  private var target = SegmentWords()

  /// Calls a body with each unit and the words of its texts.
  func fold(
    _ units: [TranslationUnit], _ body: (TranslationUnit, SegmentWords, SegmentWords) throws -> Void
  ) throws {
    for unit in units {
      var text = unit.source
      text.withUTF8 { source.read($0) }
      text = unit.target
      text.withUTF8 { target.read($0) }
      try body(unit, source, target)
    }
  }
}
