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
  var isShaky: Bool { shownTarget != nil && (isUnsure || !(coverage >= Self.reliableCoverage)) }

  /// The English of the terms in reading order, each once.
  var shownTerms: [TermUse] {
    var seen = Set<String>()
    return terms.filter { seen.insert($0.target).inserted }
  }
}

extension Brief {
  /// Whether any English in the brief is a rendering, so that the reader must learn what that is.
  var hasGloss: Bool {
    article.headline?.shownTarget != nil || sentences.contains { $0.text.shownTarget != nil }
  }
}

extension BriefArticle {
  /// Whether the article's language is written from right to left.
  var isRightToLeft: Bool {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(primary)
  }
}
