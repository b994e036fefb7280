import BriefText
import Gloss

/// Writes glosses, a line each.
struct GlossOutput {
  private let format: GlossCommand.Format
  private let explains: Bool
  private let text: UTF8Text
  private var output = StandardOutput()

  init(format: GlossCommand.Format, explains: Bool, text: UTF8Text) {
    self.format = format
    self.explains = explains
    self.text = text
  }

  mutating func write(_ gloss: Gloss, line: Range<Int>) throws {
    switch format {
    case .text: try writeText(gloss)
    case .json: try writeJSON(gloss, text.trimming(line).isEmpty ? line.lowerBound..<line.lowerBound : line)
    }
  }

  mutating func write(_ unknown: UnknownWords) throws {
    for (word, count) in unknown.byFrequency { try output.append("\(count)\t\(word)\n") }
  }

  mutating func flush() throws { try output.flush() }

  private mutating func writeText(_ gloss: Gloss) throws {
    try output.append(LineText.line(gloss.text))
    try output.append("\n")
    guard explains else { return }
    for piece in gloss.pieces {
      try output.append("  \(piece.english)\t\(LineText.line(text[piece.range]))\t\(piece.origin.rawValue)\n")
    }
  }

  private mutating func writeJSON(_ gloss: Gloss, _ line: Range<Int>) throws {
    try output.append("{\"source\":")
    try output.appendJSON(text, line)
    try output.append(",\"target\":")
    try output.appendJSON(gloss.text)
    let permille = Int(gloss.coverage * 10_000)
    try output.append(",\"coverage\":\(Double(permille) / 10_000),\"shaky\":\(gloss.isShaky),\"pieces\":[")
    for (index, piece) in gloss.pieces.enumerated() {
      let start = text.scalarCount(in: line.lowerBound..<piece.range.lowerBound)
      try output.append(index == 0 ? "{\"target\":" : ",{\"target\":")
      try output.appendJSON(piece.english)
      try output.append(",\"start\":\(start),\"end\":\(start + text.scalarCount(in: piece.range)),\"origin\":")
      try output.appendJSON(piece.origin.rawValue)
      try output.append("}")
    }
    try output.append("]}\n")
  }
}

/// The words of glosses that no resource knows.
struct UnknownWords {
  private var counts: [String: Int] = [:]

  mutating func add(_ gloss: Gloss, in text: UTF8Text) {
    for piece in gloss.pieces where piece.origin == .unknown { counts[text[piece.range], default: 0] += 1 }
  }

  /// The most frequent first, then in the order of the alphabet.
  var byFrequency: [(word: String, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}
