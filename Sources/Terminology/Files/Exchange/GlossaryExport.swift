/// Writes entries in the format of other programs.
public struct GlossaryExport: Sendable {
  /// The format of the text that is written.
  public let format: GlossaryFormat

  /// An export to a format.
  public init(_ format: GlossaryFormat) {
    self.format = format
  }

  /// The text of a file with some entries.
  ///
  /// OmegaT's three columns have no status: forbidden translations are left out, or OmegaT would offer them, and a term
  /// without a target, which is kept as it is, gets itself for one. Variants and the other columns are left out too.
  public func text(_ entries: [TermEntry]) -> String {
    switch format {
    case .omegat: omegat(entries)
    case .csv: csv(entries)
    }
  }

  private func omegat(_ entries: [TermEntry]) -> String {
    var text = "# -*- coding: utf-8 -*-\n"
    for entry in entries where entry.status != .forbidden {
      let target = entry.target.isEmpty ? entry.source : entry.target
      let fields = [entry.source, target] + (entry.note.isEmpty ? [] : [entry.note])
      text += fields.map(oneLine).joined(separator: "\t") + "\n"
    }
    return text
  }

  private func csv(_ entries: [TermEntry]) -> String {
    var text = GlossaryColumn.standard.map(\.rawValue).joined(separator: ",") + "\r\n"
    for entry in entries {
      let fields = [
        entry.source, entry.target, entry.note, entry.pos, entry.status?.rawValue ?? "", entry.domain,
        entry.variants.joined(separator: " | "),
      ]
      text += fields.map(quoted).joined(separator: ",") + "\r\n"
    }
    return text
  }

  /// Quotes a field only where it must be. Scalars, not characters: CR LF is one character, and so are a quote and a
  /// mark after it.
  private func quoted(_ field: String) -> String {
    let special: Set<Unicode.Scalar> = ["\"", ",", ";", "\t", "\r", "\n"]
    guard field.unicodeScalars.contains(where: special.contains) else { return field }
    var text = "\"".unicodeScalars
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.append(scalar) }
      text.append(scalar)
    }
    text.append("\"")
    return String(text)
  }

  /// OmegaT's fields hold neither tabs nor line breaks; entries made in a program may.
  private func oneLine(_ field: String) -> String {
    let breaks: Set<Unicode.Scalar> = ["\t", "\r", "\n"]
    return String(String.UnicodeScalarView(field.unicodeScalars.map { breaks.contains($0) ? " " : $0 }))
  }
}
