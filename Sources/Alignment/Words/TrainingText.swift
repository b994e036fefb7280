/// The segment pairs that words are learned from: the types of their pieces and the cells that these meet in.
struct TrainingText: Sendable {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var codes: [Int32] = []
  /// Where the pieces and codes of each pair begin; one more than there are pairs.
  private(set) var starts: [(source: Int, target: Int, code: Int)] = [(0, 0, 0)]
  private(set) var cells = TranslationCells(limit: Self.mostCells)
  /// What speaks for each cell besides what is learned, in hundredths.
  private(set) var weights: [UInt8] = []

  /// True for cells of a particle and a word of another kind, which are unlikely partners.
  private(set) var mixed: [Bool] = []

  var count: Int { starts.count - 1 }

  /// False when there is no room for more pairs.
  var hasRoom: Bool { codes.count < Self.mostCodes }

  mutating func add(_ source: PieceText, _ target: PieceText, _ reader: PieceReader) {
    guard !source.pieces.isEmpty, !target.pieces.isEmpty, source.pieces.count <= Self.longest,
      target.pieces.count <= Self.longest
    else { return }
    for left in source.pieces.indices {
      for right in target.pieces.indices {
        codes.append(code(source, left, target, right, reader))
      }
    }
    sources += source.pieces.map(\.type)
    targets += target.pieces.map(\.type)
    starts.append((sources.count, targets.count, codes.count))
  }

  /// Words that occur once are not learned: what they meet once says nothing.
  private mutating func code(
    _ source: PieceText, _ left: Int, _ target: PieceText, _ right: Int, _ reader: PieceReader
  ) -> Int32 {
    let (first, second) = (source.pieces[left].type, target.pieces[right].type)
    let isFirstRare = first < 0 || reader.typeCounts[Int(first)] < 2
    let isSecondRare = second < 0 || reader.typeCounts[Int(second)] < 2
    if !isFirstRare, !isSecondRare {
      let before = cells.count
      let cell = cells.insert(first, second)
      if cells.count > before {
        let (one, other) = (reader.evidence[Int(first)], reader.evidence[Int(second)])
        weights.append(UInt8(one.weight(other) * 100))
        mixed.append(one.isFunction != other.isFunction)
      }
      if cell >= 0 { return cell }
    }
    return WordProbabilities.code(
      weight: reader.evidence(of: left, in: source).weight(reader.evidence(of: right, in: target)),
      areRare: isFirstRare && isSecondRare)
  }

  private static let longest = 100
  private static let mostCells = 5_000_000
  static let mostCodes = 20_000_000
}
