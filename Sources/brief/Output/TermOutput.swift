import BriefText
import Terminology

/// Writes the terms of a text, line by line.
struct TermOutput {
  private let format: TermsCommand.Format
  private let text: UTF8Text
  /// Arabic is isolated on a terminal, which otherwise would mix up the columns.
  private let isolation: (open: String, close: String)
  private var output = StandardOutput()

  init(format: TermsCommand.Format, text: UTF8Text, terminal: Bool) {
    self.format = format
    self.text = text
    isolation = terminal ? ("\u{2067}", "\u{2069}") : ("", "")
  }

  /// Writes the matches in a line that begins at a byte offset.
  mutating func write(_ matches: [TermMatch], line: Int, from lineStart: Int) throws {
    var byte = lineStart
    var scalar = 0
    for match in matches {
      scalar += text.scalarCount(in: byte..<match.range.lowerBound)
      let end = scalar + text.scalarCount(in: match.range)
      byte = match.range.upperBound
      switch format {
      case .text: try writeText(match, line: line, start: scalar)
      case .tsv: try writeTSV(match, line: line, start: scalar, end: end)
      case .json: try writeJSON(match, line: line, start: scalar, end: end)
      }
      scalar = end
    }
  }

  mutating func flush() throws {
    try output.flush()
  }

  private mutating func writeText(_ match: TermMatch, line: Int, start: Int) throws {
    try output.append(line)
    try output.append(":")
    try output.append(start + 1)
    try output.append("\t")
    try output.append(match.target)
    try output.append("\t\(isolation.open)")
    try output.append(LineText.line(text[match.range]))
    try output.append("\(isolation.close)\n")
  }

  private mutating func writeTSV(_ match: TermMatch, line: Int, start: Int, end: Int) throws {
    for number in [line, start, end] {
      try output.append(number)
      try output.append("\t")
    }
    // A match may have a tab or a line break of another kind between its words.
    try output.append(TableField.text(text[match.range]))
    try output.append("\t")
    try output.append(match.entry.source)
    try output.append("\t")
    try output.append(match.target)
    try output.append("\n")
  }

  private mutating func writeJSON(_ match: TermMatch, line: Int, start: Int, end: Int) throws {
    try output.append("{\"line\":")
    try output.append(line)
    try output.append(",\"start\":")
    try output.append(start)
    try output.append(",\"end\":")
    try output.append(end)
    try output.append(",\"text\":")
    try output.appendJSON(text, match.range)
    try output.append(",\"source\":")
    try output.appendJSON(match.entry.source)
    try output.append(",\"target\":")
    try output.appendJSON(match.target)
    try output.append("}\n")
  }
}
