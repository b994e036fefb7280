internal import Foundation

/// A file that is written as a whole: whoever looks at its path sees what was there before or all of the new bytes.
///
/// The bytes go to a hidden file beside it that then takes its name. Devices and pipes are written to as they are.
public struct OutputFile: Sendable {
  /// The path as it was given.
  public let path: String

  /// A file at a path; nothing is touched before `write`.
  public init(_ path: String) {
    self.path = path
  }

  /// Puts bytes into the file, in place of what it had; permissions stay.
  public func write(_ bytes: [UInt8]) throws(OutputError) {
    do { try write { append in try append(bytes) } } catch let error as OutputError {
      throw error
    } catch {
      throw OutputError(path: path, reason: .writeFailed("\(error)"))
    }
  }

  /// Puts bytes into the file that a body gives piece by piece. When the body throws, the file stays as it was, and the
  /// error is passed on.
  public func write(_ body: (_ append: @escaping ([UInt8]) throws(OutputError) -> Void) throws -> Void) throws {
    var place = path
    var old = stat()
    let exists = stat(path, &old) == 0
    if exists {
      if old.st_mode & S_IFMT == S_IFDIR { throw refusal("it is a folder: name a file") }
      guard old.st_mode & S_IFMT == S_IFREG else { return try writeThrough(body) }
      // A link stays a link: the file behind it is replaced.
      if let real = realpath(path, nil) {
        place = String(cString: real)
        free(real)
      }
    }
    let folder = folder(of: place)
    try checkWritable(folder, what: "its folder")
    if exists { try checkWritable(place, what: "it") }
    let temporary = "\(folder)/.brief-\(getpid())-\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).tmp"
    let mode = exists ? old.st_mode & 0o7777 : 0o666
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw refusal(Self.message(errno)) }
    do {
      defer { close(descriptor) }
      try body { (bytes) throws(OutputError) in try append(bytes, to: descriptor) }
      if exists { _ = fchmod(descriptor, mode) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, place) == 0 else {
      let code = errno
      unlink(temporary)
      throw refusal(Self.message(code))
    }
  }

  /// Makes a folder that may be written to, with those above it that are missing.
  public static func createFolder(_ path: String) throws(OutputError) { try createFolder(path, for: path) }

  private static func createFolder(_ path: String, for name: String) throws(OutputError) {
    let file = OutputFile(name)
    // The missing folders, the topmost last.
    var missing: [String] = []
    var folder = path
    var info = stat()
    while stat(folder.isEmpty ? "." : folder, &info) != 0 {
      if errno != ENOENT { throw file.refusal(message(errno)) }
      missing.append(folder)
      folder = folder.lastIndex(of: "/").map { $0 == folder.startIndex ? "/" : String(folder[..<$0]) } ?? "."
    }
    if info.st_mode & S_IFMT != S_IFDIR { throw file.refusal("\(folder) is a file: name a folder") }
    try file.checkWritable(folder, what: "the folder \(folder)")
    for folder in missing.reversed() where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw file.refusal(message(errno))
    }
  }

  private func writeThrough(
    _ body: (_ append: @escaping ([UInt8]) throws(OutputError) -> Void) throws -> Void
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(Self.message(errno)) }
    defer { close(descriptor) }
    try body { (bytes) throws(OutputError) in try append(bytes, to: descriptor) }
  }

  /// Sees to it that another library may make or change the file in place, with the folders above it.
  package func prepareToChange() throws(OutputError) {
    var info = stat()
    if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG { try checkWritable(path, what: "it") }
    try Self.createFolder(folder(of: path), for: path)
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Renaming over a file needs no right to write it, and root may write everything: a path without any write
  /// permission is respected all the same.
  private func checkWritable(_ item: String, what: String) throws(OutputError) {
    var info = stat()
    guard stat(item, &info) == 0 else {
      throw refusal(errno == ENOENT ? "there is no folder \(item): create it first" : Self.message(errno))
    }
    if info.st_mode & 0o222 == 0 { throw refusal("\(what) is read-only: allow writing with chmod u+w") }
    if access(item, W_OK) != 0 { throw refusal("\(what) is not writable: \(Self.message(errno))") }
  }

  private func refusal(_ words: String) -> OutputError {
    OutputError(path: path, reason: .cannotCreate(words))
  }

  private func append(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw OutputError(path: path, reason: .writeFailed(Self.message(errno))) }
      written += count
    }
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
