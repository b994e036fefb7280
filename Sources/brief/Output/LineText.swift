/// Text put on one line.
enum LineText {
  /// Appends UTF-8 with each run of white space that has a line break in it replaced by one space.
  static func append(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard hasBreak(bytes) else {
      output.append(contentsOf: bytes)
      return
    }
    var gap = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.properties.isWhitespace {
        gap.append(scalar)
        continue
      }
      close(&gap, &output)
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    close(&gap, &output)
  }

  /// One line of a string.
  static func line(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(Array(text.utf8)[...], to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func close(_ gap: inout String.UnicodeScalarView, _ output: inout [UInt8]) {
    if gap.isEmpty { return }
    output.append(contentsOf: gap.contains(where: isBreak) ? [0x20] : Array(String(gap).utf8))
    gap.removeAll()
  }

  private static func hasBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        switch byte {
        case 0x0A...0x0D: return true
        case 0xC2 where bytes[index + 1] == 0x85: return true
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8: return true
        default: continue
        }
      }
      return false
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 || (0x2028...0x2029).contains(scalar.value)
  }
}
