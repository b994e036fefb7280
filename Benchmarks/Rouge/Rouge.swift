/// ROUGE-N (Lin 2004): shared n-grams of a summary and a reference. Words are folded, not stemmed; nothing is left out.
struct Rouge {
  let recall: Double
  let precision: Double

  var f: Double { recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision) }

  init(_ summary: [String], reference: [String], n: Int) {
    let ours = Self.grams(summary, n)
    let theirs = Self.grams(reference, n)
    let shared = ours.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
    recall = Double(shared) / Double(max(1, theirs.values.reduce(0, +)))
    precision = Double(shared) / Double(max(1, ours.values.reduce(0, +)))
  }

  private static func grams(_ words: [String], _ n: Int) -> [ArraySlice<String>: Int] {
    guard words.count >= n else { return [:] }
    return (0...(words.count - n)).reduce(into: [:]) { $0[words[$1..<($1 + n)], default: 0] += 1 }
  }
}
