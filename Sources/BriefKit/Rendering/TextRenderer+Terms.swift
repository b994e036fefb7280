extension TextRenderer {
  /// How many terms are listed; the other formats have all.
  private static let mostTerms = 60

  func writeTerms(of brief: Brief, labels: BriefLabels, to page: inout TextPage) {
    guard !brief.terms.isEmpty else { return }
    let isArabic = labels.language == .arabic
    page.addGap()
    page.add(labels.terms, rightToLeft: isArabic, style: .strong)
    let terms = brief.terms.prefix(Self.mostTerms)
    let digits = terms.map { labels.number($0.count).count }.max() ?? 1
    for term in terms {
      let count = labels.number(term.count)
      let marker = String(repeating: " ", count: digits - count.count + 2) + count + "×"
      let target = (text: ShownText.line(term.target), goesLeft: false)
      let source = (text: ShownText.line(term.source), goesLeft: brief.article.isRightToLeft)
      let lines = options.showsSource ? isArabic ? [source, target] : [target, source] : [target]
      page.add(lines, separator: " — ", indent: digits + 5, marker: marker)
    }
    let more = brief.terms.count - terms.count
    if more > 0 { page.add(labels.more(more), rightToLeft: isArabic, indent: 2) }
  }
}
