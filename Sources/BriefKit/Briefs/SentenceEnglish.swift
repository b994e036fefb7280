internal import BriefText
internal import Terminology

/// The English of a sentence, and how far it goes.
///
/// It is the terms in reading order: who, where and what, and plainly no translation.
struct SentenceEnglish {
  let target: String?
  let origin: BriefOrigin
  /// The share of the words that the English accounts for, 0…1.
  let coverage: Double

  init(_ sentence: ArticleSentence, in text: UTF8Text) {
    var seen: Set<String> = []
    let targets = sentence.matches.map(\.target).filter { seen.insert($0).inserted }
    target = targets.isEmpty ? nil : targets.joined(separator: " · ")
    origin = .none
    coverage = Double(sentence.termWords) / Double(max(1, sentence.tokens.wordCount))
  }
}
