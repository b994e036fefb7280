import ArgumentParser
import Terminology

/// Writes entries of a glossary.
struct EntryOutput {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, tsv, json
  }

  private let format: Format
  private var output = StandardOutput()
  private let isolation: (open: String, close: String)

  /// Begins a list; TSV has a line with the names of the columns, so that the list is a glossary file.
  init(format: Format, terminal: Bool) throws {
    self.format = format
    isolation = terminal ? ("\u{2067}", "\u{2069}") : ("", "")
    if format == .tsv { try output.append(GlossaryText.header) }
  }

  mutating func write(_ entry: TermEntry, _ place: TermLocation) throws {
    switch format {
    case .text: try output.append(text(entry, place))
    case .tsv: try output.append(GlossaryText.line(entry))
    case .json: try writeJSON(entry, place)
    }
  }

  mutating func flush() throws {
    try output.flush()
  }

  /// English first, then the Arabic, then what else there is to know.
  private func text(_ entry: TermEntry, _ place: TermLocation) -> String {
    let target = entry.target.isEmpty ? "(kept)" : entry.target
    let forms = entry.forms.joined(separator: " | ")
    let remarks = [entry.pos, entry.status?.rawValue ?? "", entry.domain, entry.note].filter { !$0.isEmpty }
    return "\(target)\t\(isolation.open)\(forms)\(isolation.close)\t\(remarks.joined(separator: ", "))\t\(place)\n"
  }

  private mutating func writeJSON(_ entry: TermEntry, _ place: TermLocation) throws {
    let fields = [
      ("source", entry.source), ("target", entry.target), ("note", entry.note), ("pos", entry.pos),
      ("status", entry.status?.rawValue ?? ""), ("domain", entry.domain),
    ]
    for (index, field) in fields.enumerated() {
      try output.append("\(index == 0 ? "{" : ",")\"\(field.0)\":")
      try output.appendJSON(field.1)
    }
    try output.append(",\"variants\":[")
    for (index, variant) in entry.variants.enumerated() {
      if index > 0 { try output.append(",") }
      try output.appendJSON(variant)
    }
    try output.append("],\"path\":")
    try output.appendJSON(place.path)
    try output.append(",\"line\":")
    try output.append(place.line)
    try output.append("}\n")
  }
}
