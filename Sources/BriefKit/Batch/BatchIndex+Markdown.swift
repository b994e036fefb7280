extension BatchIndex {
  /// A heading that leads to each brief, and what it is about; Arabic in blocks of its own.
  var markdown: String {
    let blocks = ["# \(title)"] + entries.flatMap(blocks)
    let all = language == .arabic ? [Self.open(.arabic)] + blocks + ["</div>"] : blocks
    return all.joined(separator: "\n\n") + "\n"
  }

  private func blocks(of entry: BatchEntry) -> [String] {
    let labels = BriefLabels(language: language)
    var blocks = ["## [\(MarkdownText.escaped(entry.path))](\(Self.reference(entry.brief)))"]
    if let headline = entry.headline { blocks += text(headline, mark: "**") }
    if let outlet = entry.outlet {
      blocks += ["\(labels.outlet):"] + block(outlet, ShownText.hasArabic(outlet) ? .arabic : .english)
    }
    if let sentence = entry.sentence { blocks += text(sentence, mark: "") }
    let terms = entry.terms.map(\.target).joined(separator: " · ")
    if !terms.isEmpty { blocks += ["\(labels.terms):"] + block(terms, .english) }
    return blocks
  }

  private func text(_ text: BatchEntry.Text, mark: String) -> [String] {
    let source = showsSource || text.shownTarget == nil ? block(text.source, .arabic, mark: mark) : []
    let target = text.shownTarget.map { block($0, .english, mark: mark) } ?? []
    return source + target + (text.memoryLabel.map { [MarkdownText.escaped($0)] } ?? [])
  }

  private func block(_ text: String, _ language: BriefLanguage, mark: String = "") -> [String] {
    let paragraph = mark + MarkdownText.escaped(text) + mark
    return language == .english && self.language == .english
      ? [paragraph] : [Self.open(language), paragraph, "</div>"]
  }

  private static func open(_ language: BriefLanguage) -> String {
    language == .arabic ? "<div dir=\"rtl\" lang=\"ar\">" : "<div dir=\"ltr\" lang=\"en\">"
  }
}
