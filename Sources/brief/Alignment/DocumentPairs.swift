import BriefKit
import Foundation

/// Which file is the translation of which.
struct DocumentPairs {
  /// A document and its translation by their paths.
  struct Pair {
    let source: String
    let target: String
  }

  let pairs: [Pair]
  /// Two folders were named, not two files.
  let areFolders: Bool
  /// What has no counterpart, each with the reason.
  private(set) var unpaired: [String] = []

  /// The names that units of these documents keep.
  var origins: Set<String> { Set(pairs.map { ($0.source as NSString).lastPathComponent }) }

  /// The pair of two files, or the pairs of two folders: files of the same name but for its ending and the language in it
  /// (`talks.txt`, `talks.ar.txt` and `talks_en.txt` are one document).
  init(source: String, target: String, sourceLanguage: String, targetLanguage: String) throws {
    let areFolders = (try Self.isFolder(source), try Self.isFolder(target))
    guard areFolders.0 || areFolders.1 else {
      pairs = [Pair(source: source, target: target)]
      self.areFolders = false
      return
    }
    guard areFolders == (true, true) else {
      let folder = areFolders.0 ? source : target
      throw CommandError("\(folder): is a folder, the other is a file: name two files or two folders", .usage)
    }
    self.areFolders = true
    let sources = try Self.files(in: source, language: sourceLanguage)
    let targets = try Self.files(in: target, language: targetLanguage)
    var pairs: [Pair] = []
    for key in Set(sources.keys).union(targets.keys).sorted() {
      let (left, right) = (sources[key, default: []], targets[key, default: []])
      if let first = left.first, let second = right.first, left.count == 1, right.count == 1 {
        pairs.append(Pair(source: first, target: second))
        continue
      }
      let isAmbiguous = !left.isEmpty && !right.isEmpty
      for (paths, folder) in [(left, target), (right, source)] {
        unpaired += paths.map { path in
          isAmbiguous
            ? "\(path): not aligned: there are several files of that name: align two by themselves"
            : "\(path): not aligned: there is no file of that name in \(folder)"
        }
      }
    }
    self.pairs = pairs
    if pairs.isEmpty {
      throw CommandError(
        "\(source), \(target): no file of one has the name of a file of the other, as talks.txt and talks.txt or "
          + "talks.\(sourceLanguage).txt and talks.\(targetLanguage).txt: name two files", .noInput)
    }
  }

  /// The files in a folder and below it by what names the document.
  private static func files(in folder: String, language: String) throws -> [String: [String]] {
    guard let walk = FileManager.default.enumerator(atPath: folder) else {
      throw CommandError("\(folder): can't be read: allow reading it", .inputOutput)
    }
    var files: [String: [String]] = [:]
    for case let name as String in walk {
      if name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if try !isFolder(path) { files[documentName(name, language: language), default: []].append(path) }
    }
    return files
  }

  /// A name without its ending and without the language, as a tag after a dot, hyphen or underscore.
  static func documentName(_ name: String, language: String) -> String {
    let tags = Set([language.lowercased(), String(language.lowercased().prefix { $0 != "-" && $0 != "_" })])
    func withoutTag(_ stem: Substring) -> Substring? {
      guard let mark = stem.lastIndex(where: { $0 == "." || $0 == "_" || $0 == "-" }), mark > stem.startIndex,
        tags.contains(stem[stem.index(after: mark)...].lowercased())
      else { return nil }
      return stem[..<mark]
    }
    // `talks.ar`: the language is the ending.
    if let stem = withoutTag(name[...]) { return String(stem) }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, !name[dot...].contains("/") else { return name }
    return String(withoutTag(name[..<dot]) ?? name[..<dot])
  }

  private static func isFolder(_ path: String) throws -> Bool {
    if path == "-" { return false }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ArticleError(path: path, reason: .noSuchFile)
    }
    return isFolder.boolValue
  }
}
