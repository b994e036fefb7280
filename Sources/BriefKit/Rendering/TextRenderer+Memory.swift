extension TextRenderer {
  /// What differs between the sentence of the memory and this one, and what was substituted in its English.
  func writeMatch(of text: RenderedText, in brief: Brief, labels: BriefLabels, indent: Int, to page: inout TextPage) {
    guard let match = text.match else { return }
    if options.showsSource {
      page.addDifferences(
        of: match, label: labels.memory, labelGoesLeft: labels.language == .arabic,
        rightToLeft: brief.article.isRightToLeft, indent: indent)
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
