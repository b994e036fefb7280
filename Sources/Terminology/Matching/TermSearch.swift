internal import BriefText

/// One pass over the tokens of a text.
struct TermSearch {
  struct Found {
    let tokens: Range<Int>
    /// A place in `TermIndex.forms`.
    var form: Int32
    /// How far the words are from those listed.
    let weight: Int
    /// The reading of the first word.
    let reading: WordReading
  }

  private let text: TokenizedText
  private let index: TermIndex
  private let pointers: TermIndex.Pointers
  private let analysis: WordAnalysis
  private let homographs: HomographChoice
  /// The readings of all tokens, one after the other, and where those of each token begin.
  private var readings: [WordReading] = []
  private var firstReading: [Int32] = []

  /// `bytes` are those of the text.
  init(
    text: TokenizedText, bytes: UnsafeBufferPointer<UInt8>, index: TermIndex, pointers: TermIndex.Pointers,
    entries: [TermEntry]
  ) {
    self.text = text
    self.index = index
    self.pointers = pointers
    analysis = WordAnalysis(index: pointers)
    homographs = HomographChoice(text: text, bytes: bytes, index: index, pointers: pointers, entries: entries)
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
    let depth = index.stems.depth + WordEnding.longest + 5
    firstReading.reserveCapacity(text.tokens.count + 1)
    let codes = UnsafeMutablePointer<UInt8>.allocate(capacity: depth + TermAlphabet.longestUnit)
    defer { codes.deallocate() }
    text.units.withUnsafeBufferPointer { units in
      for token in text.tokens {
        firstReading.append(Int32(truncatingIfNeeded: readings.count))
        guard token.isWord else { continue }
        var length = 0
        var unit = token.foldedRange.lowerBound
        let end = token.foldedRange.upperBound
        while unit < end, length <= depth {
          length = TermAlphabet.write(units[unit], to: codes, at: length)
          unit += 1
        }
        // Longer than any listed word with all that may be attached to it.
        if length > depth { continue }
        analysis.readings(
          of: UnsafeBufferPointer(start: codes, count: length), isArabic: token.kind == .arabic, into: &readings)
      }
    }
    firstReading.append(Int32(truncatingIfNeeded: readings.count))
  }

  /// The longest term that begins at a token; of equally long ones the one nearest to how it is listed.
  private func best(at token: Int) -> Found? {
    var best: Found?
    for number in Int(firstReading[token])..<Int(firstReading[token + 1]) {
      let reading = readings[number]
      let word = pointers.words[Int(reading.word)]
      guard word.firstStep >= 0, hasArticle(reading, token), let path = TermPath(first: reading, word) else { continue }
      extend(path, node: word.firstStep, from: token, reading, to: token, &best)
    }
    guard let found = best, found.tokens.count == 1 else { return best }
    return homographs.oneWord(found)
  }

  private func extend(
    _ path: TermPath, node: Int32, from start: Int, _ first: WordReading, to last: Int, _ best: inout Found?
  ) {
    let here = pointers.nodes[Int(node)]
    if here.form >= 0, path.mayEnd(before: tokenAfter(last)) {
      let found = Found(tokens: start..<(last + 1), form: here.form, weight: path.weight, reading: first)
      consider(found, &best)
      if here.hasHomographs {
        for form in index.homographs[node, default: []] {
          consider(Found(tokens: found.tokens, form: form, weight: found.weight, reading: first), &best)
        }
      }
    }
    guard here.next != 0 else { return }
    if let next = nextWord(after: last) {
      extend(path, node: node, from: start, first, over: [], to: next, &best)
    } else if !index.signs.isEmpty, let next = wordBehindSigns(after: last) {
      let signs = text.tokens[(last + 1)..<next].map { text.units[$0.foldedRange.lowerBound] }
      extend(path, node: node, from: start, first, over: signs, to: next, &best)
    }
  }

  private func extend(
    _ path: TermPath, node: Int32, from start: Int, _ first: WordReading, over signs: [UInt16], to next: Int,
    _ best: inout Found?
  ) {
    let words = pointers.nodes[Int(node)].next
    for number in Int(firstReading[next])..<Int(firstReading[next + 1]) {
      let reading = readings[number]
      guard words & TermIndex.bit(of: reading.word) != 0 else { continue }
      let step = StepTable.node(pointers.steps, after: node, reading.word)
      guard step >= 0, hasArticle(reading, next),
        let longer = path.adding(reading, pointers.words[Int(reading.word)])
      else { continue }
      if !signs.isEmpty, !signs.allSatisfy(index.signs[step, default: []].contains) { continue }
      extend(longer, node: step, from: start, first, to: next, &best)
    }
  }

  /// False when the alef of the article has a hamza: `ألسنة` is not سنة.
  private func hasArticle(_ reading: WordReading, _ token: Int) -> Bool {
    guard reading.article == .present else { return true }
    let place = Int(reading.stemStart) - 2
    let token = text.tokens[token]
    guard text.units[token.foldedRange.lowerBound + place] == ArabicFolding.alef else { return true }
    return homographs.spelling.isBareAlef(token, at: place)
  }

  private func consider(_ new: Found, _ best: inout Found?) {
    guard let old = best else {
      best = new
      return
    }
    if new.tokens.upperBound != old.tokens.upperBound {
      if new.tokens.upperBound > old.tokens.upperBound { best = new }
    } else if new.weight != old.weight {
      if new.weight < old.weight { best = new }
    } else if new.form != old.form, homographs.prefers(new, to: old) {
      best = new
    }
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

  /// The next word behind a few marks, which may be listed in the term.
  private func wordBehindSigns(after token: Int) -> Int? {
    let signs = text.tokens[(token + 1)...].prefix(4)
    return signs.firstIndex { $0.isWord }
  }

  private func tokenAfter(_ last: Int) -> (token: Token, units: ArraySlice<ArabicFolding.Unit>)? {
    guard let next = nextWord(after: last) else { return nil }
    return (text.tokens[next], text.folded(text.tokens[next]))
  }
}
