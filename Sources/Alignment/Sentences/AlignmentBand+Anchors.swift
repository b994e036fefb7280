extension AlignmentBand {
  /// Every node of a short document pair; around the anchors of a long one.
  static func around(_ chain: () -> AnchorChain, sources: Int, targets: Int) -> AlignmentBand {
    guard sources > 0, sources * targets > fullArea else { return .full(sources, targets) }
    var lower = [Int](repeating: targets, count: sources + 1)
    var upper = [Int](repeating: 0, count: sources + 1)
    var last = (row: 0, column: 0)
    func fill(to next: (row: Int, column: Int)) {
      let rows = next.row - last.row
      let columns = next.column - last.column
      let isSmall = rows * columns <= gapArea
      let slope = Double(columns) / Double(max(1, rows))
      let half = max(stripWidth, Int(slope) * 3)
      for row in last.row...next.row {
        let centre = last.column + Int(slope * Double(row - last.row))
        lower[row] = min(lower[row], isSmall ? last.column - margin : max(last.column - margin, centre - half))
        upper[row] = max(upper[row], isSmall ? next.column + margin : min(next.column + margin, centre + half))
      }
      last = next
    }
    for anchor in chain().anchors { fill(to: (anchor.source, anchor.target)) }
    fill(to: (sources, targets))
    return AlignmentBand(lower, upper, targets: targets)
  }

  /// Rows made monotone, joined and cut to the lattice.
  init(_ lower: [Int], _ upper: [Int], targets: Int) {
    var lower = lower.map { min(targets, max(0, $0)) }
    var upper = upper.map { min(targets, max(0, $0)) }
    let last = lower.count - 1
    lower[0] = 0
    upper[last] = targets
    for row in stride(from: last - 1, through: 0, by: -1) { lower[row] = min(lower[row], lower[row + 1]) }
    for row in lower.indices.dropFirst() { upper[row] = max(upper[row], upper[row - 1], lower[row]) }
    for row in lower.indices.dropLast() { upper[row] = max(upper[row], lower[row + 1]) }
    self.init(lower: lower, upper: upper)
  }

  /// Up to this many nodes there is no band.
  private static let fullArea = 40_000
  /// Between two anchors up to this many nodes are all looked at.
  private static let gapArea = 10_000
  /// Otherwise this many columns on both sides of the straight line.
  private static let stripWidth = 150
  /// How far the path may stray from an anchor.
  private static let margin = 24
}
