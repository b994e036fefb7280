/// Everything that word alignment knows.
struct WordModel: Sendable {
  let reader: PieceReader
  private(set) var cells = TranslationCells(limit: 0)
  private(set) var probabilities = WordProbabilities()
  /// How likely each type is to stand without a partner.
  private let silence: [Float]

  /// What is known without learning.
  init(lexicon: BilingualLexicon?) {
    reader = PieceReader(WordCounts(), lexicon: lexicon)
    silence = []
  }

  /// Learns from pairs, or from every so many of them when there are more than bounded memory takes.
  init(learning pairs: TranslationPairs, lexicon: BilingualLexicon?, progress: (Double) -> Void) throws {
    var counts = WordCounts()
    var size = 0
    let plain = WordTally()
    try pairs.read { source, target in
      let words = plain.count(source, &counts)
      size += words * plain.count(target, &counts) * 6 / 5
    }
    progress(0.1)
    let reader = PieceReader(counts, lexicon: lexicon)
    self.reader = reader
    let total = Float(max(1, reader.typeCounts.reduce(0) { $0 + Int($1) })) / 2
    // Words that stand for things seldom have no partner, however often they occur.
    silence = reader.typeCounts.indices.map { type in
      max(1e-6, min(reader.evidence[type].isFunction ? 0.1 : 0.001, Float(reader.typeCounts[type]) / total))
    }
    var text = TrainingText()
    let step = max(1, (size + TrainingText.mostCodes - 1) / TrainingText.mostCodes)
    var number = 0
    try pairs.read { source, target in
      if number.isMultiple(of: step), text.hasRoom { text.add(reader.read(source), reader.read(target), reader) }
      number += 1
    }
    progress(0.2)
    let training = WordTraining(text, silence: silence) { progress(0.2 + 0.8 * $0) }
    keep(training.model, text.cells)
  }

  /// Forgets the pairs of words that turned out not to translate each other.
  private mutating func keep(_ model: WordProbabilities, _ all: TranslationCells) {
    func isWanted(_ cell: Int) -> Bool { model.forward[cell] > 1e-4 || model.backward[cell] > 1e-4 }
    cells = all.keeping(isWanted)
    probabilities = model
    probabilities.forward = model.forward.indices.filter(isWanted).map { model.forward[$0] }
    probabilities.backward = model.backward.indices.filter(isWanted).map { model.backward[$0] }
  }

  func silence(of pieces: [WordPiece]) -> [Float] {
    pieces.map { $0.type >= 0 ? silence[Int($0.type)] : 1e-5 }
  }

  /// For each source piece the cell of each target piece, or a code of what is known of the two without one.
  func codes(_ source: PieceText, _ target: PieceText) -> [Int32] {
    var codes: [Int32] = []
    codes.reserveCapacity(source.pieces.count * target.pieces.count)
    let others = target.pieces.indices.map { (reader.evidence(of: $0, in: target), isRare(target.pieces[$0])) }
    for (left, first) in source.pieces.enumerated() {
      let isFirstRare = isRare(first)
      let evidence = reader.evidence(of: left, in: source)
      for (right, second) in target.pieces.enumerated() {
        let isSecondRare = others[right].1
        if !isFirstRare, !isSecondRare {
          let cell = cells.cell(first.type, second.type)
          if cell >= 0 {
            codes.append(cell)
            continue
          }
        }
        let areRare = isFirstRare && isSecondRare && evidence.isFunction == others[right].0.isFunction
        codes.append(WordProbabilities.code(weight: evidence.weight(others[right].0), areRare: areRare))
      }
    }
    return codes
  }

  private func isRare(_ piece: WordPiece) -> Bool { piece.type < 0 || reader.typeCounts[Int(piece.type)] < 2 }
}
