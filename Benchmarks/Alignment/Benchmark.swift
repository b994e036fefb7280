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
      terms = TermMatcher(try GlossaryLoader([options.files[2]], part: .terms).glossary())
      let words = try GlossaryLoader([options.files[2]], part: .lexicon).glossary()
      let start = DispatchTime.now().uptimeNanoseconds
      lexicon = BilingualLexicon(words)
      print("lexicon prepared in \((DispatchTime.now().uptimeNanoseconds - start) / 1_000_000) ms")
    }
    var learned: TranslationTable?
    if options.memoryPairs > 0 {
      // Of the first half, for documents of the second.
      let table = TranslationTable(learning: pairs.prefix(pairs.count / 2).prefix(options.memoryPairs))
      print("learned \(table.count) pairs of words from the first half: only held-out figures count")
      learned = table
    }
    aligner = SentenceAligner(terms: terms, lexicon: lexicon, learned: learned, weights: options.weights)
  }

  func run() throws {
    if let file = options.featureFile { return try writeFeatures(to: file) }
    if options.long > 0 { return alignLong(options.long) }
    for half in options.halves {
      let middle = pairs.count / 2
      let range = half == 0 ? 0..<middle : middle..<pairs.count
      if options.showsConfidence { reportUnrelated(middle, half) }
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
    let start = clock()
    let aligned = documents.map { aligner.beads($0.source, $0.target) }
    // Processor time of the one thread: others may use the machine.
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
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

  /// The precision of the pairs that a least confidence leaves, and how many of all that are.
  private func showConfidence(_ documents: [TestDocument], _ aligned: [[Bead]]) {
    let pairs = zip(documents, aligned).flatMap { document, beads in
      let gold = Set(document.gold.map(BeadScore.key))
      return beads.filter(\.isPair).map { (confidence: $0.confidence, isRight: gold.contains(BeadScore.key($0))) }
    }
    for least in [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99] {
      let kept = pairs.filter { $0.confidence >= least }
      let right = kept.count { $0.isRight }
      print(
        String(
          format: "    confidence ≥ %.2f: %5.1f %% of the pairs, %.4f right", least,
          100 * Double(kept.count) / Double(max(1, pairs.count)), Double(right) / Double(max(1, kept.count))))
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

extension Benchmark {
  /// Documents of every level and pairs of documents that have nothing to do with each other, all of the first half.
  private func writeFeatures(to file: String) throws {
    var features = ConfidenceFeatures()
    let range = 0..<(pairs.count / 2)
    for level in options.levels {
      for document in documents(range, level) {
        features.add(aligner.scoredBeads(document.source, document.target), gold: document.gold)
      }
    }
    for (source, target) in unrelated(range) { features.add(aligner.scoredBeads(source, target), gold: []) }
    try features.write(to: file)
  }

  /// Sources with the targets of another document.
  func unrelated(_ range: Range<Int>) -> [(source: [String], target: [String])] {
    let documents = options.levels.flatMap { self.documents(range, $0) }
    return documents.indices.compactMap { index in
      let other = documents[(index + 2) % documents.count]
      let shared = !Set(documents[index].target).isDisjoint(with: other.target)
      return shared ? nil : (documents[index].source, other.target)
    }
  }

  /// One document of so many lines, hard edits included; where the file has fewer, lines are put together at random.
  private func alignLong(_ count: Int) {
    var random = SeededGenerator(state: 5)
    var lines = Array(pairs.prefix(count))
    while lines.count < count {
      let first = pairs[Int.random(in: pairs.indices, using: &random)]
      let second = pairs[Int.random(in: pairs.indices, using: &random)]
      lines.append((first.source.prefix(60) + " " + second.source, first.target.prefix(60) + " " + second.target))
    }
    let level = EditLevel.all[2]
    let document = TestDocument(lines[...], level: level, using: &random)
    let start = clock()
    let beads = aligner.beads(document.source, document.target)
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    var score = BeadScore()
    score.add(beads, gold: document.gold)
    print(
      String(
        format: "%d × %d segments: F1 %.4f in %.2f s, %.0f beads/s", document.source.count, document.target.count,
        score.f1, seconds, Double(beads.count) / seconds))
  }
}

extension Benchmark {
  /// How many pairs of documents that have nothing to do with each other are trusted.
  private func reportUnrelated(_ middle: Int, _ half: Int) {
    let pairs = unrelated(half == 0 ? 0..<middle : middle..<pairs.count)
    let aligned = pairs.map { aligner.beads($0.source, $0.target) }
    let confidences = aligned.joined().filter(\.isPair).map(\.confidence).sorted()
    let segments = pairs.reduce(0) { $0 + $1.source.count }
    let suspected = aligned.count { SentenceAligner.looksUnrelated($0) }
    print(
      "unrelated   \(pairs.count) documents, \(segments) source segments: \(confidences.count) pairs found,",
      "\(confidences.count { $0 >= 0.5 }) with a confidence of 0.5 or more, \(confidences.count { $0 >= 0.8 }) of 0.8;",
      String(format: "the highest is %.2f;", confidences.last ?? 0), "\(suspected) documents look unrelated")
  }
}
