internal import BriefText

/// How a line ends, quotation marks and brackets left aside.
enum LineEnding: Hashable {
  /// `.`, `؟`, `!` and the like: a sentence ends here.
  case stop
  /// `…` or `...`: an excerpt, or a sentence that trails off.
  case ellipsis
  case colon
  case none

  init(of text: UTF8Text, _ range: Range<Int>) {
    var dots = 0
    for scalar in String(decoding: text.bytes[Self.tail(of: range, in: text)], as: UTF8.self).unicodeScalars.reversed()
    {
      switch scalar {
      case ".":
        dots += 1
        continue
      case "…": self = .ellipsis
      case "؟", "?", "!", "۔", "。", "‼", "⁇", "⁉": self = dots > 1 ? .ellipsis : .stop
      case ":" where dots == 0: self = .colon
      case "\"", "'", "»", "«", "”", "“", "’", "‘", ")", "]", "}", "*", " ", "\u{A0}", "\u{200E}", "\u{200F}",
        "\u{200B}"..."\u{200D}", "\u{202A}"..."\u{202E}":
        if dots == 0 || (dots == 1 && scalar == " ") { continue }
        self = dots > 1 ? .ellipsis : .stop
      default: self = dots > 1 ? .ellipsis : dots == 1 ? .stop : .none
      }
      return
    }
    self = dots > 1 ? .ellipsis : dots == 1 ? .stop : .none
  }

  private static func tail(of range: Range<Int>, in text: UTF8Text) -> Range<Int> {
    var lower = max(range.lowerBound, range.upperBound - 24)
    while lower < range.upperBound, text.bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    return lower..<range.upperBound
  }
}
