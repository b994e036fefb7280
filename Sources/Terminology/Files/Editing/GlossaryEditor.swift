internal import BriefText

/// Adds entries to a glossary file and removes them.
///
/// An edit touches only the lines concerned: comments, blank lines, order, line ends and a missing final line break
/// stay. The file is replaced as a whole or not at all, and several editors at once, in one process or in many, lose
/// nothing.
public struct GlossaryEditor: Sendable {
  /// The glossary file. It need not exist: the first entry creates it. Its folder must.
  public let path: String

  /// An editor of the file at a path; nothing is read or created before the first edit.
  public init(path: String) {
    self.path = path
  }

  /// Adds an entry at the end of the file and returns where it stands.
  ///
  /// Throws when there is one with the same source, target and part of speech.
  @discardableResult
  public func add(_ entry: TermEntry) throws(GlossaryError) -> TermLocation {
    let entry = GlossaryLineFormat.normalized(entry)
    return try edit { (file: GlossaryFile) throws(GlossaryError) in
      let line = try GlossaryLineFormat(columns: file.columns).line(entry)
      if let same = file.lines.first(where: { $0.entry?.isSame(as: entry) == true }) {
        throw .alreadyThere(
          TermLocation(path: path, line: same.number), source: entry.source, target: entry.target)
      }
      return (file.appending([line]), TermLocation(path: path, line: file.lines.count + 1))
    }
  }

  /// Removes an entry, with every line that repeats it, and returns where it stood.
  ///
  /// Throws when nothing fits, and when different entries do: then name the target, and the part of speech where that
  /// is all that differs.
  @discardableResult
  public func remove(
    source: String, target: String? = nil, pos: String? = nil
  ) throws(GlossaryError) -> [TermLocation] {
    guard try FileReading.kind(path) != nil else { throw .noSuchFile(path: path) }
    let wanted = GlossaryLineFormat.normalized(TermEntry(source: source, target: target ?? "", pos: pos ?? ""))
    return try edit { (file: GlossaryFile) throws(GlossaryError) in
      let fits = file.lines.filter { line in
        guard let entry = line.entry else { return false }
        return entry.source == wanted.source && (target == nil || entry.target == wanted.target)
          && (pos == nil || entry.pos == wanted.pos)
      }
      let entries = fits.compactMap(\.entry)
      guard let first = entries.first else { throw .notThere(path: path, source: wanted.source, target: target) }
      if entries.contains(where: { !$0.isSame(as: first) }) {
        throw ambiguity(entries, wanted.source)
      }
      return (file.removing(fits), fits.map { TermLocation(path: path, line: $0.number) })
    }
  }

  /// How entries differ: by their targets, or else by part of speech.
  private func ambiguity(_ entries: [TermEntry], _ source: String) -> GlossaryError {
    let targets = distinct(entries.map(\.target))
    return targets.count > 1
      ? .ambiguous(path: path, source: source, column: .target, choices: targets)
      : .ambiguous(path: path, source: source, column: .pos, choices: distinct(entries.map(\.pos)))
  }

  private func distinct(_ values: [String]) -> [String] {
    values.enumerated().filter { !values[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Reads the file, or what a new one would begin with, and writes what `change` makes of it; all that while no other
  /// editor is at work in the folder. `nil` leaves the file as it is.
  func edit<Result>(
    _ change: (GlossaryFile) throws(GlossaryError) -> (bytes: [UInt8]?, result: Result)
  ) throws(GlossaryError) -> Result {
    let place = try AtomicFile(path)
    return try FolderLock.hold(place.folder, for: path) { () throws(GlossaryError) in
      let exists = try FileReading.kind(place.path) != nil
      try place.checkWritable()
      let text = exists ? try FileReading.text(path) : UTF8Text(GlossaryLineFormat.header)
      let (bytes, result) = try change(GlossaryFile(path: path, text: text))
      if let bytes { try place.replace(with: bytes) }
      return result
    }
  }
}

extension TermEntry {
  /// True for the same source, target and part of speech, whatever else the entries say.
  func isSame(as other: TermEntry) -> Bool {
    source == other.source && target == other.target && pos == other.pos
  }
}
