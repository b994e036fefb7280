import Alignment
import BriefText
import Foundation
import Terminology

/// Learns words from pairs of lines and prints links, for reading.
struct WordsBenchmark {
  let files: PairFiles

  func run() throws {
    let pairs = try files.pairs()
    let start = PairFiles.now()
    let aligner = try WordAligner(
      learning: TranslationPairs(pairs), lexicon: try files.lexicon(), progress: { _ in })
    print(String(format: "%d pairs learned in %.1f s", pairs.count, PairFiles.now() - start))
    let table = aligner.translationTable()
    print("translation table: \(table.count) pairs")
    var random = SeededGenerator(state: 11)
    for _ in 0..<files.samples {
      let (source, target) = pairs[Int.random(in: pairs.indices, using: &random)]
      let alignment = aligner.alignment(source, target)
      let (left, right) = (UTF8Text(source), UTF8Text(target))
      print("\n\(source)\n\(target)")
      print(
        alignment.links.map {
          "\(left[alignment.sourceWords[$0.source]])=\(right[alignment.targetWords[$0.target]])"
            + String(format: ":%.2f", $0.confidence)
        }.joined(separator: "  "))
    }
  }
}
