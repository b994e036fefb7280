internal import Foundation

/// Finds the articles of a batch.
///
/// Every file counts, whatever its name, but for hidden ones, translation memories (`.tmx`) and the `…_files` folders
/// that browsers save beside a page: a file that is no article is to be reported, not passed over.
struct BatchInputs {
  private struct Found {
    let path: String
    let name: String
    let stamp: BatchInput.Stamp
  }

  private struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// What could not be looked into.
  private(set) var failures: [BatchFailure] = []
  private var found: [Found] = []
  /// Links may lead round in a circle, or into the output.
  private var met: Set<Identity> = []
  private let format: BriefFormat

  /// Looks through files and folders. The output folder, if it is inside one of them, is passed over.
  init(folders: [String], output: String, format: BriefFormat) throws {
    self.format = format
    let outside = Self.status(output).map(Self.identity)
    if let outside { met.insert(outside) }
    var names: Set<String> = []
    for folder in folders {
      guard let status = Self.status(folder) else {
        throw ArticleError(path: folder, reason: errno == ENOENT ? .noSuchFile : .unreadable(Self.message))
      }
      if Self.isFolder(status) {
        if Self.identity(status) == outside {
          throw OutputError(path: output, reason: .cannotCreate("the articles are in it: name another folder"))
        }
        // One folder gives its own shape; several stand side by side.
        let name = folders.count == 1 ? "" : Self.unused(Self.lastName(folder), &names) + "/"
        guard met.insert(Self.identity(status)).inserted else { continue }
        search(folder, name: name)
      } else {
        add(folder, name: Self.unused(Self.lastName(folder), &names), status)
      }
    }
  }

  /// The articles by name, each with an output of its own.
  var inputs: [BatchInput] {
    let sorted = found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    var wanted: [String: Int] = [:]
    for file in sorted { wanted[short(file.name), default: 0] += 1 }
    var taken: Set<String> = [BatchIndex.fileName(for: format)]
    return sorted.map { file in
      var output = short(file.name)
      if wanted[output] != 1 || taken.contains(output) { output = "\(file.name).\(format.fileExtension)" }
      while !taken.insert(output).inserted { output = "\(output).\(format.fileExtension)" }
      return BatchInput(path: file.path, name: file.name, output: output, stamp: file.stamp)
    }
  }

  /// The name with the ending of the format instead of its own.
  private func short(_ name: String) -> String {
    let end = name.lowercased()
    let endings = [".txt", ".text", ".html", ".htm", ".xhtml", ".shtml"]
    let length = endings.first { end.hasSuffix($0) && !end.hasSuffix("/" + $0) && end != $0 }?.count ?? 0
    return "\(name.dropLast(length)).\(format.fileExtension)"
  }

  private mutating func search(_ folder: String, name: String) {
    let items: [String]
    do {
      items = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      failures.append(BatchFailure(path: folder, reason: "can't be read: \(error.localizedDescription)"))
      return
    }
    for item in items where !item.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + item : folder + "/" + item
      guard let status = Self.status(path) else {
        failures.append(BatchFailure(path: path, reason: "can't be read: \(Self.message)"))
        continue
      }
      if !Self.isFolder(status) {
        if item.lowercased().hasSuffix(".tmx") { continue }
        add(path, name: name + item, status)
      } else if !item.hasSuffix("_files"), met.insert(Self.identity(status)).inserted {
        search(path, name: name + item + "/")
      }
    }
  }

  private mutating func add(_ path: String, name: String, _ status: stat) {
    let stamp = BatchInput.Stamp(
      size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    found.append(Found(path: path, name: name, stamp: stamp))
  }

  private static func unused(_ name: String, _ names: inout Set<String>) -> String {
    var candidate = name
    var number = 1
    while !names.insert(candidate).inserted {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }

  /// The last part of a path; `.` and `..` give the name of what they stand for.
  private static func lastName(_ path: String) -> String {
    let name = (URL(fileURLWithPath: path).standardizedFileURL.path as NSString).lastPathComponent
    return name == "/" ? "root" : name
  }

  private static func status(_ path: String) -> stat? {
    var info = stat()
    return stat(path, &info) == 0 ? info : nil
  }

  private static var message: String { String(cString: strerror(errno)) }

  private static func isFolder(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFDIR }

  private static func identity(_ status: stat) -> Identity {
    Identity(device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
  }
}
