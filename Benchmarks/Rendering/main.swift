import BriefText
import Foundation
import Gloss
import Terminology

// Renders each line of standard input: `brief-rendering GLOSSARY_DIR <source.ar >rendered.en`. Coverage, speed and the
// most frequent unknown words go to standard error. With --pieces the units and pieces are printed as well.

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: brief-rendering GLOSSARY_DIR <source.ar >rendered.en")
  exit(64)
}
let start = DispatchTime.now().uptimeNanoseconds
let terms = try GlossaryLoader([arguments[1]], part: .terms).glossary()
let matcher = TermMatcher(terms)
let loadedTerms = DispatchTime.now().uptimeNanoseconds
let words = try GlossaryLoader([arguments[1]], part: .lexicon).glossary()
let readWords = DispatchTime.now().uptimeNanoseconds
let lexicon = Lexicon(words.entries)
let glosser = Glosser(matcher: matcher, lexicon: lexicon)
let loaded = DispatchTime.now().uptimeNanoseconds

var lines = 0
var coverage = 0.0
var unknown: [String: Int] = [:]
while let line = readLine() {
  let text = UTF8Text(line)
  let gloss = glosser.gloss(text)
  print(gloss.text)
  if arguments.contains("--pieces") {
    for piece in gloss.pieces { print("    \(piece.english)\t\(text[piece.range])\t\(piece.origin.rawValue)") }
  }
  for piece in gloss.pieces where piece.origin == .unknown { unknown[text[piece.range], default: 0] += 1 }
  coverage += gloss.coverage
  lines += 1
}
let seconds = Double(DispatchTime.now().uptimeNanoseconds - loaded) / 1e9
func note(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
func milliseconds(_ from: UInt64, _ to: UInt64) -> String { String(format: "%.0f ms", Double(to - from) / 1e6) }
note(
  "glossary \(milliseconds(start, loadedTerms)), lexicon of \(lexicon.count) entries "
    + "\(milliseconds(loadedTerms, loaded)) (read \(milliseconds(loadedTerms, readWords)), "
    + "compiled \(milliseconds(readWords, loaded)))")
note("\(lines) lines, mean coverage \(coverage / Double(max(1, lines))), \(Int(Double(lines) / seconds)) lines/s")
note(
  unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(60).map { "\($0.key) \($0.value)" }
    .joined(separator: "  "))
