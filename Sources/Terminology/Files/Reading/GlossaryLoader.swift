/// Loads glossary files by path: files as they are, folders with every `*.tsv` below them in sorted order.
///
/// Files in a folder named `lexicon` hold words for rendering, not terms: which of the two kinds is loaded is `part`.
public struct GlossaryLoader: Sendable {
  /// Which of the files to load.
  public enum Part: Sendable, Hashable, CaseIterable {
    /// The glossary: everything that is not in a folder named `lexicon`.
    case terms
    /// What is in a folder named `lexicon`.
    case lexicon
    /// Both.
    case all
  }

  /// The files and folders to load from.
  public let paths: [String]
  /// Which of the files at `paths` count; the rest is passed over.
  public let part: Part

  /// A loader for files and folders; nothing is looked at before it is asked for something.
  public init(_ paths: [String], part: Part = .terms) {
    self.paths = paths
    self.part = part
  }

  /// All entries, in the order of the files.
  public func glossary() throws(GlossaryError) -> Glossary {
    var files: [(path: String, lines: GlossaryLines)] = []
    for found in try find() { files.append((found.path, GlossaryLines(text: try FileReading.text(found.path)))) }
    var glossary = Glossary()
    glossary.add(files)
    return glossary
  }

  /// The files, read. A file that several paths lead to is read once.
  public func files() throws(GlossaryError) -> [GlossaryFile] {
    var files: [GlossaryFile] = []
    for found in try find() {
      files.append(
        GlossaryFile(path: found.path, text: try FileReading.text(found.path), isLexicon: found.isLexicon))
    }
    return files
  }

  /// The paths of the files, without reading them.
  public func filePaths() throws(GlossaryError) -> [String] {
    try find().map(\.path)
  }

  private func find() throws(GlossaryError) -> [GlossaryFileSearch.Found] {
    var search = GlossaryFileSearch()
    for path in paths { try search.add(path) }
    switch part {
    case .terms: return search.found.filter { !$0.isLexicon }
    case .lexicon: return search.found.filter(\.isLexicon)
    case .all: return search.found
    }
  }
}
