internal import Foundation

/// How far two things meet more often than chance.
enum Association {
  /// The log-likelihood ratio of a two-by-two table (Dunning 1993), 0 when they meet less often than chance.
  static func logLikelihood(both: Int, first: Int, second: Int, total: Int) -> Double {
    let joint = Double(both)
    let left = Double(max(first, both))
    let right = Double(max(second, both))
    let all = max(Double(total), left + right - joint)
    guard joint * all > left * right else { return 0 }
    func term(_ observed: Double, _ expected: Double) -> Double {
      observed > 0 && expected > 0 ? observed * log(observed / expected) : 0
    }
    return 2
      * (term(joint, left * right / all) + term(left - joint, left * (all - right) / all)
        + term(right - joint, (all - left) * right / all)
        + term(all - left - right + joint, (all - left) * (all - right) / all))
  }
}
