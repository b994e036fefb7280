import BriefKit
import Terminology
import TranslationMemory

/// Looks texts up in a memory: matches with what differs and their adapted English, and fragments where there is none.
struct MemoryLookup {
  /// How many matches of a text are tried for adaptation, the best ones.
  private static let mostAdapted = 8
  /// How many fragments of a text are given at most.
  private static let mostFragments = 5

  let store: MemoryStore
  let minimum: Int
  let limit: Int?
  let adapts: Bool
  let showsFragments: Bool
  var resources: LookupResources

  /// What was found for a text. `fragments` is `nil` where they were not asked for.
  struct Answer {
    var matches: [FoundMatch] = []
    var fragments: [FoundFragment]?
  }

  /// What the memory has for a text.
  mutating func answer(_ query: MemoryQuery) throws -> Answer {
    let isEmpty = query.text.allSatisfy(\.isWhitespace)
    let matches = isEmpty ? [] : try store.matches(for: query, minimum: minimum, limit: limit)
    var answer = Answer(matches: try compared(matches, query.text))
    guard showsFragments else { return answer }
    let fragments =
      isEmpty || !matches.isEmpty
      ? [] : try store.fragments(of: query, limit: min(limit ?? Self.mostFragments, Self.mostFragments))
    answer.fragments = try fragments.map { try FoundFragment($0) { try resources.aligner() } }
    return answer
  }

  /// The matches with what differs. Who has the very sentence has no use for adaptations of others.
  private mutating func compared(_ matches: [MemoryMatch], _ query: String) throws -> [FoundMatch] {
    guard adapts, let first = matches.first, first.score < 100 else {
      return matches.map { FoundMatch($0, query: query, adapted: nil) }
    }
    var queryTerms: [TermOccurrence]?
    var found: [FoundMatch] = []
    for (index, match) in matches.enumerated() {
      var adapted = index < Self.mostAdapted ? AdaptedMatch(match, query: query) : nil
      // Numbers need no glossary.
      if adapted == nil, index < Self.mostAdapted, let terms = try resources.terms() {
        let wanted = queryTerms ?? terms.occurrences(in: query)
        queryTerms = wanted
        if !wanted.isEmpty {
          adapted = AdaptedMatch(
            match, query: query, memoryTerms: terms.occurrences(in: match.unit.source), queryTerms: wanted)
        }
      }
      found.append(FoundMatch(match, query: query, adapted: adapted))
    }
    return found
  }
}
