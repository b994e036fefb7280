internal import Dispatch

/// Learns word probabilities by expectation and maximization: first without order, then with it.
struct WordTraining {
  let text: TrainingText
  let silence: [Float]
  private(set) var model = WordProbabilities()

  /// What the pairs of one part of the text add up to.
  private struct Expectation {
    var cells: [Float]
    var forwardJumps = [Float](repeating: 0, count: 2 * JumpTable.reach + 1)
    var backwardJumps = [Float](repeating: 0, count: 2 * JumpTable.reach + 1)
  }

  /// - Parameter silence: how likely each type is to stand without a partner.
  init(_ text: TrainingText, silence: [Float], progress: (Double) -> Void) {
    self.text = text
    self.silence = silence
    let start = zip(text.weights, text.mixed).map { ($1 ? 0.002 : 0.01) + Float($0) / 100 }
    model.forward = start
    model.backward = start
    let rounds = Self.unorderedRounds + Self.orderedRounds
    for round in 0..<rounds {
      learn(isOrdered: round >= Self.unorderedRounds)
      progress(Double(round + 1) / Double(rounds))
    }
  }

  private static let unorderedRounds = 3
  private static let orderedRounds = 3
  /// What a lexicon's word for it is worth, in occurrences.
  private static let lexiconCount: Float = 1.5
  /// What is held back from what was seen, in occurrences.
  private static let discount: Float = 0.6

  /// One round. The text is always cut in two parts, so that results do not depend on the machine.
  private mutating func learn(isOrdered: Bool) {
    let middle = text.count / 2
    let parts = InParts.map([0..<middle, middle..<text.count]) { expectation($0, isOrdered: isOrdered) }
    var counts = parts[0].cells
    for cell in counts.indices {
      counts[cell] += parts[1].cells[cell] + Self.lexiconCount * Float(text.weights[cell]) / 100
    }
    var sourceTotals = [Float](repeating: Self.discount, count: silence.count)
    var targetTotals = sourceTotals
    for cell in counts.indices {
      sourceTotals[Int(text.cells.sources[cell])] += counts[cell]
      targetTotals[Int(text.cells.targets[cell])] += counts[cell]
    }
    for cell in counts.indices {
      model.forward[cell] = counts[cell] / sourceTotals[Int(text.cells.sources[cell])]
      model.backward[cell] = counts[cell] / targetTotals[Int(text.cells.targets[cell])]
    }
    model.forwardJumps = JumpTable(counts: zip(parts[0].forwardJumps, parts[1].forwardJumps).map { $0 + $1 })
    model.backwardJumps = JumpTable(counts: zip(parts[0].backwardJumps, parts[1].backwardJumps).map { $0 + $1 })
  }

  private func expectation(_ pairs: Range<Int>, isOrdered: Bool) -> Expectation {
    var result = Expectation(cells: Array(repeating: 0, count: text.cells.count))
    var posteriors = PairPosteriors()
    text.codes.withUnsafeBufferPointer { codes in
      for pair in pairs {
        let (start, end) = (text.starts[pair], text.starts[pair + 1])
        let part = UnsafeBufferPointer(rebasing: codes[start.code..<end.code])
        posteriors.fill(
          part, sourceSilence: text.sources[start.source..<end.source].map { silence(of: $0) },
          targetSilence: text.targets[start.target..<end.target].map { silence(of: $0) }, model: model,
          isOrdered: isOrdered)
        collect(posteriors, part, &result)
      }
    }
    return result
  }

  private func silence(of type: Int32) -> Float { type >= 0 ? silence[Int(type)] : 1e-6 }

  private func collect(_ posteriors: PairPosteriors, _ codes: UnsafeBufferPointer<Int32>, _ result: inout Expectation) {
    let (sources, targets) = (posteriors.sources, posteriors.targets)
    for source in 0..<sources {
      for target in 0..<targets {
        let code = codes[source * targets + target]
        if code >= 0 { result.cells[Int(code)] += posteriors.agreement(source, target) }
      }
    }
    Self.countJumps(posteriors.forward, states: sources, steps: targets, &result.forwardJumps)
    Self.countJumps(posteriors.backward, states: targets, steps: sources, &result.backwardJumps)
  }

  /// Jumps between words whose partners are all but certain.
  private static func countJumps(_ posterior: [Float], states: Int, steps: Int, _ counts: inout [Float]) {
    var last = -1
    for step in 0..<steps {
      for state in 0..<states where posterior[step * states + state] > 0.5 {
        if last >= 0 { counts[JumpTable.bucket(state - last)] += 1 }
        last = state
      }
    }
  }
}
