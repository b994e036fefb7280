import Alignment
import Foundation
import Terminology

/// TSV files of segments and their translations, and a glossary: `FILE… [--glossary DIR] [--samples N] [--top N]`.
struct PairFiles {
  var paths: [String] = []
  var glossary: String?
  var samples = 20
  var top = 100

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--glossary": glossary = rest.popFirst()
      case "--samples": samples = rest.popFirst().flatMap { Int($0) } ?? samples
      case "--top": top = rest.popFirst().flatMap { Int($0) } ?? top
      default: paths.append(argument)
      }
    }
    guard !paths.isEmpty else { throw BenchmarkOptions.Invalid(description: "no files of pairs") }
  }

  func pairs() throws -> [(source: String, target: String)] {
    var pairs: [(source: String, target: String)] = []
    for path in paths {
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let fields = line.split(separator: "\t", maxSplits: 1)
        if fields.count == 2 { pairs.append((String(fields[0]), String(fields[1]))) }
      }
    }
    return pairs
  }

  func lexicon() throws -> BilingualLexicon? {
    try glossary.map { BilingualLexicon(try GlossaryLoader([$0], part: .all).glossary()) }
  }

  static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
