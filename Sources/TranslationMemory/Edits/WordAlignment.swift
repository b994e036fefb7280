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
    var size = 16
    while size < 2 * (memory.count + query.count) { size *= 2 }
    /// Open addressing: for each slot 0, or the number of a word of the memory's source, or of the query's behind them.
    var slots = [Int32](repeating: 0, count: size)
    var numbers = [Int32](repeating: 0, count: memory.count + query.count)
    memory.bytes.withUnsafeBufferPointer { memoryBytes in
      query.bytes.withUnsafeBufferPointer { queryBytes in
        func word(_ index: Int) -> UnsafeBufferPointer<UInt8> {
          index < memory.count
            ? UnsafeBufferPointer(rebasing: memoryBytes[memory.foldedRange(index)])
            : UnsafeBufferPointer(rebasing: queryBytes[query.foldedRange(index - memory.count)])
        }
        for index in numbers.indices {
          let bytes = word(index)
          var slot = Int(truncatingIfNeeded: WordHash.of(bytes)) & (size - 1)
          while slots[slot] != 0, !word(Int(slots[slot]) - 1).elementsEqual(bytes) { slot = (slot + 1) & (size - 1) }
          if slots[slot] == 0 { slots[slot] = Int32(truncatingIfNeeded: index + 1) }
          numbers[index] = slots[slot]
        }
      }
    }
    return (Array(numbers[..<memory.count]), Array(numbers[memory.count...]))
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
          for column in 0..<right.count {
            let other = right[right.startIndex + column]
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
