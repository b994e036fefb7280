internal import CXML

/// Decompresses gzip data of one or several members, piece by piece; zero bytes that pad the end are passed over.
final class GzipInflater {
  enum Step {
    case bytes([UInt8])
    case needsInput
    case damaged
  }

  private let stream = cgzip_inflater()
  private var input: [UInt8]
  private var position = 0
  /// True where the data may end.
  private(set) var isBetweenMembers = false
  /// True when the last step filled its output, so that there may be more without more input.
  private var wasFull = false
  private var isDamaged = false

  init(input: [UInt8]) {
    self.input = input
  }

  deinit { cgzip_free(stream) }

  /// Gives more input; all of what was given before must be used up.
  func add(_ bytes: [UInt8]) {
    input = bytes
    position = 0
  }

  /// Decompresses until there is output.
  func step() -> Step {
    guard let stream, !isDamaged else { return .damaged }
    while position < input.count || wasFull {
      if isBetweenMembers {
        guard position < input.count else { break }
        if input[position] == 0 {
          position += 1
          continue
        }
        isBetweenMembers = false
      }
      let capacity = 1 << 17
      var used: Int64 = 0
      var code: Int32 = 0
      let output = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        var made: Int64 = 0
        input.withUnsafeBytes { bytes in
          let rest = UnsafeRawBufferPointer(rebasing: bytes[position...])
          code = cgzip_run(
            stream, rest.baseAddress, Int64(rest.count), &used, buffer.baseAddress, Int64(capacity), &made, 0)
        }
        count = Int(made)
      }
      position += Int(used)
      let hadMore = wasFull
      wasFull = output.count == capacity && code == cgzip_more
      if code == Int32(cgzip_damaged) {
        isDamaged = true
        return output.isEmpty ? .damaged : .bytes(output)
      }
      if code == cgzip_end { isBetweenMembers = true }
      if !output.isEmpty { return .bytes(output) }
      if used == 0, code == cgzip_more, !hadMore { return .damaged }
    }
    return .needsInput
  }
}
