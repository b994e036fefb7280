/// A stretch of a rendering's English that is one piece, or what stands between pieces.
struct GlossRun: Equatable {
  var text: String
  /// The index of the piece.
  var piece: Int?

  /// How far after the place where it is due a piece is looked for.
  private static let reach = 24

  /// Cuts the English of `text` at its pieces. Capitals and `a` or `an` may differ from those of a piece, since the
  /// sentence is polished after the pieces are put together; a piece that is not found is left unmarked.
  static func runs(of text: RenderedText) -> [GlossRun] {
    guard let target = text.shownTarget else { return [] }
    let line = Array(target)
    var runs: [GlossRun] = []
    var end = 0
    for (index, piece) in text.pieces.enumerated() {
      let words = ShownText.line(piece.english).split(separator: " ").map(Array.init)
      guard !words.isEmpty, let found = range(of: words, in: line, from: end) else { continue }
      if found.lowerBound > end { runs.append(GlossRun(text: String(line[end..<found.lowerBound]))) }
      runs.append(GlossRun(text: String(line[found]), piece: index))
      end = found.upperBound
    }
    if end < line.count { runs.append(GlossRun(text: String(line[end...]))) }
    return runs
  }

  private static func range(of words: [[Character]], in line: [Character], from start: Int) -> Range<Int>? {
    for place in start..<min(line.count, start + reach) where line[place] != " " {
      if place > start, isWord(line[place]), isWord(line[place - 1]) { continue }
      if let end = end(of: words, in: line, at: place) { return place..<end }
    }
    return nil
  }

  private static func end(of words: [[Character]], in line: [Character], at start: Int) -> Int? {
    var place = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard place < line.count, line[place] == " " else { return nil }
        place += 1
      }
      guard let end = forms(of: word).lazy.compactMap({ self.end(of: $0, in: line, at: place) }).first else {
        return nil
      }
      place = end
    }
    return place
  }

  private static func end(of word: [Character], in line: [Character], at start: Int) -> Int? {
    let end = start + word.count
    guard end <= line.count,
      zip(word, line[start..<end]).allSatisfy({ $0 == $1 || $0.lowercased() == $1.lowercased() })
    else { return nil }
    guard end < line.count, let last = word.last, isWord(last), isWord(line[end]) else { return end }
    return nil
  }

  private static func forms(of word: [Character]) -> [[Character]] {
    switch String(word).lowercased() {
    case "a", "an": [["a", "n"], ["a"]]
    default: [word]
    }
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
