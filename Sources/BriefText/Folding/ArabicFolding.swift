internal import CICU

/// Folding of spelling: scalars that readers of Arabic take for the same letter get the same unit.
///
/// Alef forms become ا, hamza on a seat or alone becomes ء, ى and Farsi ی become ي, Farsi and other regional letters
/// their Arabic neighbour (ک → ك, پ → ب, ڤ → ف, چ → ج), marks and tatweel vanish, digits of any script become ASCII, and
/// everything else is NFKC case folded. ة stays apart from ه: where they meet is a question of grammar, not of spelling.
public enum ArabicFolding {
  /// A folded unit: a UTF-16 code unit; scalars beyond the BMP are two.
  public typealias Unit = UInt16

  /// ا, which also stands for أ إ آ and ٱ.
  public static let alef: Unit = 0x0627
  /// ء, which also stands for hamza on a seat, as in ؤ and ئ.
  public static let hamza: Unit = 0x0621
  /// ت.
  public static let ta: Unit = 0x062A
  /// ة, which is not folded onto ه.
  public static let taMarbuta: Unit = 0x0629
  /// ه.
  public static let ha: Unit = 0x0647
  /// ي, which also stands for ى and the Farsi ی.
  public static let ya: Unit = 0x064A
  /// و.
  public static let waw: Unit = 0x0648
  /// ن.
  public static let nun: Unit = 0x0646
  /// ل.
  public static let lam: Unit = 0x0644
  /// ب, which also stands for پ.
  public static let ba: Unit = 0x0628
  /// ك, which also stands for the Farsi ک and گ.
  public static let kaf: Unit = 0x0643
  /// ف, which also stands for ڤ.
  public static let fa: Unit = 0x0641
  /// س.
  public static let sin: Unit = 0x0633
  /// م.
  public static let mim: Unit = 0x0645

  /// The folded units of a text, white space and punctuation kept. O(n).
  public static func fold(_ text: some StringProtocol) -> [Unit] { fold(String(text)) }

  /// The folded units of a text, white space and punctuation kept. O(n).
  public static func fold(_ text: String) -> [Unit] {
    var units: [Unit] = []
    units.reserveCapacity(text.utf8.count / 2 + 1)
    replace(&units, by: text)
    return units
  }

  /// Makes `units` those of a text, in the room that the array has: saves an array for each where there are many
  /// texts. O(n).
  public static func replace(_ units: inout [Unit], by text: String) {
    units.removeAll(keepingCapacity: true)
    // Not generic: other modules cannot specialize it, and loading a lexicon folds a hundred thousand words.
    var text = text
    text.withUTF8 { bytes in
      table.withUnsafeBufferPointer { table in
        var index = 0
        while index < bytes.count {
          let (scalar, width) = bytes.scalar(at: index)
          index += width
          if scalar >= 0x0600, scalar < 0x0700, table[Int(scalar) - 0x0600] != 0 {
            units.append(table[Int(scalar) - 0x0600])
          } else {
            append(scalar, to: &units)
          }
        }
      }
    }
  }

  /// True for the marks and format characters that folding drops.
  public static func drops(_ scalar: Unicode.Scalar) -> Bool {
    Scalars.isIgnorable(scalar.value)
  }

  /// The folded units as a string.
  public static func string(_ units: some Collection<Unit>) -> String {
    String(decoding: units, as: UTF16.self)
  }

  /// Folds one scalar onto the end of `units`.
  @inline(__always)
  static func append(_ scalar: UInt32, to units: inout [Unit]) {
    if scalar < 0x80 {
      units.append(scalar >= 0x41 && scalar <= 0x5A ? Unit(scalar | 0x20) : Unit(scalar))
    } else if scalar >= 0x0600, scalar < 0x0700 {
      let unit = table[Int(scalar) - 0x0600]
      if unit != 0 { units.append(unit) } else { appendMark(scalar, to: &units) }
    } else if !Scalars.isIgnorable(scalar) {
      appendRare(scalar, to: &units)
    }
  }

  /// A hamza written as a mark of its own turns its seat into a hamza; other marks vanish.
  private static func appendMark(_ scalar: UInt32, to units: inout [Unit]) {
    guard scalar == 0x0654, let last = units.last, last == waw || last == ya else { return }
    units[units.count - 1] = hamza
  }

  private static func appendRare(_ scalar: UInt32, to units: inout [Unit]) {
    // No compatibility decomposition has more than 18 scalars (UAX #15).
    var decomposed = [UInt32](repeating: 0, count: 18)
    let count = min(18, Int(cicu_fold(scalar, &decomposed, 18)))
    for value in decomposed.prefix(count) {
      if value >= 0x0600, value < 0x0700 {
        let unit = table[Int(value) - 0x0600]
        if unit != 0 { units.append(unit) }
      } else if value < 0x10000 {
        if !Scalars.isIgnorable(value) { units.append(Unit(value)) }
      } else {
        units.append(Unit(0xD800 + ((value - 0x10000) >> 10)))
        units.append(Unit(0xDC00 + ((value - 0x10000) & 0x3FF)))
      }
    }
  }

  /// The folded unit of each scalar in U+0600…U+06FF, 0 for those that vanish.
  static let table: [Unit] = {
    var table = (0..<256).map { Unit(0x0600 + $0) }
    for scalar in UInt32(0x0600)..<0x0700 where Scalars.isArabicMark(scalar) { table[Int(scalar) - 0x0600] = 0 }
    func map(_ scalars: [Int], to unit: Unit) {
      for scalar in scalars { table[scalar - 0x0600] = unit }
    }
    map([0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675], to: alef)
    map([0x0624, 0x0626, 0x0676, 0x0678], to: hamza)
    map([0x0649, 0x06CC, 0x06CD, 0x06CE, 0x06D0, 0x06D1, 0x06D2, 0x06D3, 0x0620], to: ya)
    map([0x06A9, 0x06AA, 0x06AB, 0x06AC, 0x06AF, 0x06AD, 0x063B, 0x063C], to: kaf)
    map([0x06C1, 0x06C2, 0x06C0, 0x06D5, 0x06BE], to: ha)
    map([0x06C3], to: taMarbuta)
    map([0x067E], to: ba)
    map([0x0686], to: 0x062C)
    map([0x0698], to: 0x0632)
    map([0x06A4, 0x06A5], to: fa)
    map([0x06A8], to: 0x0642)
    map([0x06CB, 0x06C6, 0x06C7, 0x06C9], to: waw)
    for digit in 0..<10 {
      table[0x60 + digit] = Unit(0x30 + digit)
      table[0xF0 + digit] = Unit(0x30 + digit)
    }
    return table
  }()
}
