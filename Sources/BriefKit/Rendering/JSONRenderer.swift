/// Briefs as JSON Lines: one object a line, also when there is but one.
///
/// Text is the article's own, offsets count its Unicode scalars. The sources and the factors of the scores are always
/// there, so that a reader of schema 1 can rely on its keys; the pieces of a gloss come on `explains` only.
public struct JSONRenderer: BriefRenderer {
  /// The version of the format.
  public static let schema = 1

  /// Only `explains` matters.
  public var options: RenderingOptions

  /// A renderer; of the options only `explains` matters.
  public init(options: RenderingOptions = RenderingOptions()) {
    self.options = options
  }

  /// One line for each brief, in the order given, each with its line feed; empty for no briefs.
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
      ("headline", article.headline.map(headline) ?? .null),
      ("outlet", .optional(article.outlet)),
      ("byline", .optional(article.byline)),
      ("segments", .integer(article.segments)),
      ("dropped", .array(article.dropped.map { .string($0) })),
    ])
  }

  private func headline(_ text: RenderedText) -> JSONValue {
    .object([
      ("source", .string(text.source)),
      ("target", .optional(text.target)),
      ("origin", .string(text.origin.rawValue)),
      ("match", text.match.map(value) ?? .null),
      ("coverage", .number(text.coverage)),
    ])
  }

  private func value(of sentence: BriefSentence) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("rank", .integer(sentence.rank)),
      ("position", .integer(sentence.position)),
      ("score", .number(sentence.score)),
      ("factors", .object(sentence.factors.map { ($0.name, .number($0.value)) })),
      ("source", .string(sentence.text.source)),
      ("target", .optional(sentence.text.target)),
      ("origin", .string(sentence.text.origin.rawValue)),
      ("match", sentence.text.match.map(value) ?? .null),
      ("coverage", .number(sentence.text.coverage)),
      ("terms", .array(sentence.text.terms.map(value))),
    ]
    if options.explains { members.append(("pieces", .array(sentence.text.pieces.map(value)))) }
    return .object(members)
  }

  private func value(of match: BriefMatch) -> JSONValue {
    .object([
      ("score", .integer(match.score)),
      ("unitScore", .integer(match.unitScore)),
      ("source", .string(match.source)),
      ("target", .string(match.target)),
      ("file", .optional(match.file)),
      ("changed", .optional(match.changed?.iso8601)),
      ("author", .optional(match.author)),
      ("differences", match.differencesJSON),
      ("hidden", .array(match.hidden.map { .string($0) })),
      ("edits", match.editsJSON),
      ("others", .integer(match.others)),
    ])
  }

  private func value(of piece: RenderedPiece) -> JSONValue {
    .object([
      ("target", .string(piece.english)),
      ("start", .integer(piece.range.lowerBound)),
      ("end", .integer(piece.range.upperBound)),
      ("origin", .string(piece.origin)),
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
