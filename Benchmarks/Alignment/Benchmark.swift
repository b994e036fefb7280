import Alignment
import BriefText
import Foundation
import Terminology

/// Makes documents, aligns them and prints the figures.
struct Benchmark {
  let options: BenchmarkOptions
  let pairs: [(source: String, target: String)]
  let aligner: SentenceAligner

  init(_ options: BenchmarkOptions) throws {
    self.options = options
    func lines(_ path: String) throws -> [String] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }
    pairs = Array(zip(try lines(options.files[0]), try lines(options.files[1])).map { ($0, $1) })
    var terms: TermMatcher?
    var lexicon: BilingualLexicon?
    if options.usesGlossary {
      terms = TermMatcher(try GlossaryLoader([options.files[2]]).glossary())
      let words = try GlossaryLoader([options.files[2]], part: .lexicon).glossary()
      let start = DispatchTime.now().uptimeNanoseconds
      lexicon = BilingualLexicon(words)
      print("lexicon prepared in \((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000) ms")
    }
    aligner = SentenceAligner(terms: terms, lexicon: lexicon, learned: nil, weights: options.weights)
  }

  func run() throws {
    for half in options.halves {
      let middle = pairs.count / 2
      let range = half == 0 ? 0..<middle : middle..<pairs.count
      for level in options.levels {
        report(range, level, isFirst: half == 0)
        if let folder = options.dumpFolder {
          try write(documents(range, level), to: "\(folder)/\(half)-\(level.name)")
        }
      }
    }
  }

  /// Document pairs of 60 to 120 sentences.
  func documents(_ range: Range<Int>, _ level: EditLevel) -> [TestDocument] {
    var documents: [TestDocument] = []
    for seed in 0..<options.seeds {
      var random = SeededGenerator(state: UInt64(seed) &* 7919 &+ 17)
      var start = range.lowerBound
      while start < range.upperBound {
        let length = Int.random(in: 60...120, using: &random)
        var end = min(range.upperBound, start + length)
        if range.upperBound - end < 40 { end = range.upperBound }
        documents.append(TestDocument(pairs[start..<end], level: level, using: &random))
        start = end
      }
    }
    return documents
  }

  func report(_ range: Range<Int>, _ level: EditLevel, isFirst: Bool) {
    let documents = documents(range, level)
    var score = BeadScore()
    var pairScore = BeadScore()
    let start = DispatchTime.now().uptimeNanoseconds
    let aligned = documents.map { aligner.beads($0.source, $0.target) }
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    for (document, beads) in zip(documents, aligned) {
      score.add(beads, gold: document.gold)
      pairScore.add(beads, gold: document.gold, pairsOnly: true)
    }
    let rate = Double(score.expected) / seconds
    print(
      isFirst ? "development" : "held out   ", level.name.padding(toLength: 6, withPad: " ", startingAt: 0),
      String(
        format: "%d documents  P %.4f  R %.4f  F1 %.4f  pairs only F1 %.4f  %.0f beads/s", documents.count,
        score.precision, score.recall, score.f1, pairScore.f1, rate))
    if options.showsMistakes, isFirst { showMistakes(documents, aligned) }
    if options.showsConfidence { showConfidence(documents, aligned) }
  }

  private func showMistakes(_ documents: [TestDocument], _ aligned: [[Bead]]) {
    for (document, beads) in zip(documents, aligned).prefix(6) {
      let gold = Set(document.gold.map(BeadScore.key))
      let found = Set(beads.map(BeadScore.key))
      print("--")
      for bead in document.gold where !found.contains(BeadScore.key(bead)) { show("gold", bead, document) }
      for bead in beads where !gold.contains(BeadScore.key(bead)) { show("found", bead, document) }
    }
  }

  private func show(_ name: String, _ bead: Bead, _ document: TestDocument) {
    print(name, bead.source, bead.target, String(format: "%.2f", bead.confidence))
    for segment in document.source[bead.source] { print("    ", segment) }
    for segment in document.target[bead.target] { print("    ", segment) }
  }

  private func showConfidence(_ documents: [TestDocument], _ aligned: [[Bead]]) {
    for low in stride(from: 0.0, to: 1.0, by: 0.1) {
      var right = 0
      var all = 0
      for (document, beads) in zip(documents, aligned) {
        let gold = Set(document.gold.map(BeadScore.key))
        for bead in beads where bead.isPair && bead.confidence >= low && bead.confidence < low + 0.1 + (low > 0.85 ? 1 : 0) {
          all += 1
          if gold.contains(BeadScore.key(bead)) { right += 1 }
        }
      }
      print(
        String(
          format: "    confidence %.1f…%.1f: %d beads, %.3f right", low, low + 0.1, all,
          Double(right) / Double(max(1, all))))
    }
  }
}

extension Benchmark {
  /// Writes document pairs for other aligners: `N.source`, `N.target` and `N.gold`, a bead a line.
  func write(_ documents: [TestDocument], to folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, document) in documents.enumerated() {
      func write(_ lines: [String], _ kind: String) throws {
        try (lines.joined(separator: "\n") + "\n").write(
          toFile: "\(folder)/\(number).\(kind)", atomically: true, encoding: .utf8)
      }
      try write(document.source, "source")
      try write(document.target, "target")
      try write(document.gold.map { "\(Array($0.source)) \(Array($0.target))" }, "gold")
    }
  }
}
