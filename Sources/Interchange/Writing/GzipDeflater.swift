internal import CXML

/// Compresses to gzip data, piece by piece.
final class GzipDeflater {
  private let stream = cgzip_deflater()

  deinit { cgzip_free(stream) }

  /// The compressed bytes that are ready once `bytes` are taken in.
  func compress(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    // As where the standard library finds no memory for an array.
    guard let stream else { preconditionFailure("out of memory") }
    var output: [UInt8] = []
    bytes.withUnsafeBytes { input in
      var position = 0
      while true {
        var (used, made): (Int64, Int64) = (0, 0)
        var code: Int32 = 0
        let capacity = 1 << 16
        output += [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          let rest = UnsafeRawBufferPointer(rebasing: input[position...])
          code = cgzip_run(
            stream, rest.baseAddress, Int64(rest.count), &used, buffer.baseAddress, Int64(capacity), &made,
            isLast ? 1 : 0)
          count = Int(made)
        }
        position += Int(used)
        if code != Int32(cgzip_more) { return }
        if !isLast, position == input.count, made < capacity { return }
      }
    }
    return output
  }
}
