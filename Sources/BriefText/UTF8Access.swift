/// Reading scalars out of valid UTF-8 bytes.
protocol UTF8Bytes {
  subscript(index: Int) -> UInt8 { get }
  var count: Int { get }
}

extension [UInt8]: UTF8Bytes {}
extension UnsafeBufferPointer<UInt8>: UTF8Bytes {}

extension UTF8Bytes {
  /// The scalar that begins at a byte offset and its width in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (scalar: UInt32, width: Int) {
    let first = self[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | continuation(index + 1), 2) }
    if first < 0xF0 {
      return (UInt32(first & 0x0F) << 12 | continuation(index + 1) << 6 | continuation(index + 2), 3)
    }
    let high = UInt32(first & 0x07) << 18 | continuation(index + 1) << 12
    return (high | continuation(index + 2) << 6 | continuation(index + 3), 4)
  }

  /// The scalar that ends before a byte offset and its width in bytes.
  @inline(__always)
  func scalar(before index: Int) -> (scalar: UInt32, width: Int) {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  @inline(__always)
  private func continuation(_ index: Int) -> UInt32 {
    UInt32(self[index] & 0x3F)
  }
}
