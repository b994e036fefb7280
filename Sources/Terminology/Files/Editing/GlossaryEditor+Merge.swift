/// What became of imported entries.
public struct GlossaryMerge: Sendable {
  /// Entries that are new in the file.
  public internal(set) var added = 0
  /// Entries that were there already, or came twice.
  public internal(set) var unchanged = 0
  /// Lines or entries that could not be taken, or that differ from what is there; `findings` has each.
  public internal(set) var skipped = 0
  /// What was wrong with the imported file, by line and column.
  public internal(set) var findings: [GlossaryFinding] = []

  /// A merge in which nothing has been added, met or skipped yet.
  public init() {}
}

extension GlossaryEditor {
  /// Adds the entries of an imported file that are not yet in the glossary file, all or none.
  ///
  /// An entry is there already when one with its source and target says the same in every field that the import has;
  /// one that says something else is left as it is and reported.
  public func merge(_ imported: GlossaryImport) throws(GlossaryError) -> GlossaryMerge {
    try edit { (file: GlossaryFile) throws(GlossaryError) in
      let format = GlossaryLineFormat(columns: file.columns)
      var merge = GlossaryMerge()
      merge.findings = imported.findings
      merge.skipped = imported.skipped
      var known: [TermKey: [(entry: TermEntry, place: TermLocation)]] = [:]
      for line in file.lines {
        guard let entry = line.entry else { continue }
        known[TermKey(entry), default: []].append((entry, TermLocation(path: path, line: line.number)))
      }
      var lines: [String] = []
      for item in imported.entries {
        let entry = GlossaryLineFormat.normalized(item.entry)
        let rivals = known[TermKey(entry), default: []]
        if rivals.contains(where: { entry.agrees(with: $0.entry) }) {
          merge.unchanged += 1
        } else if let rival = rivals.first(where: { entry.pos.isEmpty || $0.entry.pos == entry.pos }) {
          merge.skip(item.location, .differs(from: rival.place), column: item.column)
        } else {
          do throws(GlossaryError) {
            lines.append(try format.line(entry))
            let place = TermLocation(path: path, line: file.lines.count + lines.count)
            known[TermKey(entry), default: []].append((entry, place))
            merge.added += 1
          } catch {
            guard case .unusableField(let column, let reason) = error else { throw error }
            merge.skip(item.location, .unusableField(column, reason), column: item.column)
          }
        }
      }
      merge.findings.sort()
      return (lines.isEmpty ? nil : file.appending(lines), merge)
    }
  }
}

extension GlossaryMerge {
  fileprivate mutating func skip(_ place: TermLocation, _ problem: GlossaryFinding.Problem, column: Int) {
    skipped += 1
    findings.append(GlossaryFinding(path: place.path, line: place.line, column: column, problem: problem))
  }
}

/// Source and target of an entry; a term that is kept as it is has itself for a target, as other programs want it.
private struct TermKey: Hashable {
  let source: String
  let target: String

  init(_ entry: TermEntry) {
    source = entry.source
    target = entry.target.isEmpty ? entry.source : entry.target
  }
}

extension TermEntry {
  /// True when every field that this entry has says the same in the other one.
  fileprivate func agrees(with other: TermEntry) -> Bool {
    (note.isEmpty || note == other.note) && (pos.isEmpty || pos == other.pos)
      && (status == nil || status == other.status) && (domain.isEmpty || domain == other.domain)
      && variants.allSatisfy(other.variants.contains)
  }
}
