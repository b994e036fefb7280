import BriefText
import Foundation
import Terminology

// Prints how fast the library segments and matches terms: `swift run -c release brief-speed GLOSSARY_DIR FILE…`.
// Articles are the files, repeated up to 20 MB; each figure is the best of five rounds.

func seconds(_ body: () -> Void) -> Double {
  (0..<5).map { _ in
    let start = DispatchTime.now().uptimeNanoseconds
    body()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }.min() ?? 0
}

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first, arguments.count > 1 else {
  print("usage: brief-speed GLOSSARY_DIR FILE…")
  exit(64)
}
let articles = arguments.dropFirst().compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }.map(UTF8Text.init)
let bytes = articles.reduce(0) { $0 + $1.count }
let rounds = max(1, 20_000_000 / max(1, bytes))
let megabytes = Double(bytes * rounds) / 1e6

func report(_ name: String, _ body: (UTF8Text) -> Void) {
  let time = seconds {
    for _ in 0..<rounds { for article in articles { body(article) } }
  }
  print("\(name): \(Int(megabytes / time)) MB/s")
}

// First of all, as a command does when it starts.
let begin = DispatchTime.now().uptimeNanoseconds
let shipped = (try? GlossaryLoader([folder]).glossary()) ?? Glossary()
let read = DispatchTime.now().uptimeNanoseconds
let first = TermMatcher(shipped)
let prepared = DispatchTime.now().uptimeNanoseconds
print(
  "\(shipped.entries.count) entries: read in \((read - begin) / 1_000_000) ms, prepared in \((prepared - read) / 1_000_000) ms"
)

print("\(articles.count) articles, \(bytes) bytes, \(rounds) rounds")
report("segmentation") { _ = Segmenter().segments(of: $0) }
report("tokenization and folding") { _ = Tokenizer().tokenize($0) }
for size in [100, shipped.entries.count, 100_000] {
  var entries = Array(shipped.entries.prefix(size))
  // Larger glossaries than the shipped one are filled up with made-up terms of its words.
  let words = shipped.entries.flatMap { $0.source.split(separator: " ").map(String.init) }
  var number = 0
  while entries.count < size {
    number += 1
    let source = (0..<(1 + number % 3)).map { words[(number * 7919 + $0 * 104_729) % words.count] }.joined(
      separator: " ")
    entries.append(TermEntry(source: source, target: "term \(number)"))
  }
  let small = Glossary(entries)
  let start = DispatchTime.now().uptimeNanoseconds
  let matcher = TermMatcher(small)
  let loaded = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  var matches = 0
  report("term matching, \(entries.count) entries (prepared in \(Int(loaded)) ms)") {
    matches += matcher.matches(in: $0).count
  }
  print("  \(matches / rounds / 5) matches a round")
}
