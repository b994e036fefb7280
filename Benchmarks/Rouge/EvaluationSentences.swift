import BriefKit
import BriefText
import Foundation
import Terminology

/// The sentences of a text as the ranker takes them, and their words as ROUGE counts them.
struct EvaluationSentences {
  var candidates: [SentenceCandidate] = []
  var words: [[String]] = []
  var texts: [String] = []

  /// With a matcher, terms weigh as they do in a brief.
  init(_ string: String, matcher: TermMatcher? = nil) {
    let text = UTF8Text(string)
    var paragraph = -1
    for segment in Segmenter().segments(of: text) {
      let tokens = Tokenizer().tokenize(text, in: segment.range)
      let terms = matcher.map { SentenceCandidate.termWeight(of: $0.matches(in: tokens)) } ?? 0
      candidates.append(
        SentenceCandidate(
          text: tokens, opensParagraph: segment.paragraph != paragraph, termWeight: terms))
      words.append(tokens.tokens.filter(\.isWord).map { ArabicFolding.string(tokens.folded($0)) })
      texts.append(text[text.trimming(segment.range)])
      paragraph = segment.paragraph
    }
  }
}

extension Glossary {
  /// All TSV files of a folder.
  init(folder: String) {
    self.init()
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    where name.hasSuffix(".tsv") {
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8) else { continue }
      add(GlossaryFile(path: name, text: text))
    }
  }
}
