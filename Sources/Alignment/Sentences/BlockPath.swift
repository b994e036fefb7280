internal import Foundation

/// Where the alignment of a long document pair runs, roughly: a path through blocks of segments.
///
/// Single rare words mislead in long documents; a block of segments shares many words with its translation and few with
/// any other block.
struct BlockPath {
  /// A place where source and target blocks clearly belong together, in segments.
  struct Anchor {
    var source: Int
    var target: Int
  }

  /// The number of segments of a block.
  let size: Int
  /// In order; neither side goes back.
  private(set) var anchors: [Anchor] = []

  private let rows: Int
  private let columns: Int
  private var scores: [Float]

  init(_ source: SegmentFeatures, _ target: SegmentFeatures, matches: WordMatches) {
    size = max(8, max(source.count, target.count) / Self.most + 1)
    rows = (source.count - 1) / size + 1
    columns = (target.count - 1) / size + 1
    scores = [Float](repeating: 0, count: rows * columns)
    fill(Self.places(source, size), Self.places(target, size), matches)
    standardize()
    trace()
  }

  /// The blocks that each type occurs in.
  private static func places(_ features: SegmentFeatures, _ size: Int) -> [[Int32]] {
    var places = [[Int32]](repeating: [], count: features.types.count)
    for (number, types) in features.segments.enumerated() {
      let block = Int32(number / size)
      for type in types where places[Int(type)].last != block { places[Int(type)].append(block) }
    }
    return places
  }

  private mutating func fill(_ sources: [[Int32]], _ targets: [[Int32]], _ matches: WordMatches) {
    for (type, others) in matches.targets.enumerated() where !others.isEmpty {
      let from = sources[type]
      guard Double(from.count) < 0.2 * Double(rows) + 2 else { continue }
      for other in others {
        let to = targets[Int(other)]
        guard Double(to.count) < 0.2 * Double(columns) + 2 else { continue }
        let weight = log(Float(rows + 1) / Float(from.count)) + log(Float(columns + 1) / Float(to.count))
        for row in from { for column in to { scores[Int(row) * columns + Int(column)] += weight } }
      }
    }
  }

  /// What most pairs of blocks have in common becomes a cost.
  private mutating func standardize() {
    let count = Float(max(1, scores.count))
    let mean = scores.reduce(0, +) / count
    let variance = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let spread = max(0.001, variance.squareRoot())
    for index in scores.indices { scores[index] = min(12, (scores[index] - mean) / spread) - 1 }
  }

  private mutating func trace() {
    var best = [Float](repeating: 0, count: scores.count)
    var moves = [UInt8](repeating: 0, count: scores.count)
    for row in 0..<rows {
      for column in 0..<columns {
        let index = row * columns + column
        var value: Float = row == 0 && column == 0 ? 0 : -.infinity
        func take(_ candidate: Float, _ move: UInt8) {
          if candidate > value {
            value = candidate
            moves[index] = move
          }
        }
        if row > 0, column > 0 { take(best[index - columns - 1], 1) }
        if row > 0 { take(best[index - columns], 2) }
        if column > 0 { take(best[index - 1], 3) }
        best[index] = value + scores[index]
      }
    }
    var row = rows - 1
    var column = columns - 1
    while row >= 0, column >= 0 {
      let index = row * columns + column
      if scores[index] > Self.clear {
        anchors.append(Anchor(source: row * size + size / 2, target: column * size + size / 2))
      }
      switch moves[index] {
      case 1: (row, column) = (row - 1, column - 1)
      case 2: row -= 1
      case 3: column -= 1
      default: row = -1
      }
    }
    anchors.reverse()
  }

  /// So many blocks at most.
  private static let most = 600
  /// So many standard deviations above the mean, and one more, are a clear case.
  private static let clear: Float = 3
}
