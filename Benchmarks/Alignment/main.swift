import Alignment
import BriefText
import Foundation
import Terminology

// Aligns document pairs made from aligned sentences: `brief-alignment SOURCE TARGET GLOSSARY_DIR [options]`.
// The first half of the lines is for development, the second held out. --mistakes prints beads of the first half that
// are wrong, --set NAME=VALUE sets a weight, --seeds N makes more documents, --half first|second, --no-glossary,
// --memory-pairs N learns a lexicon from pairs of the other half.

let options = try BenchmarkOptions(Array(CommandLine.arguments.dropFirst()))
let benchmark = try Benchmark(options)
try benchmark.run()
