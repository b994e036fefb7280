import BriefKit
import Foundation
import Terminology

/// The glossary that a command may change, and which of its files is meant.
struct EditableGlossary {
  private let location: GlossaryLocator.Location
  /// The user's own glossary, which a copy of the shipped one becomes.
  private let userPath: String?

  init(_ options: GlossaryOptions) throws {
    let locator = options.locator
    userPath = locator.userPath
    if let location = locator.locate(named: options.glossary) {
      self.location = location
    } else {
      guard let userPath, let location = locator.locate(named: [userPath]) else {
        throw CommandError("there is no place for a glossary: name one with --glossary", .noInput)
      }
      self.location = location
    }
  }

  /// The files and folders to change. What is shipped is never changed.
  private var paths: [String] {
    if location.origin == .shipped, let userPath, exists(userPath) { return [userPath] }
    return location.paths
  }

  /// Sees to it that there is a glossary to change: that of the user is made when nothing else is there.
  ///
  /// A glossary of the user's own hides the shipped one, so it begins as a copy of that: nobody should lose ten
  /// thousand terms by adding one.
  func prepare(_ messages: StandardError) throws {
    if location.origin == .shipped {
      guard let shipped = location.paths.first, let userPath else {
        throw CommandError("the shipped glossary is not to be changed: name one with --glossary", .cannotCreate)
      }
      if exists(userPath) { return }
      try OutputFile.createFolder((userPath as NSString).deletingLastPathComponent)
      try GlossaryCopy(from: shipped, to: userPath).run()
      messages.note("made a copy of the shipped glossary for you: \(userPath)")
    } else if let path = location.paths.first, !exists(path), path == userPath || path.hasSuffix("/") {
      try OutputFile.createFolder(path)
    }
  }

  /// The file for a new entry: the one that is named; in a folder the one named after the domain, else `terms.tsv`.
  func file(forDomain domain: String) throws -> String {
    guard let path = paths.first else { throw CommandError("no glossary is named", .usage) }
    guard isFolder(path) else { return path }
    let files = try GlossaryLoader([path]).filePaths()
    func named(_ name: String) -> String? { files.first { ($0 as NSString).lastPathComponent == name + ".tsv" } }
    if !domain.isEmpty, let file = named(domain) { return file }
    if let file = named("terms") { return file }
    // A folder for each pair of languages, as in the shipped glossary.
    let folders = Set(files.map { ($0 as NSString).deletingLastPathComponent })
    let folder = folders.count == 1 ? folders.first ?? path : path
    return (folder as NSString).appendingPathComponent("terms.tsv")
  }

  /// The one file that has an entry.
  func file(having source: String, target: String?, pos: String?) throws -> String {
    // A single file needs no search, and its editor's messages are more exact.
    if paths.count == 1, let path = paths.first, !isFolder(path) { return path }
    let wanted = source.trimmingCharacters(in: .whitespaces)
    let files = try GlossaryLoader(paths).files().filter { file in
      file.entries.contains { _, entry in
        entry.source == wanted && (target == nil || entry.target == target) && (pos == nil || entry.pos == pos)
      }
    }
    guard let first = files.first else {
      throw GlossaryError.notThere(path: paths.joined(separator: ", "), source: wanted, target: target)
    }
    if files.count > 1 {
      let names = files.map(\.path).joined(separator: ", ")
      throw CommandError("\(wanted) is in several files: name one with --glossary: \(names)", .badData)
    }
    return first.path
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  private func isFolder(_ path: String) -> Bool {
    var folder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &folder) && folder.boolValue
  }
}
