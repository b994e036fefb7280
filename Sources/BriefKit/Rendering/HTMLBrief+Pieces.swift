extension HTMLBrief {
  /// The pieces of a gloss as a table that opens on demand, for readers who cannot point at words and for print.
  func pieces(of text: RenderedText) -> [String] {
    let explained = ExplainedPieces(text)
    guard !explained.pairs.isEmpty else { return [] }
    var lines = [
      "<details \(own)>", "<summary \(own)>\(labels.pieces)</summary>", "<table \(own)>",
      "<thead>" + row(head(labels.english, .english), head(labels.source, .arabic), head(labels.origin, brief.language))
        + "</thead>", "<tbody>",
    ]
    lines += explained.pairs.map { pair in
      row(
        "<td \(english)>\(HTMLText.english(pair.english))</td>",
        "<td class=\"source\" \(source)>\(HTMLText.escaped(pair.source))</td>",
        "<td \(own)>\(HTMLText.escaped(labels.name(ofOrigin: pair.origin)))</td>")
    }
    lines += ["</tbody>", "</table>"]
    if !explained.added.isEmpty {
      let added = HTMLText.english(explained.added.joined(separator: " · "))
      lines.append("<p class=\"score\" \(own)>\(labels.added): <bdi \(english)>\(added)</bdi></p>")
    }
    return lines + ["</details>"]
  }

  /// What the marks mean and what can be done with them, where there are any.
  var legend: [String] {
    let texts = [brief.article.headline].compactMap { $0 } + brief.sentences.map(\.text)
    let origins = Set(texts.filter { $0.shownTarget != nil }.flatMap { $0.pieces.map(\.origin) })
    guard !origins.isEmpty else { return [] }
    var notes: [String] = []
    if origins.contains("term") { notes.append("<mark>\(labels.shaded)</mark> \(labels.termNote)") }
    if origins.contains("unknown") {
      notes.append("<span class=\"unknown\">\(labels.dashed)</span> \(labels.unknownNote)")
    }
    if options.showsSource { notes.append("<span class=\"screen\">\(labels.pointNote)</span>") }
    return notes.isEmpty ? [] : ["<p \(own)>\(notes.joined(separator: " "))</p>"]
  }
}
