import ArgumentParser

/// The formats of aligned documents.
enum BeadFormat: String, CaseIterable, ExpressibleByArgument {
  case text, tsv, json, tmx, html

  /// The format that a file's name asks for.
  init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix(".tmx") || name.hasSuffix(".tmx.gz") {
      self = .tmx
    } else if name.hasSuffix(".tsv") {
      self = .tsv
    } else if name.hasSuffix(".txt") {
      self = .text
    } else if [".json", ".jsonl", ".ndjson"].contains(where: name.hasSuffix) {
      self = .json
    } else if name.hasSuffix(".html") || name.hasSuffix(".htm") {
      self = .html
    } else {
      return nil
    }
  }
}
