internal import BriefText

/// What a written Arabic word is made of.
struct CliticSplit: Sendable, Equatable {
  typealias Unit = ArabicFolding.Unit

  /// و or ف.
  var conjunction: Unit?
  /// ب, ل or ك.
  var preposition: Unit?
  /// س before a verb.
  var future = false
  var hasArticle = false
  /// The word itself.
  var stem: ArraySlice<Unit>
  /// The suffix pronoun; empty when there is none.
  var pronoun: ArraySlice<Unit>
}
