/// The kinds of beads with segments on both sides.
enum BeadKind {
  /// Source and target segments of each kind.
  static let shapes: [(sources: Int, targets: Int)] = [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)]
  static let count = shapes.count
}
