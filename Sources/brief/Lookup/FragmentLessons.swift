import Alignment
import TranslationMemory

/// The units of a memory that teach which words belong to those of some fragments: others that have the same words.
///
/// A few hundred of these tell more than any sample of a large memory, and take a moment to learn from.
struct FragmentLessons {
  /// How many units are read for a word, the shortest.
  private static let unitsPerWord = 30
  /// How many words are looked up, so that a text of any length takes no longer.
  private static let mostWords = 40

  let store: MemoryStore
  let query: MemoryQuery

  /// The units as pairs of texts, those of the fragments included.
  func pairs(for fragments: [MemoryFragment]) throws -> TranslationPairs {
    var units: [Int64: TranslationUnit] = [:]
    for fragment in fragments { units[fragment.stored.id] = fragment.stored.unit }
    for word in words(of: fragments) {
      let page = try store.concordance(
        of: word, in: .source, sourceLanguage: query.sourceLanguage, targetLanguage: query.targetLanguage,
        limit: Self.unitsPerWord)
      for hit in page.hits { units[hit.stored.id] = hit.stored.unit }
    }
    // In an order that is the same every time.
    return TranslationPairs(units.sorted { $0.key < $1.key }.map { ($0.value.source, $0.value.target) })
  }

  /// The words of the fragments, then those beside them in their units, each once.
  private func words(of fragments: [MemoryFragment]) -> [String] {
    var seen: Set<String> = []
    var inside: [String] = []
    var beside: [String] = []
    for fragment in fragments {
      let source = SegmentWords(of: fragment.stored.unit.source)
      for index in 0..<source.count where seen.insert(source[index].folded).inserted {
        if fragment.sourceWords.contains(index) {
          inside.append(source[index].folded)
        } else {
          beside.append(source[index].folded)
        }
      }
    }
    return Array((inside + beside).prefix(Self.mostWords))
  }
}
