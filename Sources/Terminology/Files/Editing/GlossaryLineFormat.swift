/// Writes entries as lines of a glossary file with given columns.
struct GlossaryLineFormat {
  let columns: [GlossaryColumn?]

  /// What a new glossary file begins with.
  static let header =
    "# -*- coding: utf-8 -*-\n# " + GlossaryColumn.standard.map(\.rawValue).joined(separator: "\t") + "\n"

  /// An entry as it is after writing and reading: no white space around its fields.
  static func normalized(_ entry: TermEntry) -> TermEntry {
    TermEntry(
      source: trim(entry.source), target: trim(entry.target), note: trim(entry.note), pos: trim(entry.pos),
      status: entry.status, domain: trim(entry.domain), variants: entry.variants.map(trim).filter { !$0.isEmpty })
  }

  /// The line of a normalized entry without its break, or why there is none.
  func line(_ entry: TermEntry) throws(GlossaryError) -> String {
    if entry.source.isEmpty { throw .unusableField(.source, reason: "it is empty: write the term") }
    if entry.target.isEmpty, entry.status != .keep {
      throw .unusableField(.target, reason: "it is empty: write the translation or give the status keep")
    }
    if entry.variants.contains(where: { $0.contains("|") }) {
      throw .unusableField(.variants, reason: "one has a | in it, which separates variants: give them one by one")
    }
    for column in GlossaryColumn.allCases where !value(column, of: entry).isEmpty {
      if !columns.contains(column) {
        throw .unusableField(column, reason: "the file has no such column: name it in its # line")
      }
      let value = value(column, of: entry)
      if !value.isPlain, value.unicodeScalars.contains(where: Self.breaksLine) {
        throw .unusableField(column, reason: "it has a tab, a line break or a control character: use spaces")
      }
    }
    var fields = columns.map { column in column.map { value($0, of: entry) } ?? "" }
    let least = columns.firstIndex(of: .target).map { $0 + 1 } ?? 0
    while fields.count > least, fields.last?.isEmpty == true { fields.removeLast() }
    let line = fields.joined(separator: "\t")
    if line.hasPrefix("#") { throw .unusableField(columns[0] ?? .source, reason: "a line with # first is a comment") }
    return line
  }

  private func value(_ column: GlossaryColumn, of entry: TermEntry) -> String {
    switch column {
    case .source: entry.source
    case .target: entry.target
    case .note: entry.note
    case .pos: entry.pos
    case .status: entry.status?.rawValue ?? ""
    case .domain: entry.domain
    case .variants: entry.variants.joined(separator: " | ")
    }
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
  }

  /// Without spaces at either end; tabs and line breaks stay, to be refused.
  private static func trim(_ text: String) -> String {
    if text.isPlain { return text }
    let isSpace = { (scalar: Unicode.Scalar) in scalar.isSpace && !breaksLine(scalar) }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
