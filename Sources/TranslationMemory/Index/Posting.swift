/// How the index of source words is laid out.
///
/// A row holds the segments of one length class that have a word: its identifier is word (26 bits), length class (5 bits),
/// first segment (32 bits), so that additions are rows of their own and nothing must be rewritten. Its blob holds n entries,
/// in three parts: n signatures (8 bytes), n segments (4 bytes), n lengths (1 byte, above the least of the class, 255 for
/// 255 or more), all little-endian, by ascending segment.
enum Posting {
  static let entryBytes = 13
  /// Few enough that several rows fit a page, many enough that stepping from row to row is cheap.
  static let rowEntries = 100
  /// Numbers that the bits allow.
  static let wordLimit: Int64 = 1 << 26
  static let segmentLimit: Int64 = 1 << 32

  /// The identifier of a row.
  @inline(__always)
  static func key(word: Int64, bucket: Int, segment: Int64) -> Int64 { word << 37 + Int64(bucket) << 32 + segment }

  /// The bit of a word in a segment's signature.
  @inline(__always)
  static func signatureBit(_ word: UInt32) -> UInt64 { 1 << ((UInt64(word) &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// The identifier of a row of the index of target words: word, first segment. Its blob holds the further segments as
  /// variable-length differences.
  @inline(__always)
  static func targetKey(word: Int64, segment: Int64) -> Int64 { word << 32 + segment }
  static let targetRowEntries = 250
}
