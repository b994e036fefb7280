internal import TranslationMemory

extension HTMLBrief {
  /// What differs between the sentence of the memory and this one, and what was substituted in its English.
  func match(of text: RenderedText) -> [String] {
    guard let match = text.match else { return [] }
    var lines: [String] = []
    let runs = match.shownDifferences
    if options.showsSource, !runs.isEmpty {
      let html = runs.map { run in
        let text = HTMLText.escapedPiece(run.text)
        switch run.kind {
        case .kept: return text
        case .struck: return "<del>\(text)</del>"
        case .added: return "<ins>\(text)</ins>"
        }
      }.joined()
      lines.append("<p class=\"score\" \(own)>\(labels.memory):</p>")
      lines.append("<p class=\"difference\" \(source)>\(html)</p>")
    }
    if !match.edits.isEmpty {
      let edits = match.edits.map { edit in
        "<bdi \(english)><del>\(HTMLText.english(edit.original))</del> → "
          + "<ins>\(HTMLText.english(edit.text))</ins></bdi>"
      }
      lines.append("<p class=\"score\" \(own)>\(labels.substituted): \(edits.joined(separator: " · "))</p>")
    }
    return lines
  }

  /// What a reader must know of English that comes from the memory.
  var memoryNotes: [String] {
    var notes: [String] = []
    if brief.hasSimilar { notes.append(labels.similarNote) }
    if options.showsSource, brief.hasDifferences {
      notes.append(
        labels.differencesNote(
          struck: "<del>\(labels.struckMark)</del>", added: "<ins>\(labels.addedMark)</ins>"))
    }
    return notes.map { "<p \(own)>\($0)</p>" }
  }
}

extension HTMLPair {
  /// The English of a memory match, with what was edited in it marked.
  var editedTarget: String {
    EditedRun.runs(of: text).map { run in
      let html = HTMLText.englishPiece(run.text)
      guard let index = run.edit, let edit = text.match?.edits[index] else { return html }
      return "<ins title=\"\(HTMLText.escaped(edit.original))\">\(html)</ins>"
    }.joined()
  }
}
