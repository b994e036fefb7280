/// Finds text that was hard-wrapped and says which line breaks are soft.
///
/// A program that fills lines breaks only where the next word would not fit. So in a wrapped block almost every line,
/// with the first word of the next one added, is longer than the longest line; in lines that are paragraphs or
/// headlines this almost never holds.
struct HardWrap {
  private struct Line {
    let width: Int
    let firstWord: Int
    let endsSentence: Bool
    let isBlank: Bool
    let startsItem: Bool
  }

  private let lines: [Line]
  /// The fill width of the block that each line is in, 0 where it is not wrapped.
  private let fill: [Int]

  init(text: UTF8Text, lines textLines: [TextLine]) {
    // One long line can't be wrapped, and needs no look at its words.
    guard textLines.count > 2 else {
      lines = []
      fill = []
      return
    }
    let measured = textLines.map { Self.measure($0, in: text) }
    lines = measured
    var fill = [Int](repeating: 0, count: measured.count)
    var start = 0
    var widths: [Int] = []
    var undecided: [Range<Int>] = []
    while start < measured.count {
      var end = start
      while end < measured.count, !measured[end].isBlank { end += 1 }
      if end - start >= 4 {
        if let width = Self.fillWidth(of: measured[start..<end]) {
          for index in start..<end { fill[index] = width }
          widths.append(width)
        }
      } else if end - start >= 2 {
        undecided.append(start..<end)
      }
      start = max(end, start + 1)
    }
    // Short blocks are judged by the width of the long ones, or all together.
    let shared = widths.max() ?? Self.sharedWidth(of: undecided.map { measured[$0] })
    if let shared {
      for block in undecided where measured[block].allSatisfy({ $0.width <= shared }) {
        for index in block { fill[index] = shared }
      }
    }
    self.fill = fill
  }

  /// True when the break between two lines (only blank ones may stand between) is soft.
  func continues(from first: Int, to second: Int) -> Bool {
    guard second == first + 1, second < fill.count, fill[first] > 0, fill[second] > 0 else { return false }
    let line = lines[first]
    if lines[second].startsItem { return false }
    let slack = line.endsSentence ? 0 : 4
    return line.width + 1 + lines[second].firstWord > fill[first] - slack
  }

  private static let narrowest = 35
  private static let widest = 140

  /// The width that a block of lines was filled to, `nil` when it was not filled.
  private static func fillWidth(of block: ArraySlice<Line>) -> Int? {
    guard let width = block.map(\.width).max(), (narrowest...widest).contains(width) else { return nil }
    let counts = filled(block, to: width)
    guard counts.pairs > 0, counts.filled * 10 >= counts.pairs * 7, counts.ended * 2 <= counts.pairs else {
      return nil
    }
    return width
  }

  private static func sharedWidth(of blocks: [ArraySlice<Line>]) -> Int? {
    let pairs = blocks.reduce(0) { $0 + $1.count - 1 }
    guard pairs >= 4, let width = blocks.joined().map(\.width).max(), (narrowest...widest).contains(width) else {
      return nil
    }
    var filledPairs = 0
    var ended = 0
    for block in blocks {
      let counts = filled(block, to: width)
      filledPairs += counts.filled
      ended += counts.ended
    }
    return filledPairs * 10 >= pairs * 8 && ended * 2 <= pairs ? width : nil
  }

  private static func filled(_ block: ArraySlice<Line>, to width: Int) -> (filled: Int, ended: Int, pairs: Int) {
    var filled = 0
    var ended = 0
    for index in block.indices.dropLast() {
      if block[index].width + 1 + block[index + 1].firstWord > width - 4 { filled += 1 }
      if block[index].endsSentence { ended += 1 }
    }
    return (filled, ended, block.count - 1)
  }

  private static func measure(_ line: TextLine, in text: UTF8Text) -> Line {
    guard !line.isBlank else {
      return Line(width: 0, firstWord: 0, endsSentence: false, isBlank: true, startsItem: false)
    }
    var width = 0
    var firstWord: Int?
    var last: UInt32 = 0
    var first: UInt32 = 0
    var index = line.content.lowerBound
    while index < line.content.upperBound {
      let (scalar, bytes) = text.bytes.scalar(at: index)
      index += bytes
      if Scalars.isIgnorable(scalar) && scalar != 0x0640 { continue }
      if firstWord == nil, Scalars.isSpace(scalar) { firstWord = width }
      if first == 0 { first = scalar }
      width += 1
      if !Scalars.isQuote(scalar), !Scalars.isClosingBracket(scalar), !Scalars.isSpace(scalar) { last = scalar }
      // Beyond any fill width the line is a paragraph; how long does not matter.
      if width > widest * 2 { break }
    }
    let item = first == 0x2022 || Scalars.isDash(first) || first == 0x2A || first == 0x25CF
    return Line(
      width: width, firstWord: firstWord ?? width, endsSentence: StopMark.isStop(last) || last == 0x3A, isBlank: false,
      startsItem: item)
  }
}
