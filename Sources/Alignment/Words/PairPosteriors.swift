internal import Foundation

/// How likely each piece of a source belongs to each of its target, in both directions.
///
/// What both directions agree on counts: the product of their probabilities, in learning as in use (Liang, Taskar and
/// Klein 2006).
struct PairPosteriors {
  private(set) var sources = 0
  private(set) var targets = 0
  /// Target by target, the probability of each source.
  private(set) var forward: [Float] = []
  /// Source by source, the probability of each target.
  private(set) var backward: [Float] = []
  private var forwardEmission: [Float] = []
  private var backwardEmission: [Float] = []
  private var markov = HiddenMarkov()

  func agreement(_ source: Int, _ target: Int) -> Float {
    forward[target * sources + source] * backward[source * targets + target]
  }

  /// - Parameters:
  ///   - codes: source by source, the cell of each target or the code of what is known without one.
  ///   - isOrdered: by the hidden Markov model; otherwise by model 1 with a preference for the diagonal.
  mutating func fill(
    _ codes: UnsafeBufferPointer<Int32>, sourceSilence: [Float], targetSilence: [Float], model: WordProbabilities,
    isOrdered: Bool
  ) {
    sources = sourceSilence.count
    targets = targetSilence.count
    let size = sources * targets
    for array in [\PairPosteriors.forward, \.backward, \.forwardEmission, \.backwardEmission]
    where self[keyPath: array].count < size {
      self[keyPath: array] = Array(repeating: 0, count: size * 2)
    }
    for source in 0..<sources {
      for target in 0..<targets {
        let code = codes[source * targets + target]
        if code >= 0 {
          forwardEmission[target * sources + source] = model.forward[Int(code)] + WordProbabilities.least
          backwardEmission[source * targets + target] = model.backward[Int(code)] + WordProbabilities.least
        } else {
          let value = WordProbabilities.value(ofCode: code)
          forwardEmission[target * sources + source] = value
          backwardEmission[source * targets + target] = value
        }
      }
    }
    if isOrdered {
      markov.posteriors(
        forwardEmission, silence: targetSilence, states: sources, steps: targets, jumps: model.forwardJumps,
        into: &forward)
      markov.posteriors(
        backwardEmission, silence: sourceSilence, states: targets, steps: sources, jumps: model.backwardJumps,
        into: &backward)
    } else {
      Self.unordered(forwardEmission, targetSilence, states: sources, into: &forward)
      Self.unordered(backwardEmission, sourceSilence, states: targets, into: &backward)
    }
  }

  /// IBM model 1 (Brown et al. 1993) with the preference for the diagonal of Dyer, Chahuneau and Smith (2013).
  private static func unordered(_ emission: [Float], _ silence: [Float], states: Int, into result: inout [Float]) {
    let steps = silence.count
    for step in 0..<steps {
      let place = (Float(step) + 0.5) / Float(steps)
      var total: Float = 0
      var slopes: Float = 0
      for state in 0..<states {
        let slope = exp(-tension * abs(place - (Float(state) + 0.5) / Float(states)))
        slopes += slope
        let value = emission[step * states + state] * slope
        result[step * states + state] = value
        total += value
      }
      total += silence[step] * HiddenMarkov.emptyShare * slopes
      let scale = total > 0 ? 1 / total : 0
      for state in 0..<states { result[step * states + state] *= scale }
    }
  }

  private static let tension: Float = 2
}
