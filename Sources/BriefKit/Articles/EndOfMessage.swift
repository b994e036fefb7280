internal import BriefText

/// How agencies close a message: `انتهى/م.ح`, `(انتهى)`, `انتهى 25 ص ت`.
struct EndOfMessage {
  let range: Range<Int>
  let isWholeLine: Bool

  /// The mark at the end of a line; `nil` when there is none. انتهى is also a plain verb: only initials or numbers may
  /// follow it.
  init?(_ text: UTF8Text, _ line: ArticleLine) {
    var lower = max(line.range.lowerBound, line.range.upperBound - 60)
    while lower < line.range.upperBound, text.bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    // Most lines have no such word; don't cut those into words.
    guard text.bytes[lower..<line.range.upperBound].contains(sequence: Self.letters) else { return nil }
    let words = LineWords(text, lower..<line.range.upperBound).words
    guard let index = words.lastIndex(where: { $0.hash == Self.mark }) else { return nil }
    let after = words[(index + 1)...]
    guard after.count <= 4, after.allSatisfy({ $0.length <= 2 || $0.isNumber }) else { return nil }
    let before = text[lower..<words[index].range.lowerBound]
    let signs = before.reversed().prefix { $0.isWhitespace || "/([-–*".contains($0) }
    let start = words[index].range.lowerBound - signs.reduce(0) { $0 + $1.utf8.count }
    isWholeLine = start <= line.range.lowerBound
    if !isWholeLine {
      guard let last = before.dropLast(signs.count).last, ".؟!\"”»)".contains(last) else { return nil }
    }
    range = text.trimming(start..<line.range.upperBound)
  }

  private static let letters = Array("نته".utf8)
  private static let mark = LineWords.hash("انتهى")
}

extension Collection where Element: Equatable {
  fileprivate func contains(sequence: [Element]) -> Bool {
    var rest = self[...]
    while rest.count >= sequence.count {
      if rest.starts(with: sequence) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
