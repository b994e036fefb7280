import ArgumentParser

/// `--accept N,N…|all`: numbers of a list, or all of it.
enum ChosenNumbers: ExpressibleByArgument {
  case all
  /// In ascending order, from 1.
  case numbers([Int])

  init?(argument: String) {
    if argument.lowercased() == "all" {
      self = .all
      return
    }
    var numbers: Set<Int> = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map {
        Int($0.filter { !$0.isWhitespace })
      }
      guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1, first <= last,
        last <= 1_000_000
      else { return nil }
      numbers.formUnion(first...last)
    }
    self = .numbers(numbers.sorted())
  }
}
