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
    let capacity = max(entries.count + file.lines.count, entries.capacity)
    entries.reserveCapacity(capacity)
    locations.reserveCapacity(capacity)
    for line in file.lines {
      guard let entry = line.entry else { continue }
      entries.append(entry)
      locations.append(TermLocation(path: file.path, line: line.number))
    }
    findings += file.findings
  }

  /// True when there is no entry, whatever the findings say.
  public var isEmpty: Bool { entries.isEmpty }
}
