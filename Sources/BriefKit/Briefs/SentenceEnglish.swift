internal import BriefText
internal import Gloss
internal import Terminology

/// The English of a sentence, where it comes from, and how far it goes.
///
/// Of a sentence that the memory does not know it is a gloss where there is a lexicon; without one the terms in reading
/// order: who, where and what, and plainly no translation.
struct SentenceEnglish {
  let target: String?
  let origin: BriefOrigin
  /// The share of the words that the English accounts for, 0…1.
  let coverage: Double
  var pieces: [RenderedPiece] = []
  var isUnsure = false
  var match: BriefMatch?

  init(target: String?, origin: BriefOrigin, coverage: Double, match: BriefMatch?) {
    self.target = target
    self.origin = origin
    self.coverage = coverage
    self.match = match
  }

  init(_ sentence: ArticleSentence, in text: UTF8Text, glosser: Glosser?) {
    guard let glosser else {
      var seen: Set<String> = []
      let targets = sentence.matches.map(\.target).filter { seen.insert($0).inserted }
      target = targets.isEmpty ? nil : targets.joined(separator: " · ")
      origin = .none
      coverage = Double(sentence.termWords) / Double(max(1, sentence.tokens.wordCount))
      return
    }
    let gloss = glosser.gloss(sentence.tokens, of: text, matches: sentence.matches)
    target = gloss.text
    origin = .gloss
    coverage = gloss.coverage
    isUnsure = gloss.isShaky
    let start = sentence.range.lowerBound
    pieces = gloss.pieces.map { piece in
      let lower = text.scalarCount(in: start..<max(start, piece.range.lowerBound))
      return RenderedPiece(
        english: piece.english, range: lower..<(lower + text.scalarCount(in: piece.range)),
        origin: piece.origin.rawValue)
    }
  }
}
