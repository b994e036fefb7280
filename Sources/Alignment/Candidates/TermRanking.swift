internal import Foundation

/// Chooses among phrase pairs what is worth proposing, and ranks it.
struct TermRanking {
  let known: KnownTerms
  let lexical: KnownTerms
  let classes: WordClasses
  let counts: WordCounts
  let units: Int

  private struct Rated {
    var statistics: PhraseStatistics
    var form: DictionaryForm
    var score: Double
    /// The number of units, with those of other forms that joined it.
    var count: Int
  }

  func candidates(_ statistics: [PhraseStatistics]) -> [TermCandidate] {
    var rated = statistics.compactMap(rate)
    rated.sort { ($0.score, $1.form.source, $1.form.target) > ($1.score, $0.form.source, $0.form.target) }
    rated = withoutOwners(rated)
    rated = exclusive(rated)
    rated = joined(rated)
    rated = withoutParts(rated)
    return rated.map { rated in
      let entry = rated.statistics.entry
      return TermCandidate(
        source: rated.form.source, target: rated.form.target, count: rated.count, score: rated.score,
        examples: [entry.first, entry.second].filter { $0 >= 0 }.map { Int($0) }, sourceForms: rated.form.sourceForms,
        targetForms: rated.form.targetForms, glossaryTarget: known.target(of: entry))
    }
  }

  private func rate(_ statistics: PhraseStatistics) -> Rated? {
    let entry = statistics.entry
    let count = Int(entry.count)
    let forward = Double(count) / Double(max(1, statistics.sourceCount))
    let backward = Double(count) / Double(max(1, statistics.targetCount))
    guard forward >= Self.leastShare, backward >= Self.leastShare, forward * backward >= Self.leastMutual else {
      return nil
    }
    if statistics.isFragment || statistics.differentCount < 2 { return nil }
    // A word that the lexicon has is a word, whatever else it is translated with.
    if entry.sourceLength == 1, lexical.target(of: entry) != nil { return nil }
    guard let form = DictionaryForm(statistics, counts), isTerm(form) else { return nil }
    let different = min(1, Double(statistics.differentCount + 1) / Double(count))
    let evidence =
      different
      * Association.logLikelihood(
        both: count, first: statistics.sourceCount, second: statistics.targetCount, total: units)
    guard evidence >= Self.leastEvidence else { return nil }
    if form.target.contains("-"), !form.target.contains(" "), statistics.isModifier { return nil }
    var score = evidence * statistics.weight * sqrt(forward * backward)
    if entry.sourceLength > 1, entry.targetLength > 1 { score *= 1.5 }
    if form.target.contains(" of ") || form.target.contains(" for ") { score *= 0.7 }
    return Rated(statistics: statistics, form: form, score: score, count: count)
  }

  private static let leastShare = 0.2
  private static let leastMutual = 0.12
  /// Significant at one in a thousand (χ² with one degree of freedom).
  private static let leastEvidence = 10.83

  /// English words that stand in sentences and in few terms; `of` and `for` stand in many.
  private static let breakers: Set<String> = [
    "the", "a", "an", "in", "on", "at", "by", "from", "with", "to", "about", "after", "before", "until", "into", "and",
    "or", "this",
    "that", "his", "her", "their", "its", "my", "your", "our", "is", "are", "last", "next", "every",
  ]
  /// Arabic words that count or lead on, and begin no term.
  private static let openers: Set<String> = [
    "عديد", "العديد", "عدد", "سيما", "معظم", "مزيد", "المزيد", "أهلا", "كثير", "قليل", "غالبية",
  ]

  /// The shape of the English: a noun phrase.
  private func isTerm(_ form: DictionaryForm) -> Bool {
    let words = form.target.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    guard let first = words.first, let last = words.last else { return false }
    guard form.target.contains(where: \.isLetter), form.source.contains(where: \.isLetter) else { return false }
    if form.source.count < 2 || form.target.count < 2 { return false }
    if first.first?.isNumber == true || form.source.lowercased() == form.target.lowercased() { return false }
    // Table 4
    if form.target.last?.isNumber == true, form.target.split(separator: " ").last?.allSatisfy(\.isNumber) == true {
      return false
    }
    if words.dropFirst().contains(where: Self.breakers.contains) { return false }
    if let word = form.source.split(separator: " ").first, Self.openers.contains(String(word)) { return false }
    if form.hasUnknownPronoun { return false }
    if form.isName { return words.count > 1 || first.count > 2 && !classes.isCommon(first) }
    let isEndNumber = last.allSatisfy(\.isNumber)
    return (isEndNumber || classes.mayEnd(last)) && (words.count == 1 || classes.mayStart(first))
  }

