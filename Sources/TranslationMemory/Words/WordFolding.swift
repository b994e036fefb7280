internal import CICU

/// The memory's folding, scalar by scalar: NFKD, case folded; marks, format characters and tatweel dropped; ى → ي, ة → ه,
/// ٱ → ا; decimal digits of any script to ASCII.
///
/// Coarser than `ArabicFolding`, on purpose: a translator wants the old translation offered whatever became of hamzas and
/// marks, whereas a glossary must tell some of them apart.
enum WordFolding {
  /// What a folded scalar is to a word.
  enum Class: UInt8 {
    /// Ends a word: white space.
    case space = 0
    /// Ends a word: punctuation, symbols, controls.
    case other
    case letter
    case digit
    /// Joins two digits, elsewhere as `other`.
    case separator
    /// Dropped, belongs to the letter before it: marks, tatweel.
    case mark
    /// Dropped, belongs to nothing: format characters.
    case format
    /// Not in the table: several scalars.
    case several
  }

  /// A folded scalar with its class in the top byte.
  typealias Entry = UInt32

  /// Scalars below this are folded by table.
  static let tableEnd: UInt32 = 0x0700

  /// The entries of the scalars below `tableEnd`: ASCII, Latin, Greek, Cyrillic, Hebrew, Arabic.
  static let table: [Entry] = (0..<tableEnd).map { scalar in
    let entries = fold(scalar)
    guard entries.count <= 1 else { return UInt32(Class.several.rawValue) << 24 }
    return entries.first ?? UInt32(Class.format.rawValue) << 24
  }

  @inline(__always)
  static func classOf(_ entry: Entry) -> Class { Class(rawValue: UInt8(truncatingIfNeeded: entry >> 24)) ?? .other }

  @inline(__always)
  static func scalarOf(_ entry: Entry) -> UInt32 { entry & 0xFFFFFF }

  /// The folded scalars of a scalar, those that are dropped included, each with its class.
  static func fold(_ scalar: UInt32) -> [Entry] {
    var decomposed = [UInt32](repeating: 0, count: 64)
    let count = min(64, Int(cicu_decompose_and_fold(scalar, &decomposed, 64)))
    return decomposed.prefix(count).map(entry)
  }

  private static func entry(_ scalar: UInt32) -> Entry {
    let digit = cicu_digit(scalar)
    if digit >= 0 { return packed(.digit, 0x30 + UInt32(digit)) }
    switch scalar {
    case 0x0640: return packed(.mark, scalar)
    case 0x0649: return packed(.letter, 0x064A)
    case 0x0629: return packed(.letter, 0x0647)
    case 0x0671: return packed(.letter, 0x0627)
    // Full stop, comma, colon, slash, Arabic comma and date separator, decimal and thousands separator, fraction slash.
    case 0x2E, 0x2C, 0x3A, 0x2F, 0x060C, 0x060D, 0x066B, 0x066C, 0x2044: return packed(.separator, scalar)
    case 0x09...0x0D, 0x85: return packed(.space, scalar)
    default: break
    }
    switch cicu_category(scalar) {
    case 1...5: return packed(.letter, scalar)
    case 6...8: return packed(.mark, scalar)
    case 9...11: return packed(.digit, scalar)
    case 12...14: return packed(.space, scalar)
    case 16: return packed(.format, scalar)
    default: return packed(.other, scalar)
    }
  }

  private static func packed(_ kind: Class, _ scalar: UInt32) -> Entry { UInt32(kind.rawValue) << 24 | scalar }
}
