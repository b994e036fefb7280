internal import BriefText

/// One way to read a token as a word of some term.
struct WordReading {
  let word: Int32
  /// The proclitics before the article or stem.
  let proclitics: Proclitics
  let article: Proclitics.Article
  let ending: WordEnding
  /// Written as listed, but for proclitics.
  let isListed: Bool
}

/// Proclitics that stand before a word.
struct Proclitics: OptionSet {
  let rawValue: UInt8

  static let conjunction = Proclitics(rawValue: 1)
  static let ba = Proclitics(rawValue: 2)
  static let kaf = Proclitics(rawValue: 4)
  static let lam = Proclitics(rawValue: 8)
  static let future = Proclitics(rawValue: 16)
  static let prepositions: Proclitics = [.ba, .kaf, .lam]

  /// Whether the article is there; `unknown` after لل before a word in ل (للجنة).
  enum Article { case absent, present, unknown }
}

/// Reads tokens: strips proclitics and article, walks the stem trie, and checks that the rest is an ending that the
/// word may have.
struct WordAnalysis {
  let index: TermIndex
  private let endings = WordEndings()

  init(_ index: TermIndex) {
    self.index = index
  }

  /// Appends all readings of a token.
  @inline(__always)
  func readings(of codes: UnsafeBufferPointer<UInt8>, isArabic: Bool, into readings: inout [WordReading]) {
    walk(codes, from: 0, [], .absent, &readings)
    guard isArabic, codes.count >= 3 else { return }
    if codes[0] == TermAlphabet.waw || codes[0] == TermAlphabet.fa {
      if codes.count >= 3 { walk(codes, from: 1, .conjunction, .absent, &readings) }
      afterConjunction(codes, from: 1, .conjunction, &readings)
    }
    afterConjunction(codes, from: 0, [], &readings)
  }

  /// Preposition and article at `start`.
  private func afterConjunction(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, _ before: Proclitics, _ readings: inout [WordReading]
  ) {
    let rest = codes.count - start
    guard rest >= 3 else { return }
    let first = codes[start]
    if first == TermAlphabet.alef {
      if codes[start + 1] == TermAlphabet.lam, rest >= 4 { walk(codes, from: start + 2, before, .present, &readings) }
      return
    }
    let preposition: Proclitics
    switch first {
    case TermAlphabet.ba: preposition = .ba
    case TermAlphabet.kaf: preposition = .kaf
    case TermAlphabet.lam: preposition = .lam
    case TermAlphabet.sin: preposition = .future
    default: return
    }
    let all = before.union(preposition)
    if preposition == .lam, codes[start + 1] == TermAlphabet.lam {
      // ل before a word that begins with ل, with or without the article; or ل and the article.
      walk(codes, from: start + 1, all, .unknown, &readings)
      walk(codes, from: start + 2, all, .present, &readings)
      return
    }
    walk(codes, from: start + 1, all, .absent, &readings)
    if rest >= 5, preposition != .future, codes[start + 1] == TermAlphabet.alef, codes[start + 2] == TermAlphabet.lam {
      walk(codes, from: start + 3, all, .present, &readings)
    }
  }

  private func walk(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, _ proclitics: Proclitics, _ article: Proclitics.Article,
    _ readings: inout [WordReading]
  ) {
    index.stems.nodes.withUnsafeBufferPointer { nodes in
      var position = start
      var node = nodes[0]
      while position < codes.count {
        let next = StemTrie.step(node, codes[position])
        if next < 0 { return }
        node = nodes[Int(next)]
        position += 1
        if node.valueCount > 0, codes.count - position <= WordEnding.longest,
          let ending = endings.ending(codes, from: position, to: codes.count)
        {
          accept(node, ending, codes, start, proclitics, article, &readings)
        }
      }
    }
  }

  private func accept(
    _ node: StemTrie.Node, _ ending: WordEnding, _ codes: UnsafeBufferPointer<UInt8>, _ start: Int,
    _ proclitics: Proclitics, _ article: Proclitics.Article, _ readings: inout [WordReading]
  ) {
    for offset in Int(node.firstValue)..<Int(node.firstValue + node.valueCount) {
      let use = index.stems.values[offset]
      let word = index.words[Int(use.word)]
      guard
        let isListed = EndingRules.allows(ending, after: use.shape, of: word, article: article),
        Self.fits(proclitics, article, word)
      else { continue }
      readings.append(
        WordReading(word: use.word, proclitics: proclitics, article: article, ending: ending, isListed: isListed))
    }
  }

  /// Article and future س; the other proclitics depend on the place in the term.
  private static func fits(_ proclitics: Proclitics, _ article: Proclitics.Article, _ word: TermWord) -> Bool {
    if proclitics.contains(.future), word.role != .verb { return false }
    switch word.role {
    case .name, .verb, .fixed: return article != .present
    case .definite: return article != .absent
    case .nameWord: return article == .unknown || (article == .present) == word.hasArticle
    case .common, .commonWord: return true
    }
  }
}
