/// An English rendering of a sentence.
public struct Gloss: Sendable, Hashable {
  /// The parts in English order, each traceable to its Arabic.
  public let pieces: [GlossPiece]
  /// The share of the sentence's words that a term, the lexicon, a number or a known name accounts for, 0…1.
  public let coverage: Double
  /// How many clauses were rendered without a sure subject.
  let guesses: Int

  init(pieces: [GlossPiece], coverage: Double, guesses: Int) {
    self.pieces = pieces
    self.coverage = coverage
    self.guesses = guesses
  }

  /// True when the rendering may well mislead: many unknown words, or clauses that could not be parsed surely.
  public var isShaky: Bool { coverage < 0.7 || guesses > 2 }

  /// The rendering as one line of text.
  public var text: String { SentenceWriter.write(pieces) }
}
