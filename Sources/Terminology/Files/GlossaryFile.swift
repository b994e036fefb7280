public import BriefText

/// A glossary file in memory: its text, its lines, and the entries among them.
///
/// The format is OmegaT's, with columns of our own: UTF-8, tab-separated, no quoting, one entry a line, the columns
/// `source target note pos status domain variants` unless a `#` line names them in another order. Columns with other
/// names are kept and not read. Blank lines and `#` lines are comments.
public struct GlossaryFile: Sendable {
  /// One line.
  public struct Line: Sendable {
    /// From 1.
    public let number: Int
    /// Where the line is in the text, without its break.
    public let byteRange: Range<Int>
    /// `nil` for comments, blank lines and lines that are too broken to use.
    public let entry: TermEntry?
  }

  /// As it was given; locations and findings name it.
  public let path: String
  /// The file as it was read.
  public let text: UTF8Text
  /// Every line in order, comments and blank lines included.
  public let lines: [Line]
  /// What is wrong with the lines themselves, such as a missing target; `GlossaryChecker` finds the rest.
  public let findings: [GlossaryFinding]
  /// The columns in the order of this file, `nil` for those we do not know; the last `#` line that names them counts.
  public var columns: [GlossaryColumn?] { headers.last?.columns ?? GlossaryColumn.standard }
  /// The `#` lines that name columns, each for the lines after it.
  private let headers: [(line: Int, columns: [GlossaryColumn?])]
  /// True for a file of the lexicon, whose words are no terms.
  public let isLexicon: Bool

  /// Reads a file's text. Lines with flaws are kept and reported in `findings`. O(n).
  public init(path: String, text: UTF8Text, isLexicon: Bool = false) {
    let source = GlossaryLines(text: text)
    var headers: [(line: Int, columns: [GlossaryColumn?])] = []
    var lines: [Line] = []
    var findings: [GlossaryFinding] = []
    lines.reserveCapacity(source.count)
    source.read { number, range, content in
      var entry: TermEntry?
      switch content {
      case .nothing: break
      case .header(let columns): headers.append((number, columns))
      case .fields(let line):
        entry = line.entry
        findings += line.findings(path: path, number: number)
      }
      lines.append(Line(number: number, byteRange: range, entry: entry))
    }
    self.path = path
    self.text = text
    self.lines = lines
    self.findings = findings
    self.headers = headers
    self.isLexicon = isLexicon
  }

  /// Reads a file's text from a string.
  public init(path: String, text: String, isLexicon: Bool = false) {
    self.init(path: path, text: UTF8Text(text), isLexicon: isLexicon)
  }

  /// The columns that hold for a line.
  func columns(for line: Line) -> [GlossaryColumn?] {
    headers.last { $0.line < line.number }?.columns ?? GlossaryColumn.standard
  }

  /// The entries with their line numbers.
  public var entries: [(line: Int, entry: TermEntry)] {
    lines.compactMap { line in line.entry.map { (line.number, $0) } }
  }
}
