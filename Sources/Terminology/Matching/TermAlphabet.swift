internal import BriefText

/// Folded spelling in the alphabet of the matcher's trie: one byte a letter, all below 128, so that the children of a
/// trie node fit a bit set.
enum TermAlphabet {
  typealias Code = UInt8

  // Arabic letters U+0621…U+064A are 1…42, digits 43…52, Latin letters 53…78.
  static let hamza = arabic(0x0621)
  static let alef = arabic(0x0627)
  static let ba = arabic(0x0628)
  static let taMarbuta = arabic(0x0629)
  static let ta = arabic(0x062A)
  static let sin = arabic(0x0633)
  static let fa = arabic(0x0641)
  static let kaf = arabic(0x0643)
  static let lam = arabic(0x0644)
  static let mim = arabic(0x0645)
  static let nun = arabic(0x0646)
  static let ha = arabic(0x0647)
  static let waw = arabic(0x0648)
  static let ya = arabic(0x064A)
  /// Any other unit: this code, then its four hexadecimal digits as 80…95.
  private static let escape: Code = 79
  static let codeLimit = 96

  private static func arabic(_ unit: ArabicFolding.Unit) -> Code { Code(unit - 0x0620) }

  @inline(__always)
  static func append(_ unit: ArabicFolding.Unit, to codes: inout [Code]) {
    if unit >= 0x0621, unit <= 0x064A {
      codes.append(Code(truncatingIfNeeded: unit - 0x0620))
    } else if unit >= 0x61, unit <= 0x7A {
      codes.append(Code(truncatingIfNeeded: unit - 0x61 + 53))
    } else if unit >= 0x30, unit <= 0x39 {
      codes.append(Code(truncatingIfNeeded: unit - 0x30 + 43))
    } else {
      codes.append(escape)
      for shift in stride(from: 12, through: 0, by: -4) {
        codes.append(80 + Code(truncatingIfNeeded: (unit >> ArabicFolding.Unit(shift)) & 0xF))
      }
    }
  }

  static func codes(_ units: some Sequence<ArabicFolding.Unit>) -> [Code] {
    var codes: [Code] = []
    for unit in units { append(unit, to: &codes) }
    return codes
  }

  /// The codes of an Arabic string that is written in the source, such as an ending.
  static func codes(of string: String) -> [Code] {
    codes(ArabicFolding.fold(string))
  }
}
