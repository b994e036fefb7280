/// How many sentences a brief takes, and in which order.
public struct SentenceSelection: Sendable, Hashable {
  /// The size of a brief.
  public enum Limit: Sendable, Hashable {
    /// So many sentences.
    case sentences(Int)
    /// So many of a hundred sentences, rounded up.
    case percent(Double)
    /// As many whole sentences as have no more words than this together.
    case words(Int)
  }

  /// The order of the chosen sentences.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// The best first.
    case rank
    /// As they stand in the article.
    case text
  }

  /// How much to take.
  public var limit: Limit
  /// How the chosen sentences are sorted.
  public var order: Order

  /// A selection; without arguments the best five sentences, best first.
  public init(limit: Limit = .sentences(5), order: Order = .rank) {
    self.limit = limit
    self.order = order
  }

  /// The chosen sentences. Near-repeats of better ones and segments without a word are left out, so there may be fewer
  /// than asked for; never none where there is a sentence.
  public func choose(from ranked: [RankedSentence]) -> [RankedSentence] {
    let best = ranked.sorted { $0.rank < $1.rank }
    guard let first = best.first(where: fits) ?? best.first else { return [] }
    var taken = RepeatIndex(counts: Self.frequencies(ranked))
    var chosen = [first]
    taken.insert(first.stems)
    var words = first.wordCount
    for sentence in best where sentence.index != first.index {
      switch limit {
      case .sentences(let count): if chosen.count >= count { return inOrder(chosen) }
      case .percent(let share):
        if Double(chosen.count) >= (Double(ranked.count) * share / 100).rounded(.up) { return inOrder(chosen) }
      case .words(let most):
        if words >= most { return inOrder(chosen) }
        // What is left of the words is no reason to take a scrap.
        if words + sentence.wordCount > most || sentence.isFragment { continue }
      }
      // Nothing but signs: `***`.
      if sentence.wordCount == 0 { continue }
      guard taken.overlap(of: sentence.stems) < RepeatIndex.threshold else { continue }
      taken.insert(sentence.stems)
      words += sentence.wordCount
      chosen.append(sentence)
    }
    return inOrder(chosen)
  }

  /// False for a sentence that is too long for a brief even on its own.
  private func fits(_ sentence: RankedSentence) -> Bool {
    if case .words(let most) = limit { return sentence.wordCount <= most && !sentence.isFragment }
    return true
  }

  private func inOrder(_ chosen: [RankedSentence]) -> [RankedSentence] {
    order == .rank ? chosen : chosen.sorted { $0.index < $1.index }
  }

  /// In how many sentences each stem occurs.
  private static func frequencies(_ ranked: [RankedSentence]) -> [Int32] {
    let largest = ranked.lazy.compactMap(\.stems.last).max() ?? -1
    var counts = [Int32](repeating: 0, count: Int(largest) + 1)
    for sentence in ranked {
      for stem in sentence.stems { counts[Int(stem)] += 1 }
    }
    return counts
  }
}
