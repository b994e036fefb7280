/// The lines of a text and the paragraphs they form.
///
/// A line is a paragraph, unless the text was hard-wrapped: filled line by line to one width. Then the lines of a block
/// belong together up to one that the writer ended early.
public struct Paragraphs: Sendable {
  /// Where each paragraph stands, in UTF-8 bytes: its lines with their breaks and any blank lines after them. The
  /// ranges cover the text without gaps; blank lines at the start belong to the first.
  public let ranges: [Range<Int>]

  /// Finds the paragraphs of a text. O(n).
  public init(of text: UTF8Text) {
    let lines = TextLine.lines(of: text)
    let wrap = HardWrap(text: text, lines: lines)
    var starts: [Int] = []
    var previous: Int?
    for (index, line) in lines.enumerated() where !line.isBlank {
      if let before = previous, wrap.continues(from: before, to: index) {
        previous = index
        continue
      }
      starts.append(starts.isEmpty ? 0 : line.range.lowerBound)
      previous = index
    }
    ranges = starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : text.count) }
  }
}
