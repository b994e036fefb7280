/// The probability that each word of one side was made by each of the other, by the forward–backward algorithm of the
/// hidden Markov model of word alignment (Vogel, Ney and Tillmann 1996; its empty word after Och and Ney 2003).
///
/// Keeps its space between pairs.
struct HiddenMarkov {
  private var alpha: [Float] = []
  private var empty: [Float] = []
  private var beta: [Float] = []
  private var jump: [Float] = []
  private var transposed: [Float] = []
  private var sums: [Float] = []

  /// How likely a word has no partner, before it is looked at.
  static let emptyShare: Float = 0.2

  /// - Parameters:
  ///   - emission: step by step, the probability of its word given each state.
  ///   - silence: the probability of the word of each step given nothing.
  ///   - result: step by step, the probability of each state; filled here.
  mutating func posteriors(
    _ emission: [Float], silence: [Float], states: Int, steps: Int, jumps: JumpTable, into result: inout [Float]
  ) {
    guard states > 0, steps > 0 else { return }
    reserve(states: states, steps: steps)
    jumps.fill(&jump, &transposed, states: states)
    emission.withUnsafeBufferPointer { emission in
      forward(emission, silence, states, steps)
      backward(emission, silence, states, steps)
    }
    for step in 0..<steps {
      let row = step * states
      var total: Float = 0
      for state in 0..<states { total += (alpha[row + state] + empty[row + state]) * beta[row + state] }
      let scale = total > 0 ? 1 / total : 0
      for state in 0..<states { result[row + state] = alpha[row + state] * beta[row + state] * scale }
    }
  }

  private mutating func reserve(states: Int, steps: Int) {
    func grow(_ array: inout [Float], _ count: Int) {
      if array.count < count { array = Array(repeating: 0, count: max(count, array.count * 2)) }
    }
    grow(&alpha, states * steps)
    grow(&empty, states * steps)
    grow(&beta, states * steps)
    grow(&jump, states * states)
    grow(&transposed, states * states)
    grow(&sums, states)
  }

  private mutating func forward(
    _ emission: UnsafeBufferPointer<Float>, _ silence: [Float], _ states: Int, _ steps: Int
  ) {
    let share = Self.emptyShare
    alpha.withUnsafeMutableBufferPointer { alpha in
      empty.withUnsafeMutableBufferPointer { empty in
        sums.withUnsafeMutableBufferPointer { sums in
          jump.withUnsafeBufferPointer { jump in
            for step in 0..<steps {
              let row = step * states
              let before = row - states
              var total: Float = 0
              if step == 0 {
                for state in 0..<states { sums[state] = 1 / Float(states + state) }
              } else {
                for state in 0..<states { sums[state] = 0 }
                for from in 0..<states {
                  let mass = alpha[before + from] + empty[before + from]
                  if mass < 1e-9 { continue }
                  let base = from * states
                  for to in 0..<states { sums[to] += mass * jump[base + to] }
                }
              }
              for state in 0..<states {
                let resting = step == 0 ? sums[state] : alpha[before + state] + empty[before + state]
                alpha[row + state] = emission[row + state] * (1 - share) * sums[state]
                empty[row + state] = silence[step] * share * resting
                total += alpha[row + state] + empty[row + state]
              }
              let scale = total > 0 ? 1 / total : 0
              for state in 0..<states {
                alpha[row + state] *= scale
                empty[row + state] *= scale
              }
            }
          }
        }
      }
    }
  }

  private mutating func backward(
    _ emission: UnsafeBufferPointer<Float>, _ silence: [Float], _ states: Int, _ steps: Int
  ) {
    let share = Self.emptyShare
    beta.withUnsafeMutableBufferPointer { beta in
      transposed.withUnsafeBufferPointer { transposed in
        for state in 0..<states { beta[(steps - 1) * states + state] = 1 }
        for step in stride(from: steps - 2, through: 0, by: -1) {
          let row = step * states
          let next = row + states
          let rest = share * silence[step + 1]
          for state in 0..<states { beta[row + state] = rest * beta[next + state] }
          for to in 0..<states {
            let mass = (1 - share) * emission[next + to] * beta[next + to]
            let base = to * states
            for from in 0..<states { beta[row + from] += mass * transposed[base + from] }
          }
          var total: Float = 0
          for state in 0..<states { total += beta[row + state] }
          let scale = total > 0 ? 1 / total : 0
          for state in 0..<states { beta[row + state] *= scale }
        }
      }
    }
  }
}
