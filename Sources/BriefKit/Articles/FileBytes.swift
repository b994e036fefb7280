internal import Foundation

/// Reads whole files, once.
public enum FileBytes {
  /// The bytes of the file at `path`; `-` is standard input.
  public static func read(_ path: String) throws(ArticleError) -> [UInt8] {
    if path == "-" { return try read(descriptor: STDIN_FILENO, path: path, size: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw ArticleError(path: path, reason: .folder) }
    return try read(descriptor: descriptor, path: path, size: Int(status.st_size))
  }

  /// Reads to the end: `size` is a guess, as for pipes and files that grow.
  private static func read(descriptor: Int32, path: String, size: Int) throws(ArticleError) -> [UInt8] {
    var code: Int32 = 0
    var bytes: [UInt8] = []
    var capacity = max(size + 1, 65536)
    while true {
      let before = bytes
      var isComplete = false
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        if let base = buffer.baseAddress {
          before.withUnsafeBufferPointer { if let old = $0.baseAddress { base.update(from: old, count: $0.count) } }
        }
        count = before.count
        while count < capacity {
          let got = Foundation.read(descriptor, buffer.baseAddress.map { $0 + count }, capacity - count)
          if got < 0, errno == EINTR { continue }
          if got < 0 { code = errno }
          if got <= 0 {
            isComplete = true
            return
          }
          count += got
        }
      }
      if code != 0 { throw failure(path, code) }
      if isComplete { return bytes }
      capacity *= 2
    }
  }

  private static func failure(_ path: String, _ code: Int32 = errno) -> ArticleError {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG: ArticleError(path: path, reason: .noSuchFile)
    case EISDIR: ArticleError(path: path, reason: .folder)
    default: ArticleError(path: path, reason: .unreadable(String(cString: strerror(code))))
    }
  }
}
