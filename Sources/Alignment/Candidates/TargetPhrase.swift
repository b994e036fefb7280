internal import BriefText

/// The stems of a translation, to be found inflected in a target: `foreign fighter` in `Foreign fighters'`.
struct TargetPhrase: Sendable, Hashable {
  let stems: [EvidenceKey]

  init(_ text: String) {
    stems = Self.words(of: Tokenizer().tokenize(text)).map(\.key)
  }

  /// The words of a text without articles, and where they stand in UTF-8 bytes.
  static func words(of text: TokenizedText) -> [(key: EvidenceKey, range: Range<Int>)] {
    text.tokens.compactMap { token in
      guard token.isWord else { return nil }
      let units = text.folded(token)
      if units.isEmpty || articles.contains(Array(units)) { return nil }
      return (EvidenceKey(.word, WordStem.stem(units)), token.range)
    }
  }

  /// The first place of each occurrence.
  func places(in words: [EvidenceKey]) -> [Int] {
    guard !stems.isEmpty, stems.count <= words.count else { return [] }
    return (0...(words.count - stems.count)).filter { words[$0..<($0 + stems.count)].elementsEqual(stems) }
  }

  private static let articles = Set(["the", "a", "an"].map { ArabicFolding.fold($0) })
}
