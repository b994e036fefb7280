import BriefKit

extension TextPage {
  /// Adds a unit as an example of a term: both texts, cut to what stands around it, the term set off.
  mutating func add(_ unit: CandidateUnit, _ marks: TermMarks, indent: Int) {
    for (text, places, isFirst) in [
      (unit.source, marks.source(unit.source), true), (unit.target, marks.target(unit.target), false),
    ] {
      let excerpt = Excerpt(text, around: places)
      let marker = isFirst ? String(repeating: " ", count: indent - 2) + "-" : ""
      add(excerpt.text, marks: excerpt.marks, indent: indent, marker: marker)
    }
  }
}
