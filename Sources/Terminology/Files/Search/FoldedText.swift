internal import BriefText

/// Texts brought to a form in which two that readers take for the same are equal.
enum FoldedText {
  /// A text folded, with one space for each run of white space and dashes inside it and none around it. O(n).
  static func key(_ text: String) -> [ArabicFolding.Unit] {
    var key: [ArabicFolding.Unit] = []
    var gap = false
    for unit in ArabicFolding.fold(text) {
      if isGap(unit) {
        gap = true
        continue
      }
      if gap, !key.isEmpty { key.append(0x20) }
      gap = false
      key.append(unit)
    }
    return key
  }

  private static func isGap(_ unit: ArabicFolding.Unit) -> Bool {
    switch unit {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2D, 0x2000...0x200A, 0x2010...0x2015, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }
}
