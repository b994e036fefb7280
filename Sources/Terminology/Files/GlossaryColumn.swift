/// A column of a glossary file.
public enum GlossaryColumn: String, Sendable, CaseIterable {
  /// The fields of `TermEntry`, by the names that they have in a header.
  case source, target, note, pos, status, domain, variants

  /// The order when a file names none; the first three are OmegaT's.
  public static let standard: [GlossaryColumn] = [.source, .target, .note, .pos, .status, .domain, .variants]

  /// The columns that a `#` line names, `nil` for each name we do not know; `nil` as a whole when the line is no
  /// header, that is, when it does not name both source and target.
  static func header(_ line: String) -> [GlossaryColumn?]? {
    guard line.hasPrefix("#") else { return nil }
    let names = line.dropFirst().split(separator: "\t", omittingEmptySubsequences: false)
    let columns = names.map { GlossaryColumn(rawValue: $0.filter { !$0.isWhitespace }.lowercased()) }
    return columns.contains(.source) && columns.contains(.target) ? columns : nil
  }
}
