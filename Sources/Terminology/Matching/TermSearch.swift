internal import BriefText

/// One pass over the tokens of a text.
struct TermSearch {
  struct Found {
    let tokens: Range<Int>
    let entry: Int
    /// How many words are inflected or respelled.
    let inflected: Int
  }

  private let text: TokenizedText
  private let index: TermIndex
  private let analysis: WordAnalysis
  /// The readings of all tokens, one after the other, and where those of each token begin.
  private var readings: [WordReading] = []
  private var firstReading: [Int32] = []

  init(text: TokenizedText, index: TermIndex, analysis: WordAnalysis) {
    self.text = text
    self.index = index
    self.analysis = analysis
  }

  mutating func run() -> [Found] {
    readAll()
    var found: [Found] = []
    var token = 0
    let count = text.tokens.count
    while token < count {
      if firstReading[token] != firstReading[token + 1], let best = best(at: token) {
        found.append(best)
        token = best.tokens.upperBound
      } else {
        token += 1
      }
    }
    return found
  }

  private mutating func readAll() {
    firstReading.reserveCapacity(text.tokens.count + 1)
    var codes: [UInt8] = []
    for token in text.tokens {
      firstReading.append(Int32(readings.count))
      guard token.isWord else { continue }
      codes.removeAll(keepingCapacity: true)
      for unit in text.units[token.foldedRange] { TermAlphabet.append(unit, to: &codes) }
      let isArabic = token.kind == .arabic
      codes.withUnsafeBufferPointer { analysis.readings(of: $0, isArabic: isArabic, into: &readings) }
    }
    firstReading.append(Int32(readings.count))
  }

  /// The longest term that begins at a token; of equally long ones the one with fewest inflected words.
  private func best(at token: Int) -> Found? {
    var best: Found?
    for number in Int(firstReading[token])..<Int(firstReading[token + 1]) {
      let reading = readings[number]
      let node = index.firstSteps[Int(reading.word)]
      guard node >= 0, let path = TermPath(first: reading, index.words[Int(reading.word)]) else { continue }
      extend(path, node: node, from: token, to: token, &best)
    }
    return best
  }

  private func extend(_ path: TermPath, node: Int32, from start: Int, to last: Int, _ best: inout Found?) {
    let entry = index.entryAt[Int(node)]
    if entry >= 0, path.mayEnd(before: tokenAfter(last)) {
      let found = Found(tokens: start..<(last + 1), entry: Int(entry), inflected: path.inflected)
      if Self.beats(found, best) { best = found }
    }
    guard index.goesOn[Int(node)], let next = nextWord(after: last) else { return }
    for number in Int(firstReading[next])..<Int(firstReading[next + 1]) {
      let reading = readings[number]
      guard let step = index.steps[TermIndex.key(node, reading.word)],
        let longer = path.adding(reading, index.words[Int(reading.word)])
      else { continue }
      extend(longer, node: step, from: start, to: next, &best)
    }
  }

  private static func beats(_ new: Found, _ old: Found?) -> Bool {
    guard let old else { return true }
    if new.tokens.upperBound != old.tokens.upperBound { return new.tokens.upperBound > old.tokens.upperBound }
    if new.inflected != old.inflected { return new.inflected < old.inflected }
    return new.entry < old.entry
  }

  /// The next word when only white space, a hyphen or an underscore stands between, or nothing.
  private func nextWord(after token: Int) -> Int? {
    let next = token + 1
    guard next < text.tokens.count else { return nil }
    if text.tokens[next].isWord { return next }
    guard !text.tokens[next].spaceBefore, next + 1 < text.tokens.count, !text.tokens[next + 1].spaceBefore,
      text.tokens[next + 1].isWord
    else { return nil }
    switch text.units[text.tokens[next].foldedRange.lowerBound] {
    case 0x2D, 0x5F, 0x2010, 0x2011, 0x2013, 0x2212: return next + 1
    case 0x2E:
      // A dotted acronym: `بي.بي.سي`.
      let isShort = text.tokens[token].foldedRange.count <= 4 && text.tokens[next + 1].foldedRange.count <= 4
      return isShort ? next + 1 : nil
    default: return nil
    }
  }

  private func tokenAfter(_ last: Int) -> (token: Token, units: ArraySlice<ArabicFolding.Unit>)? {
    guard let next = nextWord(after: last) else { return nil }
    return (text.tokens[next], text.folded(text.tokens[next]))
  }
}
