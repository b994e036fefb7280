internal import BriefText

/// `المصدر: الحياة`: where an article says that it comes from, as a line or at the end of one.
struct SourceLabel {
  /// The part of the line that it takes.
  let range: Range<Int>
  /// `nil` when the name stands in the next line.
  let outlet: String?

  /// The label at the end of a line; `nil` when there is none.
  init?(_ text: UTF8Text, _ line: ArticleLine) {
    var lower = max(line.range.lowerBound, line.range.upperBound - 120)
    while lower < line.range.upperBound, text.bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    let words = LineWords(text, lower..<line.range.upperBound).words
    guard let index = words.lastIndex(where: { Self.labels.contains($0.hash) }) else { return nil }
    let label = words[index]
    let isWholeLine = label.range.lowerBound <= line.range.lowerBound + 3 && lower == line.range.lowerBound
    guard isWholeLine || Self.beginsAfterStop(label, in: text, from: lower) else { return nil }
    let name = words[(index + 1)...]
    guard let first = name.first, let last = name.last else {
      guard isWholeLine, words.count == 1 else { return nil }
      range = line.range
      outlet = nil
      return
    }
    guard [0x3A, 0x2F, 0x7C, 0x2D, 0x2013, 0x2014].contains(label.sign), name.count <= (line.ending == .stop ? 3 : 6)
    else { return nil }
    range = (isWholeLine ? line.range.lowerBound : label.range.lowerBound)..<line.range.upperBound
    outlet = OutletName.clean(text[first.range.lowerBound..<last.range.upperBound])
  }

  /// Inside a line the label must come after the end of a sentence or an opening bracket.
  private static func beginsAfterStop(_ label: LineWords.Word, in text: UTF8Text, from lower: Int) -> Bool {
    let before = text[lower..<label.range.lowerBound].unicodeScalars.last { !$0.properties.isWhitespace }
    return before.map { ".؟!…\"”»(*".unicodeScalars.contains($0) } ?? false
  }

  private static let labels: Set<UInt64> = [LineWords.hash("المصدر"), LineWords.hash("Source")]
}

/// Spelling of outlets' names.
enum OutletName {
  /// Without quotation marks and brackets around it, Farsi letters as Arabic ones, no tatweel, single spaces.
  static func clean(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "ی": scalars.append("ي")
      case "ک": scalars.append("ك")
      case "\u{640}", "\u{200E}", "\u{200F}", "\u{200B}", "\u{FEFF}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
