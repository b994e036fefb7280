import Alignment
import BriefText
import Foundation
import Terminology

// Aligns document pairs made from aligned sentences: `brief-alignment SOURCE TARGET GLOSSARY_DIR [options]`.
// The first half of the lines is for development, the second held out. --mistakes prints beads of the first half that
// are wrong, --set NAME=VALUE sets a weight, --seeds N makes more documents, --half first|second, --no-glossary,
// --memory-pairs N learns a lexicon from pairs of the other half.

do {
  try Benchmark(BenchmarkOptions(Array(CommandLine.arguments.dropFirst()))).run()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(64)
}
