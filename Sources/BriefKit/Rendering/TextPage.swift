/// Lines for a terminal, written one paragraph at a time: wrapped, indented, one direction a line.
package struct TextPage {
  /// Narrower terminals get lines of this width, which then run over.
  private static let leastWidth = 8

  let options: RenderingOptions
  package private(set) var output = ""

  package init(options: RenderingOptions) {
    self.options = options
  }

  /// Adds a paragraph whose lines start at column `indent`, with `marker` in the room before the first.
  package mutating func add(
    _ text: String, rightToLeft: Bool, style: TextStyle = .plain, indent: Int = 0, marker: String = ""
  ) {
    for (index, line) in lines(of: text, indent: indent).enumerated() {
      add(
        line: directed(line, rightToLeft: rightToLeft), style: style, indent: indent, marker: index == 0 ? marker : "")
    }
  }

  /// The lines of a paragraph at column `indent`.
  func lines(of text: String, indent: Int) -> [String] {
    LineWrap.lines(of: text, width: options.width.map { max($0 - indent, Self.leastWidth) })
  }

  /// Adds a label and its value: on one line if both go in one direction, else one under the other.
  mutating func add(
    label: String, labelGoesLeft: Bool, value: String, valueGoesLeft: Bool, style: TextStyle = .plain, indent: Int = 0
  ) {
    if labelGoesLeft == valueGoesLeft {
      add("\(label): \(value)", rightToLeft: labelGoesLeft, style: style, indent: indent)
    } else if !labelGoesLeft, canShareLine([value], width: "\(label): \(value)", indent: indent) {
      add(line: "\(label): \(value)", style: style, indent: indent)
    } else {
      add("\(label):", rightToLeft: labelGoesLeft, style: style, indent: indent)
      add(value, rightToLeft: valueGoesLeft, style: style, indent: indent + 2)
    }
  }

  /// Adds texts that belong together: on a terminal one under the other, else on one line if they fit.
  mutating func add(
    _ texts: [(text: String, goesLeft: Bool)], separator: String, indent: Int, marker: String
  ) {
    let line = texts.map(\.text).joined(separator: separator)
    if canShareLine(texts.filter(\.goesLeft).map(\.text), width: line, indent: indent) {
      add(line: line, style: .plain, indent: indent, marker: marker)
      return
    }
    for (index, text) in texts.enumerated() {
      add(text.text, rightToLeft: text.goesLeft, indent: indent, marker: index == 0 ? marker : "")
    }
  }

  /// Adds a piece with the Arabic it came from: on one line if it fits, else the second language under the first.
  mutating func add(_ pair: ExplainedPieces.Pair, note: String, arabicFirst: Bool, indent: Int) {
    let first = arabicFirst ? pair.source : pair.english
    let second = arabicFirst ? pair.english : pair.source
    if fits("\(first) ← \(second) \(note)", indent: indent) {
      let line = "\(first) ← \(isolated(second, goesLeft: !arabicFirst)) \(note)"
      add(line: arabicFirst ? isolated(line, goesLeft: true) : line, style: .faint, indent: indent)
    } else {
      add("\(first) \(note) ←", rightToLeft: arabicFirst, style: .faint, indent: indent)
      add(second, rightToLeft: !arabicFirst, style: .faint, indent: indent + 2)
    }
  }

  /// Adds an empty line.
  package mutating func addGap() { output += "\n" }

  /// Adds a rule as wide as the page.
  mutating func addRule() {
    output += String(repeating: "─", count: max(options.width ?? 60, Self.leastWidth)) + "\n"
  }

  mutating func add(line: String, style: TextStyle, indent: Int, marker: String = "") {
    output += marker + String(repeating: " ", count: max(indent - DisplayWidth.columns(of: marker), 0))
    output += (options.usesColor ? style.applied(to: line) : line) + "\n"
  }

  /// Whether texts in Arabic may stand on one line with English: never on a terminal, and without isolates only if no
  /// digit or sign at their ends could move.
  private func canShareLine(_ arabic: [String], width line: String, indent: Int) -> Bool {
    !options.isTerminal && fits(line, indent: indent)
      && arabic.allSatisfy { ShownText.runs($0).map(\.isArabic) == [true] }
  }

  private func fits(_ line: String, indent: Int) -> Bool {
    options.width.map { DisplayWidth.columns(of: line) + indent <= $0 } ?? true
  }

  /// A line break ends every isolate, so each line gets its own.
  func directed(_ line: String, rightToLeft: Bool) -> String {
    guard options.isTerminal else { return line }
    if rightToLeft { return isolated(line, goesLeft: true) }
    return ShownText.runs(line).map { $0.isArabic ? isolated($0.text, goesLeft: true) : $0.text }.joined()
  }

  /// RLI … PDI or LRI … PDI, on terminals only.
  private func isolated(_ text: String, goesLeft: Bool) -> String {
    options.isTerminal ? "\(goesLeft ? "\u{2067}" : "\u{2066}")\(text)\u{2069}" : text
  }
}
