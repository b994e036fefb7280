import Alignment

/// Strict precision and recall: a bead counts when both its ranges are exactly those of the gold bead.
struct BeadScore {
  var right = 0
  var found = 0
  var expected = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }
  var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Adds the beads of a document. With `pairsOnly`, segments without a counterpart are left out on both sides.
  mutating func add(_ beads: [Bead], gold: [Bead], pairsOnly: Bool = false) {
    let gold = Set(gold.filter { !pairsOnly || $0.isPair }.map(Self.key))
    let beads = beads.filter { !pairsOnly || $0.isPair }.map(Self.key)
    right += beads.count { gold.contains($0) }
    found += beads.count
    expected += gold.count
  }

  /// What makes two beads the same; a segment without a counterpart stands nowhere on the other side.
  static func key(_ bead: Bead) -> [Int] {
    let source = bead.source.isEmpty ? [-1, -1] : [bead.source.lowerBound, bead.source.upperBound]
    let target = bead.target.isEmpty ? [-1, -1] : [bead.target.lowerBound, bead.target.upperBound]
    return source + target
  }
}
