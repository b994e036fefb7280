public import BriefText

/// The entries of a file of another program, for `GlossaryEditor.merge`.
public struct GlossaryImport: Sendable {
  /// An entry and where it stands in the imported file.
  public struct Item: Sendable {
    /// The entry with every field that the format has; the others are empty.
    public let entry: TermEntry
    /// The imported file and the line in it at which the entry begins.
    public let location: TermLocation
    /// From 1, in Unicode scalars.
    public let column: Int
  }

  /// In the order of the file.
  public internal(set) var entries: [Item] = []
  /// What is wrong with the lines of the file.
  public internal(set) var findings: [GlossaryFinding] = []
  /// How many lines gave no entry though they are no comments.
  public internal(set) var skipped = 0

  /// Reads a file in a format and an encoding; the encoding is detected when it is not given.
  public init(path: String, format: GlossaryFormat, encoding: TextEncoding? = nil) throws(GlossaryError) {
    let bytes = try FileReading.bytes(path)
    let text: UTF8Text
    do throws(TextDecodingError) {
      text = try TextDecoder(encoding: encoding).decode(bytes).text
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
    try self.init(path: path, text: text, format: format)
  }

  /// Reads the text of a file.
  public init(path: String, text: UTF8Text, format: GlossaryFormat) throws(GlossaryError) {
    switch format {
    case .omegat: read(GlossaryFile(path: path, text: text))
    case .csv: try readCSV(path: path, bytes: text.bytes)
    }
  }

  private mutating func read(_ file: GlossaryFile) {
    findings = file.findings
    for line in file.lines {
      if let entry = line.entry {
        entries.append(Item(entry: entry, location: TermLocation(path: file.path, line: line.number), column: 1))
      }
    }
    // Findings that cost the entry are those about a missing field.
    skipped = Set(file.findings.filter(\.problem.isFatal).map(\.line)).count
  }
}

extension GlossaryFinding.Problem {
  /// True when a line with this problem gives no entry.
  fileprivate var isFatal: Bool {
    switch self {
    case .missingSource, .missingTarget: true
    default: false
    }
  }
}
