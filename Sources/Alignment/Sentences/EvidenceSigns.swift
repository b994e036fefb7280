internal import BriefText

/// Signs that translations keep.
enum EvidenceSigns {
  typealias Unit = ArabicFolding.Unit

  /// True for a sign that is evidence where it is rare.
  static func contains(_ units: ArraySlice<Unit>) -> Bool {
    units.count == 1 && kept.contains(folded(units))
  }

  /// One sign for all that mean the same.
  static func folded(_ units: ArraySlice<Unit>) -> Unit {
    switch units.first ?? 0 {
    case 0x061F: 0x3F
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: 0x22
    case 0x061B: 0x3B
    case 0x066A: 0x25
    case let unit: unit
    }
  }

  private static let kept = Set("?!\"(;%$€£:&@#*[".utf16)
}
