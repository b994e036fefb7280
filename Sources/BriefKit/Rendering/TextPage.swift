/// Lines for a terminal, written one paragraph at a time: wrapped, indented, one direction a line.
struct TextPage {
  /// Narrower terminals get lines of this width, which then run over.
  private static let leastWidth = 8

  private let options: RenderingOptions
  private(set) var output = ""

  init(options: RenderingOptions) {
    self.options = options
  }

  /// Adds a paragraph whose lines start at column `indent`, with `marker` in the room before the first.
  mutating func add(
    _ text: String, rightToLeft: Bool, style: TextStyle = .plain, indent: Int = 0, marker: String = ""
  ) {
    let width = options.width.map { max($0 - indent, Self.leastWidth) }
    for (index, line) in LineWrap.lines(of: text, width: width).enumerated() {
      let lead = index == 0 ? marker : ""
      output += lead + String(repeating: " ", count: max(indent - DisplayWidth.columns(of: lead), 0))
      let directed = directed(line, rightToLeft: rightToLeft)
      output += (options.usesColor ? style.applied(to: directed) : directed) + "\n"
    }
  }

  /// Adds a label and its value: on one line if both go in one direction, else one under the other.
  mutating func add(
    label: String, labelGoesLeft: Bool, value: String, valueGoesLeft: Bool, style: TextStyle = .plain, indent: Int = 0
  ) {
    if labelGoesLeft == valueGoesLeft {
      add("\(label): \(value)", rightToLeft: labelGoesLeft, style: style, indent: indent)
    } else {
      add("\(label):", rightToLeft: labelGoesLeft, style: style, indent: indent)
      add(value, rightToLeft: valueGoesLeft, style: style, indent: indent + 2)
    }
  }

  /// Adds an empty line.
  mutating func addGap() { output += "\n" }

  /// Adds a rule as wide as the page.
  mutating func addRule() {
    output += String(repeating: "─", count: max(options.width ?? 60, Self.leastWidth)) + "\n"
  }

  /// A line break ends every isolate, so each line gets its own.
  private func directed(_ line: String, rightToLeft: Bool) -> String {
    guard options.isTerminal else { return line }
    if rightToLeft { return Self.isolated(line) }
    return ShownText.runs(line).map { $0.isArabic ? Self.isolated($0.text) : $0.text }.joined()
  }

  /// RLI … PDI.
  private static func isolated(_ text: String) -> String { "\u{2067}\(text)\u{2069}" }
}
