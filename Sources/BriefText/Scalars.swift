internal import CICU

/// Classes of Unicode scalars as segmentation and tokenization need them.
enum Scalars {
  /// White space inside or between lines, no-break spaces included.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D) }
    if scalar < 0x1680 { return scalar == 0xA0 || scalar == 0x85 }
    return scalar == 0x3000 || (scalar >= 0x2000 && scalar <= 0x200A) || isWideLineBreak(scalar)
      || scalar == 0x202F || scalar == 0x205F || scalar == 0x1680
  }

  /// A line break of any kind; CR LF is two of them.
  @inline(__always)
  static func isLineBreak(_ scalar: UInt32) -> Bool {
    (scalar >= 0x0A && scalar <= 0x0D) || scalar == 0x85 || isWideLineBreak(scalar)
  }

  @inline(__always)
  private static func isWideLineBreak(_ scalar: UInt32) -> Bool {
    scalar == 0x2028 || scalar == 0x2029
  }

  /// Marks that readers do not see as letters: harakat, tatweel, direction marks, joiners, soft hyphen, BOM.
  @inline(__always)
  static func isIgnorable(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return false }
    if scalar < 0x0600 { return scalar == 0xAD || (scalar >= 0x0300 && scalar <= 0x036F) }
    if scalar < 0x0700 { return isArabicMark(scalar) }
    return (scalar >= 0x200B && scalar <= 0x200F) || (scalar >= 0x202A && scalar <= 0x202E)
      || (scalar >= 0x2060 && scalar <= 0x206F) || scalar == 0xFEFF || (scalar >= 0xFE00 && scalar <= 0xFE0F)
      || (scalar >= 0x08D3 && scalar <= 0x08FF)
  }

  /// Harakat, Koranic marks, tatweel and the Arabic letter mark.
  @inline(__always)
  static func isArabicMark(_ scalar: UInt32) -> Bool {
    (scalar >= 0x064B && scalar <= 0x065F) || scalar == 0x0640 || scalar == 0x0670 || scalar == 0x061C
      || (scalar >= 0x0610 && scalar <= 0x061A) || (scalar >= 0x06D6 && scalar <= 0x06DC)
      || (scalar >= 0x06DF && scalar <= 0x06E4) || scalar == 0x06E7 || scalar == 0x06E8
      || (scalar >= 0x06EA && scalar <= 0x06ED)
  }

  /// A letter of the Arabic script, presentation forms included.
  @inline(__always)
  static func isArabicLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x0620 { return false }
    if scalar < 0x0700 {
      return scalar <= 0x064A && scalar != 0x0640 || scalar == 0x066E || scalar == 0x066F
        || (scalar >= 0x0671 && scalar <= 0x06D3) || scalar == 0x06D5 || (scalar >= 0x06EE && scalar <= 0x06EF)
        || scalar >= 0x06FA
    }
    return (scalar >= 0x0750 && scalar <= 0x077F) || (scalar >= 0x08A0 && scalar <= 0x08C7)
      || (scalar >= 0xFB50 && scalar <= 0xFDFB && !(scalar >= 0xFD3E && scalar <= 0xFD4F))
      || (scalar >= 0xFE70 && scalar <= 0xFEFC)
  }

  @inline(__always)
  static func isLatinLetter(_ scalar: UInt32) -> Bool {
    let lower = scalar | 0x20
    if lower >= 0x61 && lower <= 0x7A { return true }
    return scalar >= 0xC0 && scalar <= 0x024F && scalar != 0xD7 && scalar != 0xF7
  }

  @inline(__always)
  static func isLatinLowercase(_ scalar: UInt32) -> Bool {
    (scalar >= 0x61 && scalar <= 0x7A) || (scalar >= 0xDF && scalar <= 0xFF && scalar != 0xF7)
  }

  @inline(__always)
  static func isLatinUppercase(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7)
  }

  /// A European, Arabic-Indic or Persian digit.
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool {
    (scalar >= 0x30 && scalar <= 0x39) || (scalar >= 0x0660 && scalar <= 0x0669)
      || (scalar >= 0x06F0 && scalar <= 0x06F9)
  }

  /// A letter of any script.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if isArabicLetter(scalar) || isLatinLetter(scalar) { return true }
    if scalar < 0x80 || isArabicMark(scalar) { return false }
    let category = cicu_category(scalar)
    return category >= 1 && category <= 5
  }

  /// A quotation mark that only closes, only opens, or either.
  @inline(__always)
  static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x27 || scalar == 0xAB || scalar == 0xBB
      || (scalar >= 0x2018 && scalar <= 0x201F) || scalar == 0x2039 || scalar == 0x203A
  }

  @inline(__always)
  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || scalar == 0x5D || scalar == 0x7D || scalar == 0xFD3E
  }

  @inline(__always)
  static func isOpeningBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0x5B || scalar == 0x7B || scalar == 0xFD3F
  }

  static func isEmoji(_ scalar: UInt32) -> Bool {
    scalar > 0x2000 && cicu_is_emoji(scalar) != 0
  }

  /// A dash or hyphen.
  @inline(__always)
  static func isDash(_ scalar: UInt32) -> Bool {
    scalar == 0x2D || (scalar >= 0x2010 && scalar <= 0x2015) || scalar == 0x2212 || scalar == 0x058A
  }

  /// A mark that begins a run of text in one direction.
  @inline(__always)
  static func opensDirection(_ scalar: UInt32) -> Bool {
    scalar == 0x202A || scalar == 0x202B || scalar == 0x202D || scalar == 0x202E
      || (scalar >= 0x2066 && scalar <= 0x2068)
  }

  /// A raised digit, as footnotes have it.
  @inline(__always)
  static func isSuperscriptDigit(_ scalar: UInt32) -> Bool {
    scalar == 0xB9 || scalar == 0xB2 || scalar == 0xB3 || (scalar >= 0x2070 && scalar <= 0x2079)
  }

  /// A sign that begins the item of a list: bullet, square, arrow.
  @inline(__always)
  static func isBullet(_ scalar: UInt32) -> Bool {
    scalar == 0x2A || scalar == 0x2022 || scalar == 0x2023 || scalar == 0x2043 || scalar == 0x204C || scalar == 0x204D
      || (scalar >= 0x25A0 && scalar <= 0x25FF) || (scalar >= 0x2794 && scalar <= 0x27BE) || scalar == 0xB7
  }
}
