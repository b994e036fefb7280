/// Aligned texts side by side as one self-contained HTML page without scripts.
///
/// It is written in pieces, head, sections and foot, since there may be a thousand documents.
package struct AlignmentPage {
  private let source: String
  private let target: String
  private let sourceGoesLeft: Bool
  private let targetGoesLeft: Bool

  /// A page of texts in two languages, as BCP 47 tags.
  package init(sourceLanguage: String, targetLanguage: String) {
    sourceGoesLeft = Self.goesLeft(sourceLanguage)
    targetGoesLeft = Self.goesLeft(targetLanguage)
    source = Self.attributes(sourceLanguage, goesLeft: sourceGoesLeft)
    target = Self.attributes(targetLanguage, goesLeft: targetGoesLeft)
  }

  /// What stands before the documents.
  package var head: String {
    """
    <!DOCTYPE html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Alignment</title>
    <style>
    \(HTMLStyle.sheet(links: 0))
    \(Self.style)
    </style>
    </head>
    <body>
    <form lang="en" dir="ltr"><label><input type="checkbox" id="review"> Only what is not sure</label></form>

    """
  }

  /// What stands after them.
  package var foot: String { "</body>\n</html>\n" }

  /// A document; its number makes the links of the page distinct.
  package func section(_ table: AlignmentTable, number: Int) -> String {
    var lines = [
      "<article lang=\"en\" dir=\"ltr\">",
      "<h1 lang=\"en\" dir=\"ltr\">\(HTMLText.name(table.sourceName)) · \(HTMLText.name(table.targetName))</h1>",
    ]
    if table.looksUnrelated {
      lines.append(
        "<p class=\"origin\" lang=\"en\" dir=\"ltr\"><strong>These do not look like translations of each other.</strong></p>"
      )
    }
    lines.append(summary(table))
    let doubtful = table.rows.indices.filter { table.rows[$0].status == .doubtful }
    if !doubtful.isEmpty {
      // Links to all of a hundred help nobody.
      let links = doubtful.prefix(40).map { "<a href=\"#b\(number)-\($0 + 1)\">\($0 + 1)</a>" }.joined(separator: " ")
      let rest = doubtful.count > 40 ? " and \(doubtful.count - 40) more" : ""
      lines.append("<p class=\"score\" lang=\"en\" dir=\"ltr\">To review: \(links)\(rest)</p>")
    }
    lines.append("<ol class=\"beads\" lang=\"en\" dir=\"ltr\">")
    for (index, row) in table.rows.enumerated() {
      lines += self.row(row, id: "b\(number)-\(index + 1)", number: index + 1)
    }
    return (lines + ["</ol>", "</article>", ""]).joined(separator: "\n")
  }

  private func summary(_ table: AlignmentTable) -> String {
    let parts = [
      "\(table.rows.count) beads", "\(table.count(.sure)) sure (from \(table.minimum))",
      "\(table.count(.doubtful)) to review", "\(table.count(.unpaired)) without counterpart",
    ]
    return "<p class=\"score\" lang=\"en\" dir=\"ltr\">\(parts.joined(separator: ", "))</p>"
  }

  /// The side that goes to the left stands on the right, as it would in print.
  private func row(_ row: AlignmentTable.Row, id: String, number: Int) -> [String] {
    let label =
      switch row.status {
      case .sure: ""
      case .doubtful: " <strong>review</strong>"
      case .unpaired: " no counterpart"
      }
    let sides = [
      side(row.source, attributes: source, style: "source", goesLeft: sourceGoesLeft),
      side(row.target, attributes: target, style: "target", goesLeft: targetGoesLeft),
    ]
    let ordered = sourceGoesLeft && !targetGoesLeft ? sides.reversed() : sides
    return [
      "<li class=\"\(row.status.rawValue)\" id=\"\(id)\">",
      "<p class=\"origin\" lang=\"en\" dir=\"ltr\"><span>\(number)</span> <span>\(row.confidence)</span>\(label)</p>",
    ] + ordered + ["</li>"]
  }

  private func side(
    _ segments: [AlignmentTable.Segment], attributes: String, style: String, goesLeft: Bool
  ) -> String {
    let paragraphs = segments.map { segment in
      let text = goesLeft ? HTMLText.escaped(segment.text) : HTMLText.english(segment.text)
      return "<p \(attributes)><bdi class=\"number\" lang=\"en\" dir=\"ltr\">\(segment.number)</bdi> \(text)</p>"
    }
    return "<div class=\"\(style)\" \(attributes)>\(paragraphs.joined())</div>"
  }

  private static func attributes(_ language: String, goesLeft: Bool) -> String {
    "lang=\"\(HTMLText.escaped(language))\" dir=\"\(goesLeft ? "rtl" : "ltr")\""
  }

  private static func goesLeft(_ language: String) -> Bool {
    let primary = language.lowercased().prefix { $0 != "-" && $0 != "_" }
    return ["ar", "fa", "ur", "ps", "ckb", "ug", "sd", "he", "yi", "dv", "syr"].contains(String(primary))
  }

  private static let style = """
    a { color: inherit; }
    article { max-inline-size: 80rem; }
    h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
    form {
      position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end: 1px solid var(--line);
      padding: .4rem 1.25rem; font-size: .9rem;
    }
    body:has(#review:checked) .sure { display: none; }
    .beads { list-style: none; margin: 1rem 0 0; padding: 0; }
    .beads li {
      display: grid; grid-template-columns: 7.5rem 1fr 1fr; gap: 0 1.5rem; align-items: baseline;
      border-block-start: 1px solid var(--line); padding-block: .5rem; scroll-margin-block-start: 3rem;
      border-inline-start: .25rem solid transparent; padding-inline: .6rem;
    }
    .beads p { margin: 0; }
    .beads .origin { font-variant-numeric: tabular-nums; display: flex; flex-wrap: wrap; gap: 0 .6rem; }
    .beads .origin strong { margin: 0; }
    .beads div:lang(ar) { font-size: 1.15rem; }
    .number { font-size: .75rem; color: var(--faint); font-variant-numeric: tabular-nums; }
    .doubtful { background: var(--mark); border-inline-start-color: var(--warning) !important; }
    .unpaired { border-inline-start-color: var(--line) !important; }
    .beads li:target { outline: 2px solid var(--accent); }
    @media (max-width: 45rem) { .beads li { grid-template-columns: 1fr; gap: .3rem; } }
    @media print {
      form { display: none; }
      .beads li { break-inside: avoid; }
    }
    """
}
