/// The nodes of the lattice that are looked at: for each number of source segments read, the numbers of target segments.
struct AlignmentBand {
  /// For each row, the first and the last column, both within.
  let lower: [Int]
  let upper: [Int]
  /// Where each row begins in arrays of nodes, with one more at the end.
  let starts: [Int]

  init(lower: [Int], upper: [Int]) {
    self.lower = lower
    self.upper = upper
    var starts = [0]
    starts.reserveCapacity(lower.count + 1)
    for row in lower.indices { starts.append((starts.last ?? 0) + upper[row] - lower[row] + 1) }
    self.starts = starts
  }

  /// Every node.
  static func full(_ sources: Int, _ targets: Int) -> AlignmentBand {
    AlignmentBand(
      lower: Array(repeating: 0, count: sources + 1), upper: Array(repeating: targets, count: sources + 1))
  }

  /// The number of nodes.
  var count: Int { starts.last ?? 0 }
  var rows: Int { lower.count }

  @inline(__always)
  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && column >= lower[row] && column <= upper[row]
  }

  /// The place of a node in arrays of nodes.
  @inline(__always)
  func index(_ row: Int, _ column: Int) -> Int { starts[row] + column - lower[row] }
}
