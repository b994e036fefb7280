/// One line of a glossary file, read.
struct GlossaryLine {
  let entry: TermEntry?
  let findings: [GlossaryFinding]

  init(_ line: String, number: Int, path: String, columns: [GlossaryColumn]) {
    var findings: [GlossaryFinding] = []
    func report(_ column: Int, _ problem: GlossaryFinding.Problem) {
      findings.append(GlossaryFinding(path: path, line: number, column: column, problem: problem))
    }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    var values: [GlossaryColumn: String] = [:]
    var starts: [GlossaryColumn: Int] = [:]
    var position = 1
    for (index, field) in fields.enumerated() {
      if index < columns.count {
        let trimmed = field.trimmed
        if trimmed.count != field.count { report(position, .straySpace(columns[index])) }
        values[columns[index]] = String(trimmed)
        starts[columns[index]] = position
      } else if !field.trimmed.isEmpty {
        report(position, .tooManyColumns(columns.count))
        break
      }
      position += field.unicodeScalars.count + 1
    }
    let source = values[.source, default: ""]
    let target = values[.target, default: ""]
    let statusText = values[.status, default: ""]
    let status = TermStatus(rawValue: statusText.lowercased())
    if !statusText.isEmpty, status == nil { report(starts[.status, default: 1], .unknownStatus(statusText)) }
    if source.isEmpty {
      report(starts[.source, default: 1], .missingSource)
      entry = nil
    } else if target.isEmpty, status != .keep {
      report(starts[.target, default: source.unicodeScalars.count + 1], .missingTarget(source))
      entry = nil
    } else {
      let variants = values[.variants, default: ""].split(separator: "|").map { String($0.trimmed) }
      entry = TermEntry(
        source: source, target: target, note: values[.note, default: ""], pos: values[.pos, default: ""],
        status: status, domain: values[.domain, default: ""], variants: variants.filter { !$0.isEmpty })
    }
    self.findings = findings
  }
}

extension Substring {
  /// Without white space at either end.
  var trimmed: Substring {
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
