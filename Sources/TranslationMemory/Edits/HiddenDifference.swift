/// A place where a memory's source and the segment looked up are equal for the score but not as written.
public struct HiddenDifference: Sendable, Hashable {
  /// What is written differently.
  public struct Kinds: OptionSet, Sendable, Hashable, CustomStringConvertible {
    /// The bits.
    public let rawValue: Int

    /// Kinds by their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Hamza, its seat, madda or wasla: أ and ا, ؤ and و.
    public static let hamza = Kinds(rawValue: 1 << 0)
    /// Vowel marks of Arabic, accents of other scripts.
    public static let marks = Kinds(rawValue: 1 << 1)
    /// Capital and small letters.
    public static let letterCase = Kinds(rawValue: 1 << 2)
    /// ى and ي.
    public static let finalYa = Kinds(rawValue: 1 << 3)
    /// ة and ه.
    public static let taMarbuta = Kinds(rawValue: 1 << 4)
    /// The script of digits: ٣ and 3.
    public static let digits = Kinds(rawValue: 1 << 5)
    /// Tatweel, format characters, presentation forms and the like.
    public static let form = Kinds(rawValue: 1 << 6)
    /// Punctuation or symbols between words.
    public static let punctuation = Kinds(rawValue: 1 << 7)
    /// White space between words.
    public static let spacing = Kinds(rawValue: 1 << 8)

    private static let names: [(Kinds, String)] = [
      (.hamza, "hamza"), (.marks, "marks"), (.letterCase, "case"), (.finalYa, "final ya"), (.taMarbuta, "ta marbuta"),
      (.digits, "digits"), (.form, "form"), (.punctuation, "punctuation"), (.spacing, "spacing"),
    ]

    /// The kinds by name, separated by commas: `hamza, case`.
    public var description: String {
      Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
    }
  }

  /// What is written differently.
  public let kinds: Kinds
  /// Where in the memory's source, in UTF-8 bytes: a word, or what stands between two words (may be empty).
  public let memoryRange: Range<Int>
  /// Where in the segment looked up, in UTF-8 bytes.
  public let queryRange: Range<Int>
}
