internal import BriefText

/// Which words of a segment belong to which of its translation.
public struct WordAlignment: Sendable {
  /// Where the source words stand, in UTF-8 bytes: proclitics and pronouns included, punctuation left out.
  public let sourceWords: [Range<Int>]
  /// Where the target words stand, in UTF-8 bytes.
  public let targetWords: [Range<Int>]
  /// By source word, then target word.
  public let links: [WordLink]
  private let isFunction: (source: [Bool], target: [Bool])

  init(_ source: PieceText, _ target: PieceText, _ pieces: PieceLinks, _ reader: PieceReader) {
    sourceWords = source.words.map(\.range)
    targetWords = target.words.map(\.range)
    isFunction = (
      source.words.map { reader.evidence(of: $0.stem, in: source).isFunction },
      target.words.map { reader.evidence(of: $0.stem, in: target).isFunction }
    )
    var best: [Int: Float] = [:]
    for link in pieces.links {
      let place = Int(source.pieces[link.source].word) * target.words.count + Int(target.pieces[link.target].word)
      best[place] = max(best[place] ?? 0, link.confidence)
    }
    links = best.sorted { $0.key < $1.key }.map { place, confidence in
      WordLink(
        source: place / target.words.count, target: place % target.words.count, confidence: Double(confidence))
    }
  }

  /// The target words that belong to the source words in a range of UTF-8 bytes; a word that is partly in the range
  /// counts. Words that stand between and belong to no other source word are included (`of`), articles before are not.
  /// O(number of words and links).
  public func target(of range: Range<Int>) -> AlignedWords {
    let inside = sourceWords.map { $0.overlaps(range) }
    var owned: [Int: Double] = [:]
    var others: [Int: Double] = [:]
    for link in links {
      if inside[link.source] {
        owned[link.target] = max(owned[link.target] ?? 0, link.confidence)
      } else {
        others[link.target] = max(others[link.target] ?? 0, link.confidence)
      }
    }
    var chosen = owned.keys.filter { owned[$0, default: 0] > others[$0] ?? 0 }.sorted()
    if chosen.contains(where: { !isFunction.target[$0] }) {
      // Particles that hardly belong to it tear a translation apart: `The … described`.
      chosen.removeAll { isFunction.target[$0] && owned[$0, default: 0] < Self.leastParticle }
    }
    guard let first = chosen.first, let last = chosen.last else { return AlignedWords(ranges: [], confidence: 0) }
    var words = Set(chosen)
    // What stands between two words of the part and belongs to no other word is theirs.
    for (left, right) in zip(chosen, chosen.dropFirst()) where right - left <= Self.longestGap {
      if (left + 1..<right).allSatisfy({ others[$0] == nil }) { words.formUnion(left + 1..<right) }
    }
    let strangers = (first...last).count { !words.contains($0) && others[$0] != nil }
    return AlignedWords(ranges: runs(words), confidence: confidence(inside, Set(chosen), others, strangers))
  }

  private static let longestGap = 4
  private static let leastParticle = 0.5

  private func runs(_ words: Set<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var last = -2
    for word in words.sorted() {
      let range = targetWords[word]
      if word == last + 1, let run = runs.last {
        runs[runs.count - 1] = run.lowerBound..<range.upperBound
      } else {
        runs.append(range)
      }
      last = word
    }
    return runs
  }

  /// The mean of how sure the words of the part are of their partners, less for words in dispute or in between.
  private func confidence(_ inside: [Bool], _ chosen: Set<Int>, _ others: [Int: Double], _ strangers: Int) -> Double {
    var best = [Double](repeating: 0, count: sourceWords.count)
    for link in links where chosen.contains(link.target) {
      best[link.source] = max(best[link.source], link.confidence)
    }
    var sum = 0.0
    var weight = 0.0
    for word in sourceWords.indices where inside[word] {
      // Particles often have no word of their own.
      let share = isFunction.source[word] ? (best[word] > 0 ? 0.3 : 0.1) : 1
      sum += share * best[word]
      weight += share
    }
    guard weight > 0 else { return 0 }
    let disputed = chosen.reduce(0.0) { $0 + (others[$1] ?? 0) } / Double(chosen.count)
    return max(0, sum / weight * (1 - 0.7 * disputed) / (1 + 0.5 * Double(strangers)))
  }
}
