/// Checks of bytes against UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
enum UTF8Validation {
  /// The offset of the first byte that is not part of a well-formed sequence, `nil` when all are.
  static func firstInvalid(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let width = sequenceLength(in: buffer, at: index)
        if width == 0 { return index }
        index += width
      }
      return nil
    }
  }

  /// True when broken sequences are rare beside well-formed ones of several bytes: UTF-8 that was damaged, not
  /// another encoding. A sequence cut off by the end of the file is no sign of another encoding.
  static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var good = 0
      var bad = 0
      var index = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let width = sequenceLength(in: buffer, at: index)
        if width == 0, index + 4 > buffer.count, isCutOff(in: buffer, at: index) { break }
        if width == 0 { bad += 1 } else { good += 1 }
        index += max(width, 1)
      }
      return good > 20 * bad
    }
  }

  /// How often U+FFFD stands in the bytes.
  static func replacementCount(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      var index = 0
      while index + 2 < buffer.count {
        if buffer[index] == 0xEF, buffer[index + 1] == 0xBF, buffer[index + 2] == 0xBD { count += 1 }
        index += 1
      }
      return count
    }
  }

  /// True when a lead byte is followed by nothing but continuation bytes, too few, up to the end.
  private static func isCutOff(in buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let needed = buffer[index] >= 0xF0 ? 4 : buffer[index] >= 0xE0 ? 3 : 2
    return (0xC2...0xF4).contains(buffer[index]) && buffer.count - index < needed
      && buffer[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// The width of the well-formed sequence at `index`, 0 when there is none.
  private static func sequenceLength(in buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let first = buffer[index]
    func continues(_ offset: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
      index + offset < buffer.count && buffer[index + offset] >= low && buffer[index + offset] <= high
    }
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, from: 0xA0) && continues(2) ? 3 : 0
    case 0xED: return continues(1, to: 0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, from: 0x90) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, to: 0x8F) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
