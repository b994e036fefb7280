/// What is learned of words: how likely they translate each other, and in what order.
struct WordProbabilities: Sendable {
  /// The probability of the target of each cell given its source.
  var forward: [Float] = []
  /// The probability of the source of each cell given its target.
  var backward: [Float] = []
  var forwardJumps = JumpTable()
  var backwardJumps = JumpTable()

  /// What is left for words that were never seen to translate each other.
  static let least: Float = 1e-7

  /// A negative number for a pair of pieces that is no cell: what speaks for it in hundredths, and whether both are
  /// rare, so that nothing speaks against it.
  static func code(weight: Float, areRare: Bool) -> Int32 {
    -1 - Int32(weight * 100) - (areRare ? 1000 : 0)
  }

  static func value(ofCode code: Int32) -> Float {
    let plain = -1 - code
    let weight = Float(plain % 1000) / 100
    return (plain >= 1000 ? 0.002 : least) + 0.3 * weight
  }

  /// How far a link is to be trusted, 0.4 when only the places of the words speak for it.
  func trust(_ code: Int32) -> Float {
    if code < 0 { return (-1 - code) % 1000 >= 50 ? 0.95 : 0.4 }
    let mutual = (forward[Int(code)] * backward[Int(code)]).squareRoot()
    return 0.4 + 0.6 * min(1, 3 * mutual)
  }
}
