extension MarkdownRenderer {
  /// From which Arabic each piece of a gloss is, as a list that opens on demand: no Arabic stands in tables.
  func pieces(of text: RenderedText, in brief: Brief, labels: BriefLabels) -> [String] {
    let explained = ExplainedPieces(text)
    guard !explained.pairs.isEmpty else { return [] }
    let items = explained.pairs.map { pair in
      let origin = "(\(labels.name(ofOrigin: pair.origin)))"
      let source = inlineBlock(pair.source, attributes: sourceAttributes(of: brief))
      guard brief.language == .arabic else {
        let item = "- \(MarkdownText.escaped(pair.english)) \(origin)"
        return options.showsSource ? item + "\n" + source : item
      }
      let target = inlineBlock(pair.english, attributes: "dir=\"ltr\" lang=\"en\"")
      let name = options.showsSource ? "\(MarkdownText.escaped(pair.source)) " : ""
      return "- \(name)\(origin)\n\(target)"
    }
    var blocks = ["<details>\n<summary>\(labels.pieces)</summary>", items.joined(separator: "\n")]
    if !explained.added.isEmpty {
      let added = MarkdownText.escaped(explained.added.joined(separator: " · "))
      blocks +=
        brief.language == .arabic
        ? ["\(labels.added):"] + english(added, in: brief) : ["\(labels.added): \(added)"]
    }
    return blocks + ["</details>"]
  }
}
