extension RenderedText {
  /// Below this share of covered words a rendering is called shaky.
  static let reliableCoverage = 0.7

  /// The English that may be shown; a text whose origin is `none` has terms only.
  var shownTarget: String? {
    guard origin != .none, let target else { return nil }
    let shown = ShownText.line(target)
    return shown.isEmpty ? nil : shown
  }

  /// Whether the English leaves so much out, or is so unsure, that the reader must be warned.
  var isShaky: Bool { origin == .gloss && shownTarget != nil && (isUnsure || !(coverage >= Self.reliableCoverage)) }

  /// Whether the English is that of another sentence, which the reader must not overlook.
  var isSimilar: Bool { shownTarget != nil && origin == .memoryFuzzy }

  /// The English of the terms in reading order, each once.
  var shownTerms: [TermUse] {
    var seen = Set<String>()
    return terms.filter { seen.insert($0.target).inserted }
  }
}

extension Brief {
  /// The headline and the chosen sentences whose English is shown.
  private var shownTexts: [RenderedText] {
    ([article.headline].compactMap { $0 } + sentences.map(\.text)).filter { $0.shownTarget != nil }
  }

  /// Whether any English in the brief is a rendering, so that the reader must learn what that is.
  var hasGloss: Bool { shownTexts.contains { $0.origin == .gloss } }

  /// Whether any English in the brief is that of a similar sentence.
  var hasSimilar: Bool { shownTexts.contains(where: \.isSimilar) }

  /// Whether any comparison with a sentence of the memory is shown.
  var hasDifferences: Bool { shownTexts.contains { $0.match?.shownDifferences.isEmpty == false } }
}

extension BriefArticle {
  /// Whether the article's language is written from right to left.
  var isRightToLeft: Bool {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }
}
