import BriefKit
import Terminology
import TranslationMemory

/// Looks texts up in a memory: matches with what differs and their adapted English, and fragments where there is none.
struct MemoryLookup {
  /// How many matches of a text are tried for adaptation, the best ones.
  private static let mostAdapted = 8
  /// How many fragments of a text are given at most.
  private static let mostFragments = 5
  /// How many units are tried for the same words.
  private static let unitsPerFragment = 4

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
    answer.fragments = isEmpty || !matches.isEmpty ? [] : try fragments(of: query)
    return answer
  }

  /// The parts of a text that the memory has: of each the unit that tells its English most surely.
  private mutating func fragments(of query: MemoryQuery) throws -> [FoundFragment] {
    let fragments = try store.fragments(of: query, perStretch: Self.unitsPerFragment)
    let parts = fragments.filter { !$0.isWhole }
    let lessons = FragmentLessons(store: store, query: query)
    let aligner = parts.isEmpty ? nil : try resources.aligner(learning: try lessons.pairs(for: parts))
    var best: [FoundFragment] = []
    for fragment in fragments {
      let found = FoundFragment(fragment, aligner: aligner)
      if let place = best.firstIndex(where: { $0.fragment.queryWords == fragment.queryWords }) {
        if best[place].confidence < found.confidence { best[place] = found }
      } else {
        best.append(found)
      }
    }
    return Array(best.prefix(min(limit ?? Self.mostFragments, Self.mostFragments)))
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
