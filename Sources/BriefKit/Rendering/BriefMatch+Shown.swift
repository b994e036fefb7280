internal import TranslationMemory

extension BriefMatch {
  /// The comparison with the unit's source as it may be shown: on one line, a space only where words part.
  var shownDifferences: [Run] {
    guard differences.contains(where: { $0.kind != .kept }) else { return [] }
    var runs = differences.map { Run(kind: $0.kind, text: ShownText.piece($0.text)) }.filter { !$0.text.isEmpty }
    if runs[0].text.first == " " { runs[0].text.removeFirst() }
    if runs[runs.count - 1].text.last == " " { runs[runs.count - 1].text.removeLast() }
    // Marks stand around words, not around the space beside them.
    var parted: [Run] = []
    for run in runs {
      guard run.kind != .kept else {
        parted.append(run)
        continue
      }
      let text = run.text.trimmingPrefix(" ")
      if text.count < run.text.count { parted.append(Run(kind: .kept, text: " ")) }
      let end = text.last == " "
      if !text.allSatisfy({ $0 == " " }) {
        parted.append(Run(kind: run.kind, text: String(end ? text.dropLast() : text)))
      }
      if end { parted.append(Run(kind: .kept, text: " ")) }
    }
    return parted
  }

  /// The comparison as one line: `[-…-]` stands only in the memory, `{+…+}` only in the article.
  var differenceLine: String { shownDifferences.map(\.marked).joined() }
}

extension BriefMatch.Run {
  /// The text with marks that tell its kind without colours.
  var marked: String {
    switch kind {
    case .kept: text
    case .struck: "[-\(text)-]"
    case .added: "{+\(text)+}"
    }
  }
}
