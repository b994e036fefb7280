internal import BriefText

extension WordAligner {
  /// The words that were learned to translate each other, for the alignment of sentences.
  /// - Parameter minimum: the least product of the probabilities of both directions.
  public func translationTable(minimum: Double = 0.12) -> TranslationTable {
    let words = writtenWords()
    var pairs: [TranslationTable.Pair] = []
    for cell in 0..<model.cells.count {
      let probability = Double(model.probabilities.forward[cell] * model.probabilities.backward[cell])
      guard probability >= minimum, let sources = words[model.cells.sources[cell]],
        let targets = words[model.cells.targets[cell]]
      else { continue }
      for source in sources {
        for target in targets {
          pairs.append(TranslationTable.Pair(source: source, target: target, probability: probability))
        }
      }
    }
    return TranslationTable(pairs, minimum: minimum)
  }

  /// Words of each stem, one for each stem that the alignment of sentences has for them.
  private func writtenWords() -> [Int32: [String]] {
    var words: [Int32: [String]] = [:]
    var seen: [Int32: Set<EvidenceKey>] = [:]
    let counts = model.reader.splitter.counts
    for index in 0..<counts.count {
      let type = model.reader.stemType(of: index)
      guard type >= 0, !model.reader.evidence[Int(type)].isFunction, model.reader.typeCounts[Int(type)] > 1 else {
        continue
      }
      let word = counts.word(index)
      if seen[type, default: []].insert(EvidenceKey(.word, WordStem.stem(word))).inserted {
        words[type, default: []].append(ArabicFolding.string(word))
      }
    }
    return words
  }
}
