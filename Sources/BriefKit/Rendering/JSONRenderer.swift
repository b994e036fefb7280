/// Briefs as JSON Lines: one object a line, also when there is but one.
///
/// Text is the article's own, offsets count its Unicode scalars. The sources and the factors of the scores are always
/// there, so that a reader of schema 1 can rely on its keys.
public struct JSONRenderer: BriefRenderer {
  /// The version of the format.
  public static let schema = 1

  public init() {}

  public func render(_ briefs: [Brief]) -> String {
    var output = ""
    for brief in briefs {
      value(of: brief).write(to: &output)
      output += "\n"
    }
    return output
  }

  private func value(of brief: Brief) -> JSONValue {
    .object([
      ("schema", .integer(Self.schema)),
      ("article", value(of: brief.article)),
      ("language", .string(brief.language.rawValue)),
      ("sentences", .array(brief.sentences.map(value))),
      (
        "terms",
        .array(
          brief.terms.map {
            .object([("source", .string($0.source)), ("target", .string($0.target)), ("count", .integer($0.count))])
          })
      ),
    ])
  }

  private func value(of article: BriefArticle) -> JSONValue {
    .object([
      ("path", .string(article.path)),
      ("encoding", .string(article.encoding)),
      ("language", .string(article.language)),
      (
        "headline",
        article.headline.map { .object([("source", .string($0.source)), ("target", .optional($0.target))]) } ?? .null
      ),
      ("outlet", .optional(article.outlet)),
      ("byline", .optional(article.byline)),
      ("segments", .integer(article.segments)),
      ("dropped", .array(article.dropped.map { .string($0) })),
    ])
  }

  private func value(of sentence: BriefSentence) -> JSONValue {
    .object([
      ("rank", .integer(sentence.rank)),
      ("position", .integer(sentence.position)),
      ("score", .number(sentence.score)),
      ("factors", .object(sentence.factors.map { ($0.name, .number($0.value)) })),
      ("source", .string(sentence.text.source)),
      ("target", .optional(sentence.text.target)),
      ("origin", .string(sentence.text.origin.rawValue)),
      // A percentage only where a memory spoke.
      ("match", .null),
      ("coverage", .number(sentence.text.coverage)),
      ("terms", .array(sentence.text.terms.map(value))),
    ])
  }

  private func value(of term: TermUse) -> JSONValue {
    .object([
      ("start", .integer(term.range.lowerBound)),
      ("end", .integer(term.range.upperBound)),
      ("text", .string(term.text)),
      ("source", .string(term.source)),
      ("target", .string(term.target)),
    ])
  }
}
