/// A glossary file in memory: every line as it was, and the entries among them.
///
/// The format is OmegaT's, with columns of our own: UTF-8, tab-separated, no quoting, one entry a line, the columns
/// `source target note pos status domain variants` unless a `#` line names them in another order. Blank lines and
/// `#` lines are comments.
public struct GlossaryFile: Sendable {
  /// One line without its break.
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    public let text: String
    /// `nil` for comments and blank lines.
    public let entry: TermEntry?
  }

  public let path: String
  public let lines: [Line]
  /// What is wrong with the lines themselves: missing targets, unknown columns or statuses.
  public let findings: [GlossaryFinding]
  /// The columns in the order of this file.
  public let columns: [GlossaryColumn]

  /// Reads a file's text. Lines with flaws are kept and reported in `findings`. O(n).
  public init(path: String, text: String) {
    var columns = GlossaryColumn.standard
    var lines: [Line] = []
    var findings: [GlossaryFinding] = []
    var number = 0
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      var line = raw.hasSuffix("\r") ? String(raw.dropLast()) : String(raw)
      if number == 1, line.hasPrefix("\u{FEFF}") { line.removeFirst() }
      if let named = GlossaryColumn.header(line) {
        columns = named
        lines.append(Line(number: number, text: line, entry: nil))
        continue
      }
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) {
        lines.append(Line(number: number, text: line, entry: nil))
        continue
      }
      let parsed = GlossaryLine(line, number: number, path: path, columns: columns)
      findings += parsed.findings
      lines.append(Line(number: number, text: line, entry: parsed.entry))
    }
    // The text after the last line break is a line only when there is any.
    if lines.last?.text.isEmpty == true { lines.removeLast() }
    self.path = path
    self.lines = lines
    self.findings = findings
    self.columns = columns
  }

  /// The entries with their line numbers.
  public var entries: [(line: Int, entry: TermEntry)] {
    lines.compactMap { line in line.entry.map { (line.number, $0) } }
  }
}

/// A column of a glossary file.
public enum GlossaryColumn: String, Sendable, CaseIterable {
  case source, target, note, pos, status, domain, variants

  /// The order when a file names none; the first three are OmegaT's.
  public static let standard: [GlossaryColumn] = [.source, .target, .note, .pos, .status, .domain, .variants]

  /// The columns that a `#` line names, `nil` when the line is no header.
  static func header(_ line: String) -> [GlossaryColumn]? {
    guard line.hasPrefix("#") else { return nil }
    let names = line.dropFirst().split(separator: "\t").map { $0.filter { !$0.isWhitespace }.lowercased() }
    guard names.count >= 2, names.contains("source"), names.contains("target") else { return nil }
    let columns = names.compactMap(GlossaryColumn.init)
    return columns.count == names.count ? columns : nil
  }
}
