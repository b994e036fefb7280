/// Briefs as plain text for a terminal, one language a line.
public struct TextRenderer: BriefRenderer {
  /// What is shown, how wide, and with which codes.
  public var options: RenderingOptions

  /// A renderer that shows what the options say.
  public init(options: RenderingOptions = RenderingOptions()) {
    self.options = options
  }

  /// The briefs in the order given, with a rule between two.
  public func render(_ briefs: [Brief]) -> String {
    var page = TextPage(options: options)
    for (index, brief) in briefs.enumerated() {
      if index > 0 {
        page.addGap()
        page.addRule()
        page.addGap()
      }
      write(brief, to: &page)
    }
    return page.output
  }

  private func write(_ brief: Brief, to page: inout TextPage) {
    let labels = BriefLabels(language: brief.language)
    writeHead(of: brief, labels: labels, to: &page)
    page.addGap()
    if brief.sentences.isEmpty { addLabel(labels.noSentences, labels, to: &page) }
    let indent = (brief.sentences.map { labels.number($0.rank).count }.max() ?? 1) + 3
    for (index, sentence) in brief.sentences.enumerated() {
      if index > 0 { page.addGap() }
      let marker = labels.number(sentence.rank) + "."
      write(sentence.text, of: brief, marker: marker, indent: indent, style: .plain, listsTerms: true, to: &page)
      if options.explains {
        addLabel(labels.explanation(of: sentence), labels, style: .faint, indent: indent, to: &page)
        if let match = sentence.text.match {
          addLabel(labels.explanation(of: sentence.text, match), labels, style: .faint, indent: indent, to: &page)
        }
        writePieces(of: sentence.text, labels: labels, indent: indent, to: &page)
      }
    }
    writeTerms(of: brief, labels: labels, to: &page)
    let notes = notes(of: brief, labels: labels)
    if !notes.isEmpty { page.addGap() }
    for note in notes { addLabel(note, labels, style: .faint, to: &page) }
  }

  private func writeHead(of brief: Brief, labels: BriefLabels, to page: inout TextPage) {
    let article = brief.article
    if let headline = article.headline {
      write(headline, of: brief, marker: "", indent: 0, style: .strong, listsTerms: false, to: &page)
      page.addGap()
    }
    let fields = [(labels.outlet, article.outlet), (labels.byline, article.byline), (labels.file, article.path)]
    for case (let label, let value?) in fields {
      let value = ShownText.line(value)
      let goesLeft = value != article.path && ShownText.hasArabic(value)
      addField(label, value, goesLeft: goesLeft, labels, to: &page)
    }
    let chosen = labels.chosen(brief.sentences.count, of: article.segments)
    addField(labels.segments, chosen, goesLeft: labels.language == .arabic, labels, to: &page)
    if !article.dropped.isEmpty {
      let dropped = labels.number(article.dropped.count)
      addField(labels.dropped, dropped, goesLeft: labels.language == .arabic, labels, to: &page)
    }
  }

  /// The text itself, its English, what that is worth, and the terms; where terms are all there is, they are listed
  /// in any case.
  private func write(
    _ text: RenderedText, of brief: Brief, marker: String, indent: Int, style: TextStyle,
    listsTerms: Bool, to page: inout TextPage
  ) {
    let labels = BriefLabels(language: brief.language)
    var marker = marker
    if options.showsSource {
      let source = ShownText.line(text.source)
      page.add(source, rightToLeft: brief.article.isRightToLeft, style: style, indent: indent, marker: marker)
      marker = ""
    }
    if text.shownTarget != nil {
      let runs = EditedRun.runs(of: text).map { TextSpan(text: $0.text, style: $0.edit == nil ? style : .edited) }
      page.add(runs, rightToLeft: false, indent: indent, marker: marker)
      marker = ""
    }
    page.add(
      "[\(labels.reliability(of: text))]", rightToLeft: labels.language == .arabic,
      style: text.isShaky || text.isSimilar ? .warning : .faint, indent: indent, marker: marker)
    writeMatch(of: text, in: brief, labels: labels, indent: indent, to: &page)
    guard listsTerms || text.shownTarget == nil else { return }
    let terms = text.shownTerms.map { ShownText.line($0.target) }.joined(separator: " · ")
    if !terms.isEmpty { addField(labels.terms, terms, goesLeft: false, labels, indent: indent, to: &page) }
  }

  private func addLabel(
    _ text: String, _ labels: BriefLabels, style: TextStyle = .plain, indent: Int = 0, to page: inout TextPage
  ) {
    page.add(text, rightToLeft: labels.language == .arabic, style: style, indent: indent)
  }

  func addField(
    _ label: String, _ value: String, goesLeft: Bool, _ labels: BriefLabels, indent: Int = 0, to page: inout TextPage
  ) {
    page.add(
      label: label, labelGoesLeft: labels.language == .arabic, value: value, valueGoesLeft: goesLeft, indent: indent)
  }
}
