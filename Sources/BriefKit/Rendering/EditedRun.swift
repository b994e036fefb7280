/// A stretch of the English of a memory match: one that was edited, or what stands between.
struct EditedRun: Equatable {
  var text: String
  /// The index of the edit.
  var edit: Int?

  /// Cuts the shown English of `text` at the edits of its match. Edits outside the text or overlapping an earlier one
  /// are left unmarked.
  static func runs(of text: RenderedText) -> [EditedRun] {
    guard text.shownTarget != nil, let target = text.target else { return [] }
    return runs(of: target, edits: text.match?.edits ?? [])
  }

  /// Cuts a target at the edits made in it.
  static func runs(of target: String, edits: [BriefMatch.Edit]) -> [EditedRun] {
    let scalars = Array(target.unicodeScalars)
    var runs: [EditedRun] = []
    var end = 0
    func add(_ range: Range<Int>, _ edit: Int?) {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[range])
      var shown = ShownText.piece(String(part))
      if runs.isEmpty || runs.last?.text.last == " ", shown.first == " " { shown.removeFirst() }
      if !shown.isEmpty { runs.append(EditedRun(text: shown, edit: edit)) }
    }
    for (index, edit) in edits.enumerated() {
      guard edit.range.lowerBound >= end, !edit.range.isEmpty, edit.range.upperBound <= scalars.count else { continue }
      add(end..<edit.range.lowerBound, nil)
      add(edit.range, index)
      end = edit.range.upperBound
    }
    add(end..<scalars.count, nil)
    if let last = runs.indices.last, runs[last].text.last == " " { runs[last].text.removeLast() }
    return runs.filter { !$0.text.isEmpty }
  }
}
