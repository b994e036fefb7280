/// Finds everything that is wrong in a set of glossary files.
///
/// Terms and lexicon are checked apart: a word may be in both. The same source with two parts of speech is two
/// entries; an entry without one agrees with any.
public struct GlossaryChecker: Sendable {
  /// The files, in the order in which they were loaded.
  public let files: [GlossaryFile]

  /// A checker of files that belong together: contradictions are looked for across all of them.
  public init(_ files: [GlossaryFile]) {
    self.files = files
  }

  /// All findings by path, line and column. O(n log n).
  public func findings() -> [GlossaryFinding] {
    var findings: [GlossaryFinding] = []
    for file in files {
      findings += file.findings
      findings += GlossaryFieldCheck(file).findings()
    }
    for isLexicon in [false, true] {
      findings += GlossaryConflicts(files.filter { $0.isLexicon == isLexicon }, isLexicon: isLexicon).findings()
    }
    return findings.sorted()
  }
}
