extension TextRenderer {
  /// From which Arabic each piece of a gloss is, one piece a line: the one place where a terminal gets both languages on
  /// one line, each in its own isolate.
  func writePieces(of text: RenderedText, labels: BriefLabels, indent: Int, to page: inout TextPage) {
    let explained = ExplainedPieces(text)
    for pair in explained.pairs {
      let note = "(\(labels.name(ofOrigin: pair.origin)))"
      if options.showsSource {
        page.add(pair, note: note, arabicFirst: labels.language == .arabic, indent: indent)
      } else {
        page.add("\(pair.english) \(note)", rightToLeft: labels.language == .arabic, style: .faint, indent: indent)
      }
    }
    guard !explained.added.isEmpty else { return }
    page.add(
      label: labels.added, labelGoesLeft: labels.language == .arabic, value: explained.added.joined(separator: " · "),
      valueGoesLeft: false, style: .faint, indent: indent)
  }
}
