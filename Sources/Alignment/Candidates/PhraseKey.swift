/// A phrase by the types of its stems: its inflected forms have one key.
struct PhraseKey: Hashable, Sendable {
  let value: UInt64

  /// `nil` when a word was not seen in learning.
  init?(_ text: PieceText, _ words: Range<Int>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      let type = text.pieces[text.words[word].stem].type
      guard type >= 0 else { return nil }
      hash = (hash ^ UInt64(type)) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
    }
    value = hash
  }

  private init(value: UInt64) { self.value = value }

  /// One key for two.
  func joined(_ other: PhraseKey) -> PhraseKey {
    PhraseKey(value: (value &* 0x9e37_79b9_7f4a_7c15 ^ other.value) &* 0xbf58_476d_1ce4_e5b9)
  }
}
