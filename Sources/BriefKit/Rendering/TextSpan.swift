internal import TranslationMemory

/// A stretch of a paragraph with its style.
struct TextSpan {
  var text: String
  var style: TextStyle
}

extension TextStyle {
  /// The style of a stretch of a comparison.
  init(_ kind: SegmentDifference.Run.Kind) {
    switch kind {
    case .kept: self = .plain
    case .struck: self = .struck
    case .added: self = .added
    }
  }
}

extension TextPage {
  /// Adds a paragraph of stretches in several styles, wrapped as one text.
  mutating func add(_ spans: [TextSpan], rightToLeft: Bool, indent: Int, marker: String = "") {
    // Wrapping changes nothing but spaces, so the other characters tell the styles of a line.
    var styles = spans.flatMap { span in span.text.filter { $0 != " " }.map { _ in span.style } }[...]
    for (index, line) in lines(of: spans.map(\.text).joined(), indent: indent).enumerated() {
      let directed = directed(line, rightToLeft: rightToLeft)
      add(
        line: options.usesColor ? styled(directed, &styles) : directed, style: .plain, indent: indent,
        marker: index == 0 ? marker : "")
    }
  }

  /// The line with codes around its stretches; takes their styles off the front.
  private func styled(_ line: String, _ styles: inout ArraySlice<TextStyle>) -> String {
    var output = ""
    var run = ""
    // Spaces and isolates, which belong to a stretch only where it goes on after them.
    var between = ""
    var style = TextStyle.plain
    for character in line {
      guard character != " ", !"\u{2066}\u{2067}\u{2069}".contains(character) else {
        between.append(character)
        continue
      }
      let next = styles.popFirst() ?? .plain
      if next == style {
        run += between
      } else {
        output += (run.isEmpty ? "" : style.applied(to: run)) + between
        (run, style) = ("", next)
      }
      between = ""
      run.append(character)
    }
    return output + (run.isEmpty ? "" : style.applied(to: run)) + between
  }
}
