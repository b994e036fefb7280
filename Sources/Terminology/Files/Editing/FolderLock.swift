#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// One writer at a time in a folder, among threads and among processes.
///
/// The lock is `flock` on the folder itself: nothing is left behind on the disk, and the system lets go of it when the
/// process ends, however it ends.
enum FolderLock {
  /// Runs `body` while no other holder of the lock of `folder` runs; waits for the others first.
  static func hold<Result>(
    _ folder: String, for path: String, _ body: () throws(GlossaryError) -> Result
  ) throws(GlossaryError) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let reason = errno == ENOENT ? "create the folder \(folder) first" : FileReading.message(errno)
      throw .unwritable(path: path, reason: reason)
    }
    // Closing the last descriptor releases the lock.
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR {
        throw .unwritable(path: path, reason: "its folder cannot be locked: \(FileReading.message(errno))")
      }
    }
    return try body()
  }
}
