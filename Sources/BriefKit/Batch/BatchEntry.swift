/// What the index of a batch says of one brief.
struct BatchEntry: Sendable, Codable {
  struct Text: Sendable, Codable {
    let source: String
    let target: String?
    let origin: String
    /// The English that may be shown; terms alone are none.
    let shownTarget: String?
    /// What is said of English that comes from the memory.
    let memoryLabel: String?

    init(_ text: RenderedText, labels: BriefLabels) {
      source = text.source
      target = text.target
      origin = text.origin.rawValue
      shownTarget = text.shownTarget
      memoryLabel = text.match == nil ? nil : labels.origin(of: text)
    }
  }

  struct Term: Sendable, Codable {
    let source: String
    let target: String
    let count: Int
  }

  static let mostTerms = 8

  /// The article's path within the batch.
  let path: String
  /// The path of the brief within the output folder.
  let brief: String
  let headline: Text?
  let outlet: String?
  let sentence: Text?
  /// The most frequent ones.
  let terms: [Term]

  init(_ brief: Brief, of input: BatchInput) {
    path = input.name
    self.brief = input.output
    let labels = BriefLabels(language: brief.language)
    headline = brief.article.headline.map { Text($0, labels: labels) }
    outlet = brief.article.outlet
    sentence = brief.sentences.min { $0.rank < $1.rank }.map { Text($0.text, labels: labels) }
    terms = brief.terms.prefix(Self.mostTerms).map { Term(source: $0.source, target: $0.target, count: $0.count) }
  }
}
