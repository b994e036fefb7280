/// What it costs to end a bead at each boundary of a side, where the text looks as if a sentence went on.
struct EdgeCosts {
  /// For each number of segments read, the cost of a bead that ends there.
  private(set) var costs: [Float]
  /// The number of sentence ends in the segments before.
  private(set) var stops: [Float]

  init(_ features: SegmentFeatures, weights: AlignmentWeights) {
    let edges = features.edges
    costs = [Float](repeating: 0, count: edges.count + 1)
    stops = [0]
    stops.reserveCapacity(edges.count + 1)
    for edge in edges { stops.append((stops.last ?? 0) + edge.stops) }
    guard edges.count > 1 else { return }
    let count = Float(edges.count)
    // Where most lines end without a stop or begin small, that says nothing.
    let openness = max(0, 1 - 2 * Float(edges.count { !$0.isFinished }) / count)
    let smallness = max(0, 1 - 2 * Float(edges.count { $0.startsSmall }) / count)
    for index in 1..<edges.count {
      var cost: Float = 0
      if edges[index - 1].endsInComma, !edges[index - 1].isFinished { cost += weights.comma * openness }
      if !edges[index - 1].isFinished { cost += weights.open * openness }
      if edges[index].startsSmall, !edges[index - 1].isFinished { cost += weights.small * smallness }
      costs[index] = cost
    }
  }
}
