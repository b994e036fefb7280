/// A walk through files and folders that meets every file and every folder once.
struct GlossaryFileSearch {
  struct Found {
    let path: String
    let isLexicon: Bool
  }

  /// The files in the order in which they were met.
  private(set) var found: [Found] = []
  /// Links may lead round in a circle, or twice to one file.
  private var met: Set<FileReading.Identity> = []

  /// Adds a file whatever its name, or the `*.tsv` files in a folder and the folders below it.
  mutating func add(_ path: String) throws(GlossaryError) {
    guard let kind = try FileReading.kind(path) else { throw .noSuchFile(path: path) }
    let names = path.split(separator: "/")
    if kind.isFolder {
      try add(folder: path, kind.identity, isLexicon: names.last == "lexicon")
    } else {
      // Folders further up say where somebody keeps their files, not what is in them.
      add(file: path, kind.identity, isLexicon: names.dropLast().last == "lexicon")
    }
  }

  private mutating func add(file path: String, _ identity: FileReading.Identity, isLexicon: Bool) {
    if met.insert(identity).inserted { found.append(Found(path: path, isLexicon: isLexicon)) }
  }

  private mutating func add(
    folder path: String, _ identity: FileReading.Identity, isLexicon: Bool
  ) throws(GlossaryError) {
    guard met.insert(identity).inserted else { return }
    for name in try FileReading.names(in: path) {
      let inner = path.hasSuffix("/") ? path + name : path + "/" + name
      // A link to nowhere or a file that vanished meanwhile is none of ours.
      guard let kind = try FileReading.kind(inner) else { continue }
      if kind.isFolder {
        try add(folder: inner, kind.identity, isLexicon: isLexicon || name == "lexicon")
      } else if name.hasSuffix(".tsv") {
        add(file: inner, kind.identity, isLexicon: isLexicon)
      }
    }
  }
}
