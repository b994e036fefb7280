internal import BriefText

/// A paragraph of the text as it was read, with what extraction wants to know of it.
struct ArticleLine {
  /// What the page's markup says of a line; plain text says nothing.
  enum Markup: Hashable {
    case none
    case heading
    /// An item of a list.
    case item
    /// Not part of the article, with the reason.
    case boilerplate(String)
  }

  /// Without white space and leftovers of HTML at either end.
  var range: Range<Int>
  /// Exact for short lines, an estimate for long ones.
  let wordCount: Int
  /// Ends with a full stop, a question mark or the like; quotes and brackets may follow.
  let ending: LineEnding
  /// The boilerplate rule that the words of the line fit.
  let rule: BoilerplateMatch?
  var markup: Markup = .none

  /// A sentence or several: what a body is made of.
  var isProse: Bool { ending == .stop ? wordCount >= 6 : ending != .ellipsis && wordCount >= 20 }

  /// Longer lines than this are no boilerplate and no heading.
  static let longest = 600

  /// The lines of a plain text, hard-wrapped ones joined, without those that have no word. O(n).
  static func lines(of text: UTF8Text) -> [ArticleLine] {
    Paragraphs(of: text).ranges.compactMap { ArticleLine(text, $0) }
  }

  /// `nil` when there is no word in `range`.
  init?(_ text: UTF8Text, _ range: Range<Int>, markup: Markup = .none) {
    let range = Self.trimming(range, of: text)
    guard !range.isEmpty else { return nil }
    self.range = range
    self.markup = markup
    ending = LineEnding(of: text, range)
    if range.count > Self.longest {
      guard Self.hasWord(text, range) else { return nil }
      wordCount = range.count / 12
      rule = nil
    } else {
      let words = LineWords(text, range)
      guard !words.isEmpty else { return nil }
      wordCount = words.count
      rule = BoilerplateRules.shared.match(words, ending: ending)
    }
  }

  /// The range without white space and stray ampersands at either end: scrapers leave `&` where `&nbsp;` was.
  static func trimming(_ range: Range<Int>, of text: UTF8Text) -> Range<Int> {
    var range = text.trimming(range)
    while !range.isEmpty {
      var lower = range.lowerBound
      var upper = range.upperBound
      if let length = leftovers.first(where: { text.bytes[range].starts(with: $0) })?.count { lower += length }
      if lower < upper,
        let length = leftovers.first(where: { text.bytes[lower..<upper].reversed().starts(with: $0.reversed()) })?.count
      {
        upper -= length
      }
      guard lower != range.lowerBound || upper != range.upperBound else { break }
      range = text.trimming(lower..<upper)
    }
    return range
  }

  private static let leftovers: [[UInt8]] = [
    "&nbsp;", "&amp;", "&#160;", "&zwnj;", "&rlm;", "&lrm;", "&",
  ].map { Array($0.utf8) }

  private static func hasWord(_ text: UTF8Text, _ range: Range<Int>) -> Bool {
    var head = min(range.lowerBound + 240, range.upperBound)
    while head < range.upperBound, text.bytes[head] & 0xC0 == 0x80 { head += 1 }
    return !LineWords(text, range.lowerBound..<head).isEmpty || !LineWords(text, range).isEmpty
  }
}
