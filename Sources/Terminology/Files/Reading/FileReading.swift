internal import BriefText

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Files and folders read through the C library: no Foundation, so that a small command starts at once.
enum FileReading {
  /// What tells one file from another whatever its path.
  struct Identity: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// What is at a path, symbolic links followed.
  struct Kind {
    let identity: Identity
    let isFolder: Bool
    let mode: UInt32
  }

  /// The system's message for an error number.
  static func message(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// What is at a path; `nil` when nothing is.
  static func kind(_ path: String) throws(GlossaryError) -> Kind? {
    var info = stat()
    guard stat(path, &info) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw .unreadable(path: path, reason: message(code))
    }
    let identity = Identity(device: UInt64(truncatingIfNeeded: info.st_dev), inode: UInt64(info.st_ino))
    return Kind(identity: identity, isFolder: info.st_mode & S_IFMT == S_IFDIR, mode: UInt32(info.st_mode))
  }

  /// All bytes of a file, or of a pipe to its end.
  static func bytes(_ path: String) throws(GlossaryError) -> [UInt8] {
    guard let kind = try kind(path) else { throw .noSuchFile(path: path) }
    if kind.isFolder { throw .unreadable(path: path, reason: "it is a folder: name a file") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: message(errno)) }
    defer { close(descriptor) }
    var info = stat()
    let size = fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    var bytes: [UInt8] = []
    var wanted = size + 1
    while true {
      let filled = bytes.count
      var got = 0
      // Reading straight into the array's end saves a copy of the file.
      let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        repeat { got = read(descriptor, buffer.baseAddress, wanted) } while got < 0 && errno == EINTR
        count = max(0, got)
      }
      if got < 0 { throw .unreadable(path: path, reason: message(errno)) }
      if got == 0 { return bytes }
      if filled == 0 { bytes = chunk } else { bytes += chunk }
      wanted = max(size - bytes.count, 65536)
    }
  }

  /// The text of a file that must be UTF-8.
  static func text(_ path: String) throws(GlossaryError) -> UTF8Text {
    let bytes = try bytes(path)
    let bad: Int
    do throws(UTF8.ValidationError) {
      let text = try UTF8Text(validating: bytes)
      guard let zero = bytes.firstIndex(of: 0) else { return text }
      bad = zero
    } catch {
      bad = error.byteOffsets.lowerBound
    }
    let valid = UTF8Text(String(decoding: bytes[..<bad], as: UTF8.self))
    let place = valid.position(ofByte: valid.count)
    let guess: String?
    do throws(TextDecodingError) {
      let encoding = try TextDecoder().decode(bytes).encoding
      guess = encoding == .utf8 ? nil : encoding.name
    } catch {
      if case .binary(let kind) = error {
        throw .notText(path: path, line: place.line, column: place.column, kind: kind)
      }
      guess = nil
    }
    throw .notUTF8(path: path, line: place.line, column: place.column, looksLike: guess)
  }

  /// The names in a folder, sorted, hidden ones left out.
  static func names(in folder: String) throws(GlossaryError) -> [String] {
    guard let stream = opendir(folder) else { throw .unreadable(path: folder, reason: message(errno)) }
    defer { closedir(stream) }
    var names: [String] = []
    while let item = readdir(stream) {
      let name = withUnsafeBytes(of: &item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
