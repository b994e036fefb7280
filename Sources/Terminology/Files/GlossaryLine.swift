internal import BriefText

/// One line of a glossary file, read.
struct GlossaryLine {
  let entry: TermEntry?
  /// The flaws and their columns, from 1, in Unicode scalars.
  private let findings: [(column: Int, problem: GlossaryFinding.Problem)]

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
    let statusText = text.field(fields[.status])
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
      let variants = fields[.variants].isEmpty ? [] : GlossaryFields.variants(in: text, fields[.variants])
      entry = TermEntry(
        source: text.field(fields[.source]), target: text.field(fields[.target]), note: text.field(fields[.note]),
        pos: text.field(fields[.pos]), status: status, domain: text.field(fields[.domain]),
        variants: variants.map { text.field($0) })
    }
    self.findings = findings
  }

  /// The flaws of the line, which is that number of a file.
  func findings(path: String, number: Int) -> [GlossaryFinding] {
    findings.map { GlossaryFinding(path: path, line: number, column: $0.column, problem: $0.problem) }
  }
}

extension UTF8Text {
  /// What is in a field. Fields end at ASCII characters and white space, never inside a scalar: they are valid as the
  /// text is, and checking each again would take as long as all else about it.
  fileprivate func field(_ range: Range<Int>) -> String {
    if range.isEmpty { return "" }
    var field = UTF8Span(unchecked: bytes.span.extracting(range))
    // Strings that are known to be ASCII are compared much faster.
    _ = field.checkForASCII()
    return String(copying: field)
  }
}
