/// The words of two segments aligned with the least edit distance and, among those, the most kept words.
struct WordAlignment {
  /// Which step of the table led to a cell.
  private enum Step: UInt8 { case pair, strike, add }

  /// Tables above this many cells (a middle of 4,000 × 4,000 words) aren't made: no segment is that long.
  private static let mostCells = 1 << 24

  /// Pairs of equal words, by index, ascending on both sides.
  private(set) var kept: [(memory: Int, query: Int)] = []

  init(memory: SegmentWords, query: SegmentWords) {
    let (left, right) = Self.numbered(memory, query)
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] {
      kept.append((start, start))
      start += 1
    }
    var tail = 0
    while left.count - tail > start, right.count - tail > start,
      left[left.count - tail - 1] == right[right.count - tail - 1]
    {
      tail += 1
    }
    align(left[start..<left.count - tail], right[start..<right.count - tail])
    for back in stride(from: tail, to: 0, by: -1) { kept.append((left.count - back, right.count - back)) }
  }

  /// The words as numbers: equal numbers, equal words.
  private static func numbered(_ memory: SegmentWords, _ query: SegmentWords) -> ([Int32], [Int32]) {
    var numbers: [ArraySlice<UInt8>: Int32] = [:]
    numbers.reserveCapacity(memory.count + query.count)
    func number(_ words: SegmentWords) -> [Int32] {
      (0..<words.count).map { index in
        let next = Int32(truncatingIfNeeded: numbers.count)
        return { (value: inout Int32?) in
          if let value { return value }
          value = next
          return next
        }(&numbers[words.bytes[words.foldedRange(index)]])
      }
    }
    return (number(memory), number(query))
  }

  private mutating func align(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) {
    let columns = right.count + 1
    guard !left.isEmpty, !right.isEmpty, left.count < Self.mostCells / columns else { return }
    // An edit costs so much that no number of kept words outweighs it.
    let edit = 1 << 16
    var steps = [UInt8](repeating: Step.add.rawValue, count: (left.count + 1) * columns)
    var row = (0..<columns).map { $0 * edit }
    steps.withUnsafeMutableBufferPointer { steps in
      row.withUnsafeMutableBufferPointer { row in
        for (line, word) in left.enumerated() {
          var diagonal = row[0]
          row[0] = diagonal + edit
          let base = (line + 1) * columns
          steps[base] = Step.strike.rawValue
          for (column, other) in right.enumerated() {
            let above = row[column + 1]
            var best = diagonal + (word == other ? -1 : edit)
            var step = Step.pair
            if above + edit < best { (best, step) = (above + edit, .strike) }
            if row[column] + edit < best { (best, step) = (row[column] + edit, .add) }
            row[column + 1] = best
            steps[base + column + 1] = step.rawValue
            diagonal = above
          }
        }
      }
    }
    trace(steps, left, right)
  }

  private mutating func trace(_ steps: [UInt8], _ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) {
    var pairs: [(memory: Int, query: Int)] = []
    var (line, column) = (left.count, right.count)
    while line > 0, column > 0 {
      switch Step(rawValue: steps[line * (right.count + 1) + column]) {
      case .strike: line -= 1
      case .add: column -= 1
      default:
        line -= 1
        column -= 1
        let pair = (memory: left.startIndex + line, query: right.startIndex + column)
        if left[pair.memory] == right[pair.query] { pairs.append(pair) }
      }
    }
    kept.append(contentsOf: pairs.reversed())
  }
}
