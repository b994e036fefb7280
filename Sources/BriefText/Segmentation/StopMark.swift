/// The marks that can end a sentence of Arabic or of a language in Latin script.
enum StopMark {
  static let fullStop: UInt32 = 0x2E
  static let ellipsis: UInt32 = 0x2026

  @inline(__always)
  static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x061F, 0x06D4, 0x2026: true
    case 0x203C, 0x203D, 0x2047...0x2049, 0xFE56, 0xFE57, 0xFF01, 0xFF0E, 0xFF1F: true
    default: false
    }
  }
}