  /// What many things belong to is no part of their names (`Layla's house`, `Layla's car`), unlike `Parkinson's disease`.
  private func withoutOwners(_ rated: [Rated]) -> [Rated] {
    func owner(_ item: Rated) -> Substring? {
      item.form.target.split(separator: " ").dropLast().first { $0.hasSuffix("'s") || $0.hasSuffix("’s") }
    }
    var counts: [Substring: Int] = [:]
    for item in rated { if let owner = owner(item) { counts[owner, default: 0] += 1 } }
    return rated.filter { item in
      owner(item).map { $0.first?.isUppercase == true && counts[$0, default: 0] < 3 } ?? true
    }
  }

  /// A phrase with several translations: those that are much rarer than the first are mostly mistakes.
  private func exclusive(_ rated: [Rated]) -> [Rated] {
    var ofSource: [PhraseKey: Int] = [:]
    var ofTarget: [PhraseKey: Int] = [:]
    for item in rated {
      ofSource[item.statistics.entry.source] = max(ofSource[item.statistics.entry.source] ?? 0, item.count)
      ofTarget[item.statistics.entry.target] = max(ofTarget[item.statistics.entry.target] ?? 0, item.count)
    }
    return rated.filter {
      let best = max(ofSource[$0.statistics.entry.source] ?? 0, ofTarget[$0.statistics.entry.target] ?? 0)
      return $0.count * 3 >= best
    }
  }

  /// Broken plurals join their singular: one English but for its number, the same consonants in Arabic.
  private func joined(_ rated: [Rated]) -> [Rated] {
    var firstOf: [String: Int] = [:]
    var result: [Rated] = []
    for item in rated {
      let key = ConsonantKey.key(item.form.source) + "|" + item.statistics.entry.target.value.description
      if let place = firstOf[key] {
        var statistics = result[place].statistics
        for (form, count) in item.statistics.forms { statistics.add(form, count: count) }
        if let form = DictionaryForm(statistics, counts) {
          result[place].statistics = statistics
          result[place].form = form
          result[place].score += item.score
          result[place].count += item.count
        }
      } else {
        firstOf[key] = result.count
        result.append(item)
      }
    }
    return result.sorted { ($0.score, $1.form.source, $1.form.target) > ($1.score, $0.form.source, $0.form.target) }
  }

  /// Parts of a longer term that hardly occur outside it are no terms.
  private func withoutParts(_ rated: [Rated]) -> [Rated] {
    let longer = rated.filter { $0.statistics.entry.sourceLength > 1 || $0.statistics.entry.targetLength > 1 }
    var owners: [String: [Int]] = [:]
    for (place, item) in longer.enumerated() {
      for word in Set(item.form.source.split(separator: " ").map { Self.bare($0) }) {
        owners[word, default: []].append(place)
      }
    }
    return rated.filter { item in
      let words = item.form.source.split(separator: " ").map { Self.bare($0) }
      guard let word = words.first else { return false }
      return !(owners[word] ?? []).contains { place in
        let other = longer[place]
        return other.statistics.entry.source != item.statistics.entry.source && other.count * 10 >= item.count * 8
          && Self.contains(other.form.source.split(separator: " ").map { Self.bare($0) }, words)
          && Self.contains(
            other.form.target.lowercased().split { $0 == " " || $0 == "-" }.map(String.init),
            item.form.target.lowercased().split { $0 == " " || $0 == "-" }.map(String.init))
      }
    }
  }

  private static func bare(_ word: Substring) -> String {
    word.hasPrefix("ال") ? String(word.dropFirst(2)) : String(word)
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    guard part.count <= words.count else { return false }
    return (0...(words.count - part.count)).contains { words[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
