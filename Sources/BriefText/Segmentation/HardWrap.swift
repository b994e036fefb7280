/// Finds text that was hard-wrapped and says which line breaks are soft.
///
/// A program that fills lines breaks only where the next word would not fit. So in a wrapped block almost every line
/// that ends no sentence is, with the first word of the next one added, longer than the longest line; in lines that are
/// paragraphs, headlines or verses this seldom holds.
struct HardWrap {
  /// What a block was filled to: a width, and the measure that the program counted in.
  private struct Fill {
    let width: Int32
    let measure: Int
    /// One dash at the start of a line is a mark of the running text, more are a list.
    let hasDashList: Bool
  }

  private let lines: [MeasuredLine]
  /// How the block that each line is in was filled, `nil` where it was not.
  private let fills: [Fill?]

  init(text: UTF8Text, lines textLines: [TextLine]) {
    // Fewer lines give too little to judge by.
    guard textLines.count > 2, Self.mayBeWrapped(textLines) else {
      lines = []
      fills = []
      return
    }
    let lines = text.bytes.withUnsafeBufferPointer { bytes in textLines.map { MeasuredLine($0, in: bytes) } }
    let blocks = lines.indices.split { lines[$0].isBlank }.map { lines[$0.startIndex..<$0.endIndex] }
    var fills = [Fill?](repeating: nil, count: lines.count)
    var widest: Fill?
    var undecided: [ArraySlice<MeasuredLine>] = []
    for block in blocks where block.count > 1 {
      guard block.count >= Self.fewestLines, let fill = Self.fill(of: [block]) else {
        undecided.append(block)
        continue
      }
      for index in block.indices { fills[index] = fill }
      if fill.width > widest?.width ?? 0 { widest = fill }
    }
    // Blocks that don't tell by themselves are judged by the width of the others, or all together.
    if let shared = widest ?? Self.fill(of: undecided) {
      for block in undecided where block.allSatisfy({ $0.width[shared.measure] <= shared.width }) {
        for index in block.indices { fills[index] = shared }
      }
    }
    self.lines = lines
    self.fills = fills
  }

  /// True when the break between two lines (only blank ones may stand between) is soft.
  func continues(from first: Int, to second: Int) -> Bool {
    guard second == first + 1, second < fills.count, let fill = fills[first], fills[second] != nil else { return false }
    let line = lines[first]
    switch lines[second].start {
    case .bullet: return false
    case .dash where fill.hasDashList || line.endsSentence: return false
    case .number where line.endsSentence: return false
    default: break
    }
    return Self.isFilled(line, before: lines[second], fill, slack: line.endsSentence ? 0 : Self.slack)
  }

  private static let fewestLines = 4
  private static let narrowest: SIMD4<Int32> = [30, 30, 50, 0]
  private static let widest: SIMD4<Int32> = [140, 140, 280, 0]
  /// In signs; verses and headlines below each other may be as even as wrapped lines, but are not wider than this.
  private static let verseWidth: Int32 = 56
  /// So many filled lines are no accident.
  private static let telling = 10
  /// Programs differ in whether they count the space at the end, marks and so on.
  private static let slack: Int32 = 4

  /// Two neighbouring lines that are short enough; without any, no text was wrapped.
  private static func mayBeWrapped(_ lines: [TextLine]) -> Bool {
    var previousIsShort = false
    for line in lines {
      let isShort = !line.isBlank && line.content.count <= 4 * Int(widest[0])
      if isShort && previousIsShort { return true }
      previousIsShort = isShort
    }
    return false
  }

  /// What blocks were filled to, in the measure that fits best; `nil` when they were not filled.
  private static func fill(of blocks: [ArraySlice<MeasuredLine>]) -> Fill? {
    let lines = blocks.joined()
    let isWide = lines.contains { $0.width[0] >= verseWidth }
    let isRunning =
      lines.contains { $0.stopsInside || $0.breaksPhrase || (isWide && $0.endsSentence) }
      || lines.count { $0.pausesInside } > 1
    guard isRunning || (isWide && lines.count > telling) else { return nil }
    var best: (fill: Fill, filled: Int)?
    for measure in 0..<MeasuredLine.measures {
      guard let width = lines.map({ $0.width[measure] }).max(),
        width >= narrowest[measure], width <= widest[measure]
      else { continue }
      let fill = Fill(width: width, measure: measure, hasDashList: lines.count { $0.start == .dash } > 1)
      // Running text may have been wrapped or edited by hand; other lines must be filled as a program does it.
      guard isFilled(blocks, fill, slack: isRunning ? slack : 0) else { continue }
      let filled = countFilled(blocks, fill, slack: 0).filled
      if filled > best?.filled ?? -1 { best = (fill, filled) }
    }
    return best?.fill
  }

  /// True when nearly all lines are filled among those that end no sentence; the others may end a paragraph.
  private static func isFilled(_ blocks: [ArraySlice<MeasuredLine>], _ fill: Fill, slack: Int32) -> Bool {
    let pairs = blocks.reduce(0) { $0 + $1.count - 1 }
    let (open, filled) = countFilled(blocks, fill, slack: slack)
    return pairs >= fewestLines - 1 && open * 2 >= pairs && (open - filled) * 8 <= open
  }

  private static func countFilled(
    _ blocks: [ArraySlice<MeasuredLine>], _ fill: Fill, slack: Int32
  ) -> (open: Int, filled: Int) {
    var open = 0
    var filled = 0
    for block in blocks {
      for index in block.indices.dropLast() where !block[index].endsSentence {
        open += 1
        if isFilled(block[index], before: block[index + 1], fill, slack: slack) { filled += 1 }
      }
    }
    return (open, filled)
  }

  private static func isFilled(_ line: MeasuredLine, before next: MeasuredLine, _ fill: Fill, slack: Int32) -> Bool {
    line.width[fill.measure] + 1 + next.firstWord[fill.measure] > fill.width - slack
  }
}
