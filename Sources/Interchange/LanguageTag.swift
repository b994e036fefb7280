/// Language tags as translation memories write them: `ar`, `AR-eg`, `ar_EG`.
enum LanguageTag {
  /// True when both are the same language as far as both say: letters' case and `_` for `-` do not count, and `ar` meets
  /// `ar-EG` in either direction; `ar-EG` does not meet `ar-SA`.
  static func meet(_ one: String, _ other: String) -> Bool {
    var left = one.utf8.makeIterator()
    var right = other.utf8.makeIterator()
    var isFirst = true
    while true {
      switch (left.next().map(folded), right.next().map(folded)) {
      case (nil, nil): return !isFirst
      case (nil, hyphen), (hyphen, nil): return !isFirst
      case (let a, let b) where a == b: isFirst = false
      default: return false
      }
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case UInt8(ascii: "_"): hyphen
    default: byte
    }
  }
}
