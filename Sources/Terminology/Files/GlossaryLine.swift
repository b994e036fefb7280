internal import BriefText

/// One line of a glossary file, read.
struct GlossaryLine {
  let entry: TermEntry?
  /// The flaws and their columns, from 1, in Unicode scalars.
  private(set) var findings: [(column: Int, problem: GlossaryFinding.Problem)] = []

  init(_ text: UTF8Text, range: Range<Int>, columns: [GlossaryColumn?]) {
    let line = range.lowerBound
    var fields = GlossaryFields(empty: line)
    var findings: [(column: Int, problem: GlossaryFinding.Problem)] = []
    func report(_ offset: Int, _ problem: GlossaryFinding.Problem) {
      findings.append((text.scalarCount(in: line..<offset) + 1, problem))
    }
    var hasRest = false
    GlossaryFields.forEach(in: text, range) { index, field in
      let trimmed = text.trimming(field)
      if index >= columns.count {
        if !trimmed.isEmpty, !hasRest { report(field.lowerBound, .tooManyColumns(columns.count)) }
        hasRest = hasRest || !trimmed.isEmpty
      } else if let column = columns[index] {
        if trimmed.count != field.count {
          report(trimmed.lowerBound > field.lowerBound ? field.lowerBound : trimmed.upperBound, .straySpace(column))
        }
        fields[column] = trimmed.isEmpty ? field.lowerBound..<field.lowerBound : trimmed
      }
    }
    let statusText = text[fields[.status]]
    let status = statusText.isEmpty ? nil : TermStatus(rawValue: statusText.lowercased())
    if !statusText.isEmpty, status == nil { report(fields[.status].lowerBound, .unknownStatus(statusText)) }
    if fields[.source].isEmpty {
      report(fields[.source].lowerBound, .missingSource)
      entry = nil
    } else if fields[.target].isEmpty, status != .keep {
      report(
        fields[.target].lowerBound > line ? fields[.target].lowerBound : range.upperBound,
        .missingTarget(text[fields[.source]]))
      entry = nil
    } else {
      let variants = GlossaryFields.variants(in: text, fields[.variants]).map { text[$0] }
      entry = TermEntry(
        source: text[fields[.source]], target: text[fields[.target]], note: text[fields[.note]],
        pos: text[fields[.pos]], status: status, domain: text[fields[.domain]], variants: variants)
    }
    self.findings = findings
  }
}
