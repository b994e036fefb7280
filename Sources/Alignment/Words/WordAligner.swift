public import Terminology

/// Finds which words of a segment belong to which of its translation.
///
/// Learned from a memory: two hidden Markov models of word alignment, one for each direction (Vogel, Ney and Tillmann
/// 1996; Och and Ney 2003), begun with IBM model 1 (Brown et al. 1993) and a preference for the diagonal (Dyer, Chahuneau
/// and Smith 2013), and made to agree while they learn (Liang, Taskar and Klein 2006). Arabic words are taken apart into
/// clitics and stem. Without a memory, or for words that it does not have, there are the lexicon, the glossary, numbers,
/// and the sound of names. Immutable: to be shared between tasks.
public struct WordAligner: Sendable {
  let model: WordModel
  private let terms: TermMatcher?

  /// An aligner that has learned nothing: it knows a lexicon, a glossary, numbers and the sound of names.
  public init(lexicon: BilingualLexicon? = nil, terms: TermMatcher? = nil) {
    model = WordModel(lexicon: lexicon)
    self.terms = terms
  }

  /// An aligner that has learned from pairs. They are gone through twice. Memory is bounded (about half a gigabyte): of
  /// very many pairs every so many are learned from.
  /// - Parameter progress: told how far it is, 0…1.
  /// - Throws: what going through the pairs throws.
  public init(
    learning pairs: TranslationPairs, lexicon: BilingualLexicon? = nil, terms: TermMatcher? = nil,
    progress: (Double) -> Void = { _ in }
  ) throws {
    model = try WordModel(learning: pairs, lexicon: lexicon, progress: progress)
    self.terms = terms
  }

  /// The words of a segment and its translation that belong together. O(s·t·(s + t)) for s and t words.
  public func alignment(_ source: String, _ target: String) -> WordAlignment {
    let (left, right) = (model.reader.read(source), model.reader.read(target))
    var work = PairPosteriors()
    return WordAlignment(left, right, links(left, right, &work), model.reader)
  }

  /// The target words that belong to the source words in a range of UTF-8 bytes: what a repair of a fuzzy match has to
  /// replace, or the translation of a fragment.
  public func targetWords(of range: Range<Int>, in source: String, translatedAs target: String) -> AlignedWords {
    alignment(source, target).target(of: range)
  }

  func links(_ source: PieceText, _ target: PieceText, _ work: inout PairPosteriors) -> PieceLinks {
    var codes = model.codes(source, target)
    if let terms { mark(&codes, source, target, terms) }
    codes.withUnsafeBufferPointer { codes in
      work.fill(
        codes, sourceSilence: model.silence(of: source.pieces), targetSilence: model.silence(of: target.pieces),
        model: model.probabilities, isOrdered: source.pieces.count * target.pieces.count <= Self.most)
    }
    return PieceLinks(work, codes: codes, model: model.probabilities)
  }

  /// The words of a term are evidence for the words of its translation.
  private func mark(_ codes: inout [Int32], _ source: PieceText, _ target: PieceText, _ terms: TermMatcher) {
    for match in terms.matches(in: source.text) {
      let keys = TargetWords.keys(of: match.target)
      let found = target.pieces.indices.filter { keys.contains(model.reader.evidence(of: $0, in: target).own) }
      for word in source.words where match.tokens.contains(word.token) {
        for other in found {
          let place = word.stem * target.pieces.count + other
          let code = codes[place]
          if code >= 0, max(model.probabilities.forward[Int(code)], model.probabilities.backward[Int(code)]) > 0.05 {
            continue
          }
          codes[place] = WordProbabilities.code(weight: 0.7, areRare: false)
        }
      }
    }
  }

  /// Longer pairs are aligned without regard to order but for the diagonal.
  private static let most = 40_000
}
