/// How many columns of a terminal text takes.
enum DisplayWidth {
  static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

  /// 0 for marks and invisible characters, 2 for East Asian wide characters and emoji, else 1.
  static func columns(of character: Character) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars {
      let properties = scalar.properties
      // A sequence of emoji joined into one picture takes the room of one.
      if scalar.value == 0xFE0F || properties.isEmojiPresentation { return 2 }
      sum += isZeroWidth(scalar) ? 0 : isWide(scalar.value) ? 2 : 1
    }
    return sum
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: return false
    case 0x0600...0x0605, 0x06DD, 0x08E2: return false
    case 0x1160...0x11FF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// The blocks that Unicode's East Asian Width calls wide or full width.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
