extension TextRenderer {
  /// What differs between the sentence of the memory and this one, and what was substituted in its English.
  func writeMatch(of text: RenderedText, in brief: Brief, labels: BriefLabels, indent: Int, to page: inout TextPage) {
    guard let match = text.match else { return }
    let isArabic = labels.language == .arabic
    let runs = match.shownDifferences
    if options.showsSource, !runs.isEmpty {
      page.add("\(labels.memory):", rightToLeft: isArabic, style: .faint, indent: indent)
      let spans = runs.map { TextSpan(text: $0.marked, style: TextStyle($0.kind)) }
      page.add(spans, rightToLeft: brief.article.isRightToLeft, indent: indent + 2)
    }
    if !match.edits.isEmpty {
      addField(labels.substituted, labels.substitutions(of: match), goesLeft: false, labels, indent: indent, to: &page)
    }
  }

  /// What a reader must know of where the English comes from.
  func notes(of brief: Brief, labels: BriefLabels) -> [String] {
    var notes: [String] = []
    if brief.hasSimilar { notes.append(labels.similarNote) }
    if options.showsSource, brief.hasDifferences {
      notes.append(labels.differencesNote(struck: "[-…-]", added: "{+…+}"))
    }
    if brief.hasGloss { notes.append(labels.glossNote) }
    return notes
  }
}
