import Foundation

/// Exact cases and boundary F1 over a set of cases.
struct SegmentScore: CustomStringConvertible {
  private(set) var cases = 0
  private(set) var exact = 0
  private var right = 0
  private var wanted = 0
  private var found = 0

  mutating func add(_ result: SegmentCaseResult) {
    cases += 1
    exact += result.isExact ? 1 : 0
    right += result.expectedBoundaries.intersection(result.gotBoundaries).count
    wanted += result.expectedBoundaries.count
    found += result.gotBoundaries.count
  }

  mutating func add(_ other: SegmentScore) {
    cases += other.cases
    exact += other.exact
    right += other.right
    wanted += other.wanted
    found += other.found
  }

  /// 1 where nothing was wanted and nothing found.
  var boundaryF1: Double {
    wanted + found == 0 ? 1 : 2 * Double(right) / Double(wanted + found)
  }

  var description: String {
    let falseSplits = found - right
    let missed = wanted - right
    return "exact cases \(exact)/\(cases)  boundary F1 \(String(format: "%.4f", boundaryF1))"
      + "  false \(falseSplits)  missed \(missed)"
  }
}
