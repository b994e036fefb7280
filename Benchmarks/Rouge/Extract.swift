import BriefKit

/// A way to make an extract with as many words as a reference.
enum Extract: String, CaseIterable {
  /// Leading text, cut off at the budget.
  case leadCut = "lead, cut at the budget"
  /// The best sentences, the last one cut off at the budget.
  case rankerCut = "ranker, cut at the budget"
  /// Leading sentences, whole ones, those too long for what is left passed over.
  case leadWhole = "lead, whole sentences"
  /// `SentenceSelection` by words: whole sentences.
  case rankerWhole = "ranker, whole sentences"
  /// The first five sentences.
  case leadFive = "lead, five sentences"
  /// `SentenceSelection` of five sentences.
  case rankerFive = "ranker, five sentences"

  func words(of document: EvaluationSentences, ranked: [RankedSentence], budget: Int) -> [String] {
    let best = ranked.sorted { $0.rank < $1.rank }.map(\.index)
    let inText = Array(document.words.indices)
    switch self {
    case .leadCut: return cut(inText, document.words, budget)
    case .rankerCut: return cut(best, document.words, budget)
    case .leadWhole: return whole(inText, document.words, budget)
    case .rankerWhole: return chosen(.words(budget), ranked, document)
    case .leadFive: return document.words.prefix(5).flatMap { $0 }
    case .rankerFive: return chosen(.sentences(5), ranked, document)
    }
  }

  private func chosen(
    _ limit: SentenceSelection.Limit, _ ranked: [RankedSentence], _ document: EvaluationSentences
  ) -> [String] {
    SentenceSelection(limit: limit, order: .text).choose(from: ranked).flatMap { document.words[$0.index] }
  }

  private func cut(_ order: [Int], _ words: [[String]], _ budget: Int) -> [String] {
    var left = budget
    var parts: [(Int, ArraySlice<String>)] = []
    for index in order where left > 0 {
      parts.append((index, words[index].prefix(left)))
      left -= words[index].count
    }
    return parts.sorted { $0.0 < $1.0 }.flatMap { $0.1 }
  }

  private func whole(_ order: [Int], _ words: [[String]], _ budget: Int) -> [String] {
    var left = budget
    var parts: [Int] = []
    for index in order where words[index].count <= left || parts.isEmpty {
      parts.append(index)
      left -= words[index].count
    }
    return parts.sorted().flatMap { words[$0] }
  }
}
