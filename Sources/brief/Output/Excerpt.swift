/// A long text cut to what stands around a part of it.
struct Excerpt {
  /// Characters before and after the part; a text that is hardly longer stays whole.
  private static let before = 90
  private static let after = 110

  let text: String
  /// The parts that are left of those given, in UTF-8 bytes.
  let marks: [Range<Int>]

  /// - Parameters:
  ///   - text: The text.
  ///   - marks: Parts of it in UTF-8 bytes; the first is what the excerpt is about, the beginning where there is none.
  init(_ text: String, around marks: [Range<Int>]) {
    let bytes = marks.map(\.lowerBound).min() ?? 0
    let place = text.utf8.index(text.startIndex, offsetBy: bytes, limitedBy: text.endIndex) ?? text.startIndex
    var start = text.index(place, offsetBy: -Self.before, limitedBy: text.startIndex) ?? text.startIndex
    var end = text.index(place, offsetBy: Self.after, limitedBy: text.endIndex) ?? text.endIndex
    if text.distance(from: text.startIndex, to: start) < 20 { start = text.startIndex }
    if text.distance(from: end, to: text.endIndex) < 20 { end = text.endIndex }
    // Whole words only.
    if start > text.startIndex, let gap = text[start..<place].firstIndex(of: " ") { start = text.index(after: gap) }
    if end < text.endIndex, let gap = text[place..<end].lastIndex(of: " ") { end = gap }
    let (opening, closing) = (start > text.startIndex ? "… " : "", end < text.endIndex ? " …" : "")
    self.text = opening + text[start..<end] + closing
    let from = text.utf8.distance(from: text.startIndex, to: start)
    let to = text.utf8.distance(from: text.startIndex, to: end)
    self.marks = marks.filter { $0.lowerBound >= from && $0.upperBound <= to }.map {
      ($0.lowerBound - from + opening.utf8.count)..<($0.upperBound - from + opening.utf8.count)
    }
  }
}
