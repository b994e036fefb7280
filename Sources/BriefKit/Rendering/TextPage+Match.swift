internal import TranslationMemory

extension TextPage {
  /// Adds what differs between a unit of the memory and the text looked up; nothing where all words are equal.
  mutating func addDifferences(
    of match: BriefMatch, label: String, labelGoesLeft: Bool, rightToLeft: Bool, indent: Int
  ) {
    let runs = match.shownDifferences
    guard !runs.isEmpty else { return }
    add("\(label):", rightToLeft: labelGoesLeft, style: .faint, indent: indent)
    let spans = runs.map { TextSpan(text: $0.marked, style: TextStyle($0.kind)) }
    add(spans, rightToLeft: rightToLeft, indent: indent + 2)
  }

  /// Adds what differs between a unit of the memory and the text looked up and, where it was adapted, the adapted target
  /// with what was changed in it. The unit itself is to stand above.
  package mutating func add(_ match: BriefMatch, adaptedTarget: String?, indent: Int) {
    let labels = BriefLabels(language: .english)
    addDifferences(
      of: match, label: "differs", labelGoesLeft: false, rightToLeft: ShownText.hasArabic(match.differenceLine),
      indent: indent)
    guard let adaptedTarget else { return }
    let changes = match.edits.isEmpty ? "" : ": \(labels.substitutions(of: match))"
    add(
      "adapted, TM \(match.score)\(labels.changes(of: match))\(changes)", rightToLeft: false, style: .faint,
      indent: indent)
    let runs = EditedRun.runs(of: adaptedTarget, edits: match.edits)
    add(
      runs.map { TextSpan(text: $0.text, style: $0.edit == nil ? .plain : .edited) }, rightToLeft: false,
      indent: indent + 2)
  }
}
