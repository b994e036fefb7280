import Alignment
import BriefText
import Foundation
import Terminology

// Aligns document pairs made from aligned lines: `brief-alignment SOURCE TARGET GLOSSARY_DIR [options]`. Sentences are
// merged, split, deleted and a block is dropped, with a seed; the first half of the lines is for development, the second
// held out. "blind" is hard with more splits, where each part is made to look like a sentence of its own.
//
//   --seeds N          documents of N seeds (3)         --half first|second, --level clean|light|hard|blind
//   --no-glossary      numbers, names, signs and length only
//   --memory-pairs N   a lexicon learned from N pairs of the first half: for the second half only
//   --confidence       precision by confidence, and unrelated documents
//   --long N           one document of N lines with hard edits
//   --mistakes         wrong beads of the first half
//   --dump DIR         the documents, for other aligners
//   --features FILE    what confidence is fitted on
//   --set NAME=VALUE   a weight
//
// `brief-alignment words FILE.tsv…` learns words and prints links; `brief-alignment terms FILE.tsv…` prints term
// candidates. Both take --glossary DIR.

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch arguments.first {
  case "words": try WordsBenchmark(files: PairFiles(Array(arguments.dropFirst()))).run()
  case "terms": try TermsBenchmark(files: PairFiles(Array(arguments.dropFirst()))).run()
  default: try Benchmark(BenchmarkOptions(arguments)).run()
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(64)
}
