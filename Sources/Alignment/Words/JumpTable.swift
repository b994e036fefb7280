internal import Foundation

/// How likely the words of one side, taken in order, jump so far on the other side (Vogel, Ney and Tillmann 1996).
struct JumpTable: Sendable {
  static let reach = 10

  private(set) var weights: [Float]

  /// Small steps ahead are likely, before anything is known.
  init() {
    weights = (-Self.reach...Self.reach).map { jump in
      max(0.02, exp(-abs(Float(jump) - 1) / 1.6))
    }
  }

  /// Jumps as they were counted.
  init(counts: [Float]) {
    let total = counts.reduce(0, +) + 1
    weights = zip(counts, JumpTable().weights).map { $0 / total * 0.97 + 0.002 + 0.02 * $1 / 8 }
  }

  /// The probability of going from each position (row) to each (column), and its transpose.
  func fill(_ forward: inout [Float], _ transposed: inout [Float], states: Int) {
    for from in 0..<states {
      var sum: Float = 0
      for to in 0..<states { sum += weights[Self.bucket(to - from)] }
      for to in 0..<states {
        let value = weights[Self.bucket(to - from)] / sum
        forward[from * states + to] = value
        transposed[to * states + from] = value
      }
    }
  }

  static func bucket(_ jump: Int) -> Int { min(max(jump, -reach), reach) + reach }
}
