import Alignment

/// The ranges of beads, without confidence.
struct Shape: Hashable {
  var source: Range<Int>
  var target: Range<Int>

  init(_ source: Range<Int>, _ target: Range<Int>) {
    self.source = source
    self.target = target
  }
}

extension [Bead] {
  var shapes: [Shape] { map { Shape($0.source, $0.target) } }

  /// True when the beads follow each other and cover both sides.
  func covers(_ sources: Int, _ targets: Int) -> Bool {
    var source = 0
    var target = 0
    for bead in self {
      guard bead.source.lowerBound == source, bead.target.lowerBound == target else { return false }
      guard !(bead.source.isEmpty && bead.target.isEmpty) else { return false }
      guard bead.source.count <= 3, bead.target.count <= 3, (0...1).contains(bead.confidence) else { return false }
      source = bead.source.upperBound
      target = bead.target.upperBound
    }
    return source == sources && target == targets
  }
}
