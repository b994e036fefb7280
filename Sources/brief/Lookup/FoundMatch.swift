import BriefKit
import TranslationMemory

/// A match with what differs between its source and the text looked up.
struct FoundMatch {
  let match: MemoryMatch
  /// How a match that is not exact compares to the text; `nil` for the others.
  let comparison: BriefMatch?
  /// The English with numbers and terms substituted; `nil` where that can't be done or was not tried.
  let adaptedTarget: String?

  /// A match of a text, with its adaptation if there is one.
  init(_ match: MemoryMatch, query: String, adapted: AdaptedMatch?) {
    self.match = match
    adaptedTarget = adapted?.target
    guard match.score < 100 else {
      comparison = nil
      return
    }
    let difference = adapted?.difference ?? SegmentDifference(memory: match.unit.source, query: query)
    comparison = BriefMatch(match, adapted: adapted, difference: difference, query: query)
  }
}
