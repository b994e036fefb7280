/// Hashes of folded words and of segments, the same in every run and on every machine: they stand in files.
enum WordHash {
  /// The hash of a word's bytes.
  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var index = 0
    while index < bytes.count {
      var part: UInt64 = 0
      var shift: UInt64 = 0
      while shift < 64, index < bytes.count {
        part |= UInt64(bytes[index]) << shift
        shift += 8
        index += 1
      }
      hash = mixed(hash ^ part)
    }
    return hash
  }

  /// The hashes of the words of a segment.
  static func all(_ words: SegmentWords) -> [UInt64] {
    words.bytes.withUnsafeBufferPointer { bytes in
      (0..<words.count).map { of(UnsafeBufferPointer(rebasing: bytes[words.foldedRange($0)])) }
    }
  }

  /// The key of a segment with these folded words: equal words, equal key.
  static func key(_ hashes: [UInt64]) -> Int64 {
    var hash: UInt64 = 0
    for word in hashes { hash = mixed(hash ^ word) }
    // 32 bits keep the table small; what shares a key is compared.
    return Int64(Int32(truncatingIfNeeded: hash >> 32))
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    value = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return value ^ (value >> 32)
  }
}
