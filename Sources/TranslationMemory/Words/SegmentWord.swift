/// A word of a segment as the memory compares it.
public struct SegmentWord: Sendable, Hashable {
  /// What the memory takes a word for.
  public enum Kind: UInt8, Sendable, Hashable {
    /// A run of letters.
    case letters
    /// Digits with the separators between them: `1,000`, `12:30`, `٢٠١٥/١١/٢٠`.
    case number
    /// One character of a segment that has no words, such as `?!`.
    case character
  }

  /// The word folded: what is compared.
  public let folded: String
  /// Where it stands in the segment, in UTF-8 bytes, with the marks and the tatweel on it.
  public let range: Range<Int>
  /// What it is.
  public let kind: Kind
}
