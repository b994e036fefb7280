/// Reads a written word: strips proclitics and article, walks the stem trie, and checks that the rest is an ending that
/// the word may have.
struct WordAnalysis {
  let index: TermIndex.Pointers

  /// Appends all readings of a token.
  @inline(__always)
  func readings(of codes: UnsafeBufferPointer<UInt8>, isArabic: Bool, into readings: inout [WordReading]) {
    walk(codes, from: 0, [], .absent, &readings)
    guard isArabic, codes.count >= 3 else { return }
    if codes[0] == TermAlphabet.waw || codes[0] == TermAlphabet.fa {
      walk(codes, from: 1, .conjunction, .absent, &readings)
      afterConjunction(codes, from: 1, .conjunction, &readings)
    }
    afterConjunction(codes, from: 0, [], &readings)
  }

  /// Preposition and article at `start`.
  @inline(__always)
  private func afterConjunction(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, _ before: Proclitics, _ readings: inout [WordReading]
  ) {
    let rest = codes.count - start
    guard rest >= 3 else { return }
    let preposition: Proclitics
    switch codes[start] {
    case TermAlphabet.alef:
      if codes[start + 1] == TermAlphabet.lam, rest >= 4 { walk(codes, from: start + 2, before, .present, &readings) }
      return
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

  @inline(never)
  private func walk(
    _ codes: UnsafeBufferPointer<UInt8>, from start: Int, _ proclitics: Proclitics, _ article: Proclitics.Article,
    _ readings: inout [WordReading]
  ) {
    var position = start
    var number: Int32 = 0
    while position < codes.count {
      number = StemTrie.step(index.stemNodes[Int(number)], codes[position])
      if number < 0 { return }
      position += 1
      guard codes.count - position <= WordEnding.longest else { continue }
      let uses = uses(at: number)
      if !uses.isEmpty, let ending = WordEndings.ending(codes, from: position, to: codes.count, index.endings) {
        accept(uses, ending, start, proclitics, article, &readings)
      }
    }
  }

  /// The places in `uses` of the uses of the stem that leads to a node.
  @inline(__always)
  func uses(at node: Int32) -> Range<Int> {
    Range(
      uncheckedBounds: (
        Int(index.stemNodes[Int(node)].firstValue), Int(index.stemNodes[Int(node) + 1].firstValue)
      ))
  }

  @inline(__always)
  private func accept(
    _ uses: Range<Int>, _ ending: WordEnding, _ start: Int, _ proclitics: Proclitics, _ article: Proclitics.Article,
    _ readings: inout [WordReading]
  ) {
    for place in uses {
      let use = index.uses[place]
      // س stands before verbs only; the other proclitics depend on the place in the term.
      guard use.endings.contains(ending, article: article),
        !proclitics.contains(.future) || use.flags.contains(.isVerb)
      else { continue }
      readings.append(
        WordReading(
          word: use.word, proclitics: proclitics, article: article, ending: ending,
          weight: ending == .none ? (use.flags.contains(.isListed) ? 0 : 1) : ending.weight,
          stemStart: UInt8(truncatingIfNeeded: start),
          refusesSoundPlural: use.flags.contains(.refusesSoundPlural)))
    }
  }
}
