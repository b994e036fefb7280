#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The bytes of a file, pipe or closure, decompressed where they are gzip data.
final class ByteSource {
  let path: String
  private let pull: () throws(InterchangeError) -> [UInt8]
  private let descriptor: Int32?
  /// Compressed bytes read so far.
  private(set) var bytesRead = 0
  /// The size of the file; `nil` for a pipe or closure.
  let size: Int?
  /// Bytes that were read but not handed out.
  private var waiting: [UInt8] = []
  private var inflater: GzipInflater?
  private var isStarted = false
  /// An error that comes after the waiting bytes.
  private var failure: InterchangeError?

  /// A file, or standard input for `-`.
  init(path argument: String, chunk: Int = 1 << 17) throws(InterchangeError) {
    let isInput = argument == "-"
    let path = isInput ? "standard input" : argument
    self.path = path
    let descriptor = isInput ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      let isMissing = code == ENOENT || code == ENOTDIR
      throw InterchangeError(path: path, reason: isMissing ? .noSuchFile : .unreadable(Self.message(code)))
    }
    var info = stat()
    let known = fstat(descriptor, &info) == 0
    if known, info.st_mode & S_IFMT == S_IFDIR {
      if !isInput { close(descriptor) }
      throw InterchangeError(path: path, reason: .unreadable("it is a folder: name a file"))
    }
    size = known && info.st_mode & S_IFMT == S_IFREG ? Int(info.st_size) : nil
    self.descriptor = isInput ? nil : descriptor
    pull = { () throws(InterchangeError) in
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        var got = 0
        repeat { got = read(descriptor, buffer.baseAddress, chunk) } while got < 0 && errno == EINTR
        if got < 0 { code = errno }
        count = max(0, got)
      }
      if code != 0 { throw InterchangeError(path: path, reason: .unreadable(Self.message(code))) }
      return bytes
    }
  }

  /// Bytes that a closure gives, an empty array at the end.
  init(name: String, _ pull: @escaping () throws(InterchangeError) -> [UInt8]) {
    path = name
    self.pull = pull
    descriptor = nil
    size = nil
  }

  deinit { if let descriptor { close(descriptor) } }

  /// The first bytes, at least 4096 if there are so many; the next `next()` gives them again.
  func head() throws(InterchangeError) -> [UInt8] {
    var head: [UInt8] = []
    do throws(InterchangeError) {
      while head.count < 4096, let more = try next() { head += more }
    } catch {
      // What came before the damage is to be read first.
      if head.isEmpty { throw error }
      failure = error
    }
    waiting = head
    return head
  }

  /// The next bytes, never none; `nil` at the end.
  func next() throws(InterchangeError) -> [UInt8]? {
    if !waiting.isEmpty {
      defer { waiting = [] }
      return waiting
    }
    if let failure { throw failure }
    if !isStarted {
      isStarted = true
      var start = try pullBytes()
      while start.count == 1 {
        let more = try pullBytes()
        if more.isEmpty { break }
        start += more
      }
      guard start.starts(with: [0x1F, 0x8B]) else { return start.isEmpty ? nil : start }
      inflater = GzipInflater(input: start)
    }
    guard let inflater else {
      let bytes = try pullBytes()
      return bytes.isEmpty ? nil : bytes
    }
    while true {
      switch inflater.step() {
      case .bytes(let bytes): return bytes
      case .needsInput:
        let bytes = try pullBytes()
        if !bytes.isEmpty {
          inflater.add(bytes)
        } else if inflater.isBetweenMembers {
          return nil
        } else {
          throw InterchangeError(path: path, reason: .truncatedGzip)
        }
      case .damaged: throw InterchangeError(path: path, reason: .damagedGzip)
      }
    }
  }

  private func pullBytes() throws(InterchangeError) -> [UInt8] {
    let bytes = try pull()
    bytesRead += bytes.count
    return bytes
  }

  private static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
