/// A set of terms out of one or more glossary files.
public struct Glossary: Sendable {
  /// The entries in the order of the files.
  public private(set) var entries: [TermEntry] = []
  /// Where each entry stands, in the same order.
  public private(set) var locations: [TermLocation] = []
  /// What is wrong with the lines of the files.
  public private(set) var findings: [GlossaryFinding] = []

  /// A glossary without entries.
  public init() {}

  /// A glossary of entries that stand in no file.
  public init(_ entries: [TermEntry]) {
    for (index, entry) in entries.enumerated() {
      self.entries.append(entry)
      locations.append(TermLocation(path: "", line: index + 1))
    }
  }

  /// Adds the entries of a file.
  public mutating func add(_ file: GlossaryFile) {
    reserve(file.lines.count)
    for line in file.lines {
      if let entry = line.entry { add(entry, at: TermLocation(path: file.path, line: line.number)) }
    }
    findings += file.findings
  }

  /// Adds the entries of files that are read here and not kept.
  mutating func add(_ files: [(path: String, lines: GlossaryLines)]) {
    reserve(files.reduce(0) { $0 + $1.lines.count })
    for file in files {
      file.lines.read { number, _, content in
        guard case .fields(let line) = content else { return }
        if let entry = line.entry { add(entry, at: TermLocation(path: file.path, line: number)) }
        findings += line.findings(path: file.path, number: number)
      }
    }
  }

  private mutating func add(_ entry: TermEntry, at location: TermLocation) {
    entries.append(entry)
    locations.append(location)
  }

  /// Makes room for so many more; growing step by step would copy them again and again.
  private mutating func reserve(_ count: Int) {
    let capacity = max(entries.count + count, entries.capacity)
    entries.reserveCapacity(capacity)
    locations.reserveCapacity(capacity)
  }

  /// True when there is no entry, whatever the findings say.
  public var isEmpty: Bool { entries.isEmpty }
}
