import Terminology

/// Entries as the text of a glossary file.
enum GlossaryText {
  /// What the file begins with: its encoding and the names of the columns.
  static let header =
    "# -*- coding: utf-8 -*-\n# " + GlossaryColumn.standard.map(\.rawValue).joined(separator: "\t") + "\n"

  /// An entry as a line, with its break.
  static func line(_ entry: TermEntry) -> String {
    var fields = [
      entry.source, entry.target, entry.note, entry.pos, entry.status?.rawValue ?? "", entry.domain,
      entry.variants.joined(separator: " | "),
    ]
    while fields.count > 2, fields.last?.isEmpty == true { fields.removeLast() }
    return fields.joined(separator: "\t") + "\n"
  }
}
