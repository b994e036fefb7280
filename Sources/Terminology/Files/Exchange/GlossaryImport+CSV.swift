extension GlossaryImport {
  /// Reads rows of comma-separated values. A first row that names source and target says what the columns are; without
  /// one they are those of a glossary file.
  mutating func readCSV(path: String, bytes: [UInt8]) throws(GlossaryError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var reader = CSVReader(path: path, bytes: bytes.starts(with: mark) ? Array(bytes[3...]) : bytes)
    var columns: [GlossaryColumn?] = GlossaryColumn.standard
    var isFirst = true
    while let row = try reader.next() {
      defer { isFirst = false }
      if row.allSatisfy({ Self.oneLine($0.value).isEmpty }) { continue }
      if isFirst, let named = Self.header(row) {
        columns = named
      } else {
        add(row, columns, path: path)
      }
    }
  }

  private mutating func add(_ row: [CSVReader.Field], _ columns: [GlossaryColumn?], path: String) {
    var values: [GlossaryColumn: (value: String, place: CSVReader.Field)] = [:]
    for (field, column) in zip(row, columns) {
      if let column { values[column] = (Self.oneLine(field.value), field) }
    }
    func report(_ column: GlossaryColumn, _ problem: GlossaryFinding.Problem) {
      guard let place = values[column]?.place ?? row.last else { return }
      findings.append(GlossaryFinding(path: path, line: place.line, column: place.column, problem: problem))
    }
    func value(_ column: GlossaryColumn) -> String { values[column]?.value ?? "" }
    let status = TermStatus(rawValue: value(.status).lowercased())
    if !value(.status).isEmpty, status == nil { report(.status, .unknownStatus(value(.status))) }
    if value(.source).isEmpty {
      report(.source, .missingSource)
      skipped += 1
    } else if value(.target).isEmpty, status != .keep {
      report(.target, .missingTarget(value(.source)))
      skipped += 1
    } else if let start = row.first {
      let variants = value(.variants).split(separator: "|").map { Self.oneLine(String($0)) }.filter { !$0.isEmpty }
      let entry = TermEntry(
        source: value(.source), target: value(.target), note: value(.note), pos: value(.pos), status: status,
        domain: value(.domain), variants: variants)
      let place = values[.source]?.place ?? start
      entries.append(Item(entry: entry, location: TermLocation(path: path, line: place.line), column: place.column))
    }
  }

  /// The columns that a row names, in our words or those that people use; `nil` when it names no source or no target.
  private static func header(_ row: [CSVReader.Field]) -> [GlossaryColumn?]? {
    let columns = row.map { field in
      let name = oneLine(field.value).lowercased()
      return GlossaryColumn(rawValue: name) ?? synonyms[name]
    }
    return columns.contains(.source) && columns.contains(.target) ? columns : nil
  }

  private static let synonyms: [String: GlossaryColumn] = [
    "source term": .source, "source text": .source, "arabic": .source, "ar": .source, "term": .source,
    "target term": .target, "target text": .target, "translation": .target, "english": .target, "en": .target,
    "comment": .note, "comments": .note, "notes": .note, "part of speech": .pos, "subject": .domain,
    "variant": .variants,
  ]

  /// A field may have line breaks in CSV, but not in a glossary file: runs of white space with one, or with a tab,
  /// become a space, and none stands around the field.
  private static func oneLine(_ text: String) -> String {
    if text.isPlain { return text }
    var result = String.UnicodeScalarView()
    var gap = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        gap.append(scalar)
        continue
      }
      if !gap.isEmpty, !result.isEmpty {
        if gap.contains(where: { $0 == "\t" || $0.isLineBreak }) { result.append(" ") } else { result += gap }
      }
      gap.removeAll()
      result.append(scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    (0x0A...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }
}
