internal import BriefText

/// Folded spelling in the alphabet of the matcher's tries: six bits a letter, so that the children of a trie node fit
/// one 64-bit set.
///
/// Arabic letters U+0621…U+064A are 1…42 and digits 43…52. A Latin letter is `latin` and then 1…26, any other unit is
/// `escape` and then its four hexadecimal digits as 1…16: no letter's code is the beginning of another's.
enum TermAlphabet {
  typealias Code = UInt8

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
  private static let firstDigit: Code = 43
  private static let latin: Code = 53
  private static let escape: Code = 54
  /// The most codes that one unit can take.
  static let longestUnit = 5

  private static func arabic(_ unit: ArabicFolding.Unit) -> Code { Code(unit - 0x0620) }

  /// Writes the codes of one unit and gives the place after them. There must be room for `longestUnit`.
  @inline(__always)
  static func write(_ unit: ArabicFolding.Unit, to codes: UnsafeMutablePointer<Code>, at place: Int) -> Int {
    if unit >= 0x0621, unit <= 0x064A {
      codes[place] = Code(truncatingIfNeeded: unit &- 0x0620)
      return place + 1
    }
    return writeOther(unit, to: codes, at: place)
  }

  private static func writeOther(
    _ unit: ArabicFolding.Unit, to codes: UnsafeMutablePointer<Code>, at place: Int
  ) -> Int {
    if unit >= 0x30, unit <= 0x39 {
      codes[place] = Code(unit - 0x30) + firstDigit
      return place + 1
    }
    if unit >= 0x61, unit <= 0x7A {
      codes[place] = latin
      codes[place + 1] = Code(unit - 0x60)
      return place + 2
    }
    codes[place] = escape
    for digit in 0..<4 { codes[place + 1 + digit] = Code(unit >> UInt16(12 - 4 * digit) & 0xF) + 1 }
    return place + 5
  }

  static func codes(_ units: some Collection<ArabicFolding.Unit>) -> [Code] {
    [Code](unsafeUninitializedCapacity: units.count * longestUnit) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      for unit in units { count = write(unit, to: base, at: count) }
    }
  }

  /// The codes of an Arabic string that is written in the source, such as an ending.
  static func codes(of string: String) -> [Code] {
    codes(ArabicFolding.fold(string))
  }
}
