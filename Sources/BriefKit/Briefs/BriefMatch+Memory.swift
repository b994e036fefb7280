internal import BriefText
package import TranslationMemory

extension BriefMatch {
  /// A match as it is shown beside the text that was looked up.
  ///
  /// - Parameters:
  ///   - match: The match as the memory has it.
  ///   - adapted: The same with its English adapted, where that was done.
  ///   - difference: What differs between its source and the text.
  ///   - query: The text.
  ///   - others: How many other units are as similar as is asked for.
  package init(
    _ match: MemoryMatch, adapted: AdaptedMatch?, difference: SegmentDifference, query: String, others: Int = 0
  ) {
    let unit = match.unit
    let target = UTF8Text(adapted?.target ?? unit.target)
    self.init(
      score: adapted?.score ?? match.score, unitScore: match.score, source: unit.source, target: unit.target,
      file: unit.origin, changed: unit.changed ?? unit.created, author: unit.changeAuthor ?? unit.author,
      differences: difference.isEmpty
        ? [] : difference.pieces(memory: unit.source, query: query).map { Run(kind: $0.kind, text: $0.text) },
      hidden: difference.hiddenKinds.description.split(separator: ", ").map(String.init),
      edits: adapted?.edits.map { edit in
        let start = target.scalarCount(in: 0..<edit.range.lowerBound)
        return Edit(
          kind: edit.kind, range: start..<start + target.scalarCount(in: edit.range), text: target[edit.range],
          original: edit.original, needsCheck: edit.needsCheck)
      } ?? [],
      others: others)
  }
}
