extension MarkdownRenderer {
  /// The English of a text, with what was edited in it in bold.
  func target(of text: RenderedText, marksEdits: Bool) -> String {
    let runs = EditedRun.runs(of: text)
    guard marksEdits, runs.contains(where: { $0.edit != nil }) else {
      return MarkdownText.escaped(runs.map(\.text).joined())
    }
    return runs.enumerated().map { index, run in
      let escaped =
        index == 0 && run.edit == nil
        ? MarkdownText.escapedBeginning(run.text) : MarkdownText.escapedPiece(run.text)
      return run.edit == nil ? escaped : "**\(escaped)**"
    }.joined()
  }

  /// What differs between the sentence of the memory and this one, and what was substituted in its English.
  func match(of text: RenderedText, in brief: Brief, labels: BriefLabels) -> [String] {
    guard let match = text.match else { return [] }
    var blocks: [String] = []
    let line = match.differenceLine
    if options.showsSource, !line.isEmpty {
      blocks += ["\(labels.memory):"] + block(MarkdownText.escaped(line), attributes: sourceAttributes(of: brief))
    }
    if !match.edits.isEmpty {
      let edits = MarkdownText.escaped(labels.substitutions(of: match))
      blocks +=
        brief.language == .arabic
        ? ["\(labels.substituted):"] + english(edits, in: brief) : ["\(labels.substituted): \(edits)"]
    }
    return blocks
  }

  /// What a reader must know of where the English comes from.
  func notes(of brief: Brief, labels: BriefLabels) -> [String] {
    var notes: [String] = []
    if brief.hasSimilar { notes.append(labels.similarNote) }
    if options.showsSource, brief.hasDifferences {
      notes.append(labels.differencesNote(struck: "\\[-…-\\]", added: "{+…+}"))
    }
    if brief.hasGloss { notes.append(labels.glossNote) }
    return notes
  }
}
