#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that is replaced as a whole: whoever reads it sees the old bytes or the new ones, also after a power cut.
/// Replace it while holding the `FolderLock` of its folder.
struct AtomicFile {
  /// The path as the user wrote it, for messages.
  let shown: String
  /// The file itself, behind all symbolic links.
  let path: String

  /// The file at a path, which need not exist; symbolic links are followed, so that a link stays a link.
  init(_ path: String) throws(GlossaryError) {
    shown = path
    var path = path
    // The kernel gives up after 40 links too.
    for _ in 0..<40 {
      guard let target = Self.linkTarget(path) else {
        self.path = path
        return
      }
      path = target.hasPrefix("/") ? target : Self.folder(of: path) + "/" + target
    }
    throw .unwritable(path: shown, reason: "its symbolic links lead round in a circle")
  }

  /// The folder that the file is in.
  var folder: String { Self.folder(of: path) }

  /// Throws when the file or its folder is marked read-only.
  ///
  /// Renaming over a file needs no right to write it, and root may write everything: a file without any write
  /// permission is respected all the same.
  func checkWritable() throws(GlossaryError) {
    for (item, name) in [(folder, "its folder"), (path, "it")] {
      guard let kind = try FileReading.kind(item) else { continue }
      if kind.isFolder, item == path { throw .unwritable(path: shown, reason: "it is a folder: name a file") }
      if kind.mode & 0o222 == 0 {
        throw .unwritable(path: shown, reason: "\(name) is read-only: allow writing with chmod u+w")
      }
      if access(item, W_OK) != 0 {
        throw .unwritable(path: shown, reason: "\(name) is not writable: \(FileReading.message(errno))")
      }
    }
  }

  /// Puts `bytes` in the place of the file, keeping its permissions and, where allowed, its owner.
  func replace(with bytes: [UInt8]) throws(GlossaryError) {
    var old = stat()
    let exists = stat(path, &old) == 0
    let (descriptor, temporary) = try create(mode: exists ? 0o600 : 0o666)
    // Each step that fails says why; then the unfinished file goes and the old one is as it was.
    func fail() -> GlossaryError {
      let code = errno
      close(descriptor)
      unlink(temporary)
      return .unwritable(path: shown, reason: FileReading.message(code))
    }
    if exists {
      // Only root may give files away; for others the new file is theirs.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw fail() }
    }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw fail() }
      written += count
    }
    guard fsync(descriptor) == 0, rename(temporary, path) == 0 else { throw fail() }
    close(descriptor)
    syncFolder()
  }

  /// A new file beside the one to replace.
  ///
  /// One name for the whole folder will do, for writers hold its `FolderLock`; what a writer that was killed left
  /// under it goes.
  private func create(mode: mode_t) throws(GlossaryError) -> (descriptor: Int32, path: String) {
    let temporary = folder + "/.brief-edit.tmp"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .unwritable(path: shown, reason: FileReading.message(errno)) }
    return (descriptor, temporary)
  }

  /// Makes the new name last; the file is in place whether or not the file system can do this for folders.
  private func syncFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Where a symbolic link points; `nil` for anything else.
  private static func linkTarget(_ path: String) -> String? {
    let capacity = Int(PATH_MAX)
    let target = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { chars in
        chars.baseAddress.map { max(0, readlink(path, $0, capacity)) } ?? 0
      }
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }
}
