internal import BriefText

/// Cuts segments into pieces and numbers their types. Made from the words of a corpus; after that it never changes.
struct PieceReader: Sendable {
  typealias Unit = ArabicFolding.Unit

  /// The pieces of a word that the corpus has.
  private struct Entry: Sendable {
    var types: [(type: Int32, kind: WordPiece.Kind)]
    var hasArticle: Bool
  }

  let splitter: CliticSplitter
  let lexicon: BilingualLexicon?
  private var typeOfKey: [EvidenceKey: Int32] = [:]
  private var entries: [Entry] = []
  private(set) var evidence: [PieceEvidence] = []
  /// How often each type occurs.
  private(set) var typeCounts: [Int32] = []
  /// How often each type occurs as a stem with the article: verbs never do.
  private(set) var articleCounts: [Int32] = []
  private let tokenizer = Tokenizer()

  var typeCount: Int { evidence.count }

  init(_ counts: WordCounts, lexicon: BilingualLexicon?) {
    splitter = CliticSplitter(counts: counts)
    self.lexicon = lexicon
    entries.reserveCapacity(counts.count)
    for index in 0..<counts.count {
      let word = counts.word(index)
      let kind = Self.kind(of: word)
      let split = splitter.split(word)
      let types = Self.keys(kind, word, split).map { key, pieceKind in
        (type: number(key, pieceKind, kind, word, split), kind: pieceKind)
      }
      for piece in types { typeCounts[Int(piece.type)] += counts.counts[index] }
      if split.hasArticle, let stem = types.first(where: { $0.kind == .stem }) {
        articleCounts[Int(stem.type)] += counts.counts[index]
      }
      entries.append(Entry(types: types, hasArticle: split.hasArticle))
    }
  }

  private mutating func number(
    _ key: EvidenceKey, _ pieceKind: WordPiece.Kind, _ kind: Token.Kind, _ word: ArraySlice<Unit>, _ split: CliticSplit
  ) -> Int32 {
    if let known = typeOfKey[key] { return known }
    let type = Int32(evidence.count)
    typeOfKey[key] = type
    evidence.append(Self.evidence(key, pieceKind, kind, word, split, lexicon))
    typeCounts.append(0)
    articleCounts.append(0)
    return type
  }

  /// The type of the stem of a word of the corpus.
  func stemType(of word: Int) -> Int32 { entries[word].types.first { $0.kind == .stem }?.type ?? -1 }

  /// The pieces of a segment. O(its length).
  func read(_ segment: String) -> PieceText { read(tokenizer.tokenize(segment)) }

  func read(_ tokenized: TokenizedText) -> PieceText {
    var result = PieceText()
    result.text = tokenized
    var isAfterSign = false
    for (place, token) in tokenized.tokens.enumerated() {
      let units = tokenized.folded(token)
      guard token.isWord, !units.isEmpty else {
        if !Self.joins(units) { isAfterSign = true }
        continue
      }
      var word = PieceText.Word(range: token.range, kind: token.kind, token: place, isAfterSign: isAfterSign)
      isAfterSign = false
      append(units, token.kind, &word, &result)
      result.words.append(word)
    }
    return result
  }

  private func append(
    _ units: ArraySlice<Unit>, _ kind: Token.Kind, _ word: inout PieceText.Word, _ text: inout PieceText
  ) {
    let number = Int32(text.words.count)
    if let index = splitter.counts.index(of: units), index < entries.count {
      word.hasArticle = entries[index].hasArticle
      for piece in entries[index].types {
        if piece.kind == .stem { word.stem = text.pieces.count }
        text.pieces.append(WordPiece(type: piece.type, word: number, kind: piece.kind))
      }
      return
    }
    let split = splitter.split(units)
    word.hasArticle = split.hasArticle
    for (key, pieceKind) in Self.keys(kind, units, split) {
      if pieceKind == .stem { word.stem = text.pieces.count }
      let type = typeOfKey[key] ?? -1
      if type < 0 { text.unseen[text.pieces.count] = Self.evidence(key, pieceKind, kind, units, split, lexicon) }
      text.pieces.append(WordPiece(type: type, word: number, kind: pieceKind))
    }
  }

  func evidence(of piece: Int, in text: PieceText) -> PieceEvidence {
    let type = text.pieces[piece].type
    return type >= 0 ? evidence[Int(type)] : text.unseen[piece] ?? PieceEvidence(clitic: EvidenceKey(.sign, []))
  }

  private static func kind(of word: ArraySlice<Unit>) -> Token.Kind {
    guard let first = word.first else { return .sign }
    if first >= 0x30, first <= 0x39 { return .number }
    return first >= 0x0621 && first <= 0x06D3 ? .arabic : .foreign
  }

  private static func keys(
    _ kind: Token.Kind, _ word: ArraySlice<Unit>, _ split: CliticSplit
  ) -> [(EvidenceKey, WordPiece.Kind)] {
    switch kind {
    case .sign: return []
    case .number: return [(EvidenceKey(.number, NumberWords.digits(word)), .stem)]
    case .foreign: return [(EvidenceKey(.word, ForeignStem.stem(word)), .stem)]
    case .arabic:
      var keys: [(EvidenceKey, WordPiece.Kind)] = []
      if let unit = split.conjunction { keys.append((clitic([0x2B, unit]), .conjunction)) }
      if let unit = split.preposition { keys.append((clitic([0x2B, unit]), .preposition)) }
      if split.future { keys.append((clitic([0x2B, ArabicFolding.sin]), .future)) }
      keys.append((EvidenceKey(.word, ArabicEnding.stem(split.stem)), .stem))
      if !split.pronoun.isEmpty { keys.append((clitic([0x2D] + split.pronoun), .pronoun)) }
      return keys
    }
  }

  private static func clitic(_ units: [Unit]) -> EvidenceKey { EvidenceKey(.sign, units) }

  private static func evidence(
    _ key: EvidenceKey, _ pieceKind: WordPiece.Kind, _ kind: Token.Kind, _ word: ArraySlice<Unit>, _ split: CliticSplit,
    _ lexicon: BilingualLexicon?
  ) -> PieceEvidence {
    guard pieceKind == .stem else { return PieceEvidence(clitic: key) }
    return PieceEvidence(kind, word: word, stem: split.stem, key: key, lexicon: lexicon)
  }

  /// A hyphen keeps words together.
  private static func joins(_ units: ArraySlice<Unit>) -> Bool {
    guard units.count == 1, let unit = units.first else { return units.isEmpty }
    return unit == 0x2D || unit == 0x2010 || unit == 0x2011 || unit == 0x2F
  }
}
