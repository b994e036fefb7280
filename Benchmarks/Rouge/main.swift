import BriefKit
import BriefText
import Foundation
import Terminology

// Compares the ranker with leading sentences on extracts that people made, or prints what it makes of one article.

let usage = """
  usage: brief-rouge FILE.jsonl [--held-out] [--glossary DIR]   ROUGE on lines {"id", "text", "summaries": […]}
         brief-rouge --show ARTICLE [--headline] [--glossary DIR]   its sentences, ranked; --headline: the first line is one
         brief-rouge --speed [SENTENCES]   time to rank a long made-up text
  """

/// Means over documents of the means over their references.
func measure(_ documents: [EvaluationDocument], _ matcher: TermMatcher?) {
  var rows: [[Double]] = Extract.allCases.map { _ in [0, 0, 0, 0] }
  for document in documents {
    let sentences = EvaluationSentences(document.text, matcher: matcher)
    let ranked = SentenceRanker().rank(sentences.candidates)
    let references = document.summaries.map { EvaluationSentences($0).words.flatMap { $0 } }.filter { !$0.isEmpty }
    for (row, extract) in Extract.allCases.enumerated() {
      for reference in references {
        let words = extract.words(of: sentences, ranked: ranked, budget: reference.count)
        let one = Rouge(words, reference: reference, n: 1)
        let two = Rouge(words, reference: reference, n: 2)
        let share = 1 / Double(references.count * documents.count)
        for (column, value) in [one.f, one.recall, two.f, two.recall].enumerated() {
          rows[row][column] += value * share
        }
      }
    }
  }
  print("\(documents.count) documents".padding(toLength: 30, withPad: " ", startingAt: 0) + "R1 F   R1 R   R2 F   R2 R")
  for (extract, row) in zip(Extract.allCases, rows) {
    let figures = row.map { String(format: "%.4f", $0) }.joined(separator: " ")
    print(extract.rawValue.padding(toLength: 30, withPad: " ", startingAt: 0) + figures)
  }
}

func show(_ path: String, hasHeadline: Bool, _ matcher: TermMatcher?) throws {
  var text = try String(contentsOfFile: path, encoding: .utf8)
  var headline: TokenizedText?
  if hasHeadline, let end = text.firstIndex(of: "\n") {
    headline = Tokenizer().tokenize(String(text[..<end]))
    text = String(text[end...])
  }
  let sentences = EvaluationSentences(text, matcher: matcher)
  for sentence in SentenceRanker().rank(sentences.candidates, headline: headline).sorted(by: { $0.rank < $1.rank }) {
    let factors = sentence.factors.map { "\($0.name) \(String(format: "%.2f", $0.value))" }.joined(separator: ", ")
    print("\(sentence.rank). [\(sentence.index)] \(String(format: "%.3f", sentence.score)) (\(factors))")
    print("   \(sentences.texts[sentence.index])")
  }
}

func speed(sentences count: Int) {
  // A linear congruential generator: every run ranks the same text.
  var state: UInt64 = 1
  func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
  let letters = Array("ابتجحدرسشعفقكلمنهوي")
  let vocabulary = (0..<30_000).map { _ in String((0..<(3 + random(5))).map { _ in letters[random(letters.count)] }) }
  let candidates = (0..<count).map { _ in
    // The fourth power of a uniform number: few words are frequent and most are rare, as in a text.
    let words = (0..<22).map { _ in
      vocabulary[Int(Double(vocabulary.count) * pow(Double(random(1_000_000)) / 1_000_000, 4))]
    }
    return SentenceCandidate(text: Tokenizer().tokenize(words.joined(separator: " ") + "."), opensParagraph: false)
  }
  let clock = ContinuousClock()
  var ranked: [RankedSentence] = []
  print("rank \(count) sentences:", clock.measure { ranked = SentenceRanker().rank(candidates) })
  for limit in [SentenceSelection.Limit.sentences(5), .percent(50)] {
    print("choose \(limit):", clock.measure { _ = SentenceSelection(limit: limit).choose(from: ranked) })
  }
}

let arguments = Array(CommandLine.arguments.dropFirst())
let matcher = arguments.firstIndex(of: "--glossary").flatMap { at in
  arguments.indices.contains(at + 1) ? TermMatcher(Glossary(folder: arguments[at + 1])) : nil
}
switch arguments.first {
case "--speed": speed(sentences: arguments.dropFirst().first.flatMap(Int.init) ?? 100_000)
case "--show" where arguments.count > 1:
  try show(arguments[1], hasHeadline: arguments.contains("--headline"), matcher)
case .some(let path) where !path.hasPrefix("-"):
  let isDevelopment = !arguments.contains("--held-out")
  measure(try EvaluationDocument.read(path).filter { $0.isDevelopment == isDevelopment }, matcher)
default: print(usage)
}
