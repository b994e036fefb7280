public import BriefText
public import Terminology

/// Renders Arabic sentences into English from terms, lexicon and grammar: a gist that is always labelled as such,
/// never a translation.
public struct Glosser: Sendable {
  private let matcher: TermMatcher
  private let lexicon: Lexicon
  private let tokenizer = Tokenizer()

  /// A glosser for the terms of a matcher and the words of a lexicon.
  public init(matcher: TermMatcher, lexicon: Lexicon) {
    self.matcher = matcher
    self.lexicon = lexicon
  }

  /// The rendering of one sentence. Ranges point into `text`. O(length of the sentence).
  public func gloss(_ text: UTF8Text, in range: Range<Int>? = nil) -> Gloss {
    let tokens = tokenizer.tokenize(text, in: range)
    return gloss(tokens, of: text, matches: matcher.matches(in: tokens))
  }

  /// The rendering of a sentence that was tokenized and searched for terms before.
  public func gloss(_ tokens: TokenizedText, of text: UTF8Text, matches: [TermMatch]) -> Gloss {
    var cache = ReadingCache()
    let analysis = SentenceAnalysis(tokens, matches: matches, lexicon: lexicon, cache: &cache)
    var units = Tagger().tag(analysis.units(), lexicon: lexicon)
    for index in units.indices where units[index].reading.lemma <= -2 && units[index].english.isEmpty {
      let entry = matcher.glossary.entries[Int(-2 - units[index].reading.lemma)]
      units[index].english = entry.target
      units[index].isName = units[index].pos == .name
      units[index].isPerson = entry.domain == "people"
      units[index].isPlace = entry.domain == "places"
    }
    // A term that is kept as it is has no English: it is shown romanized.
    for index in units.indices where units[index].kind == .term && Romanization.isNeeded(units[index].english) {
      units[index].english = Romanization.romanizeWords(text[units[index].range])
    }
    VerbalNouns.choose(&units, lexicon: lexicon)
    MissingVerbs.choose(&units, lexicon: lexicon)
    GovernedVerbs.join(&units, lexicon: lexicon)
    VerbSenses.choose(&units)
    ObjectNouns.choose(&units, lexicon: lexicon)
    var transfer = SentenceTransfer(units, lexicon: lexicon, source: text)
    let pieces = transfer.run()
    return Gloss(pieces: pieces, coverage: Self.coverage(units), guesses: transfer.guesses)
  }

  /// The share of words that a term, the lexicon, a number or a known name accounts for.
  private static func coverage(_ units: [Unit]) -> Double {
    var words = 0
    var known = 0
    for unit in units where !unit.isSign {
      words += unit.tokens.count
      if unit.kind != .unknown { known += unit.tokens.count }
    }
    return words == 0 ? 1 : Double(known) / Double(words)
  }
}
