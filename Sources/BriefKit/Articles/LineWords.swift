internal import BriefText

/// The words and numbers of a short line, folded and hashed, so that they compare in no time.
struct LineWords {
  struct Word {
    /// Hash of the folded letters, ة as ه: in web text the two are often confused.
    let hash: UInt64
    let range: Range<Int>
    let isNumber: Bool
    /// How many letters it has.
    let length: Int
    /// The sign that comes next, 0 when there is none before the next word.
    let sign: UInt16
    /// The sign that comes before, 0 when there is none after the word before.
    let signBefore: UInt16
  }

  private(set) var words: [Word] = []

  init(_ text: UTF8Text, _ range: Range<Int>) {
    self.init(Tokenizer().tokenize(text, in: range))
  }

  init(_ string: String) {
    self.init(Tokenizer().tokenize(string))
  }

  private init(_ tokenized: TokenizedText) {
    let tokens = tokenized.tokens
    func mark(_ index: Int) -> UInt16 {
      guard tokens.indices.contains(index), !tokens[index].isWord else { return 0 }
      return tokenized.folded(tokens[index]).first ?? 0
    }
    // A quotation mark tells less than the sign beyond it: `«رويترز»: …`.
    func sign(_ index: Int, _ step: Int) -> UInt16 {
      let first = mark(index)
      guard Self.quotes.contains(first) else { return first }
      let second = mark(index + step)
      return second == 0 ? first : second
    }
    for (index, token) in tokens.enumerated() where token.isWord {
      words.append(
        Word(
          hash: Self.hash(tokenized.folded(token)), range: token.range, isNumber: token.kind == .number,
          length: token.foldedRange.count, sign: sign(index + 1, 1), signBefore: sign(index - 1, -1)))
    }
  }

  private static let quotes: Set<UInt16> = [0x22, 0x27, 0xAB, 0xBB, 0x201C, 0x201D, 0x2018, 0x2019]

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }

  /// FNV-1a over the folded units.
  static func hash(_ units: ArraySlice<ArabicFolding.Unit>) -> UInt64 {
    units.reduce(0xCBF2_9CE4_8422_2325) { hash, unit in
      (hash ^ UInt64(unit == ArabicFolding.taMarbuta ? ArabicFolding.ha : unit)) &* 0x100_0000_01B3
    }
  }

  /// The hash of a single word.
  static func hash(_ word: String) -> UInt64 {
    hash(ArabicFolding.fold(word)[...])
  }

  /// True when the same words stand in both lines, whatever the punctuation.
  static func == (left: LineWords, right: LineWords) -> Bool {
    left.words.map(\.hash) == right.words.map(\.hash)
  }
}

extension UInt16 {
  /// A sign that parts a label from what it labels: `:`, `|`, `/`, `-`, `–`, `—`, `»`, `«`, `>`, `.`.
  var isLabelSign: Bool {
    [0x3A, 0x7C, 0x2F, 0x2D, 0x2013, 0x2014, 0xBB, 0xAB, 0x3E, 0x2E, 0x2026, 0x2E2E, 0x2015, 0x2022].contains(self)
  }
}
