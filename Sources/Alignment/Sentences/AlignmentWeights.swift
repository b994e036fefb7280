/// The weights of alignment; fitted on made-up edits of news, see `Benchmarks/Alignment`.
package struct AlignmentWeights: Sendable {
  /// How likely a word of each kind meets its translation in an aligned bead.
  package var hit: [Float] = [0.65, 0.75, 0.3, 0.9, 0.9, 0.7]
  /// The same for words that the other side does not have at all, as a share.
  package var absent: Float = 0.4
  /// The weight of all words of both directions.
  package var evidence: Float = 0.46
  /// What a longer other side takes off each hit.
  package var size: Float = 1.1
  /// The weight of length.
  package var length: Float = 1.2
  /// The spread of the logarithm of the ratio of lengths.
  package var spread: Float = 0.22
  /// The weight of the number of sentence ends.
  package var stops: Float = 0.6
  /// Costs of a bead that ends where the text goes on: after a comma, without a stop, before a small letter.
  package var comma: Float = 2
  package var open: Float = 1.95
  package var small: Float = 1.5
  /// Natural logarithms of how frequent each kind of bead is to begin with.
  package var merge: Float = -2.9
  package var mergeTwo: Float = -6.3
  package var mergeThree: Float = -5
  package var gapOpen: Float = -3.9
  package var gapExtend: Float = -1.2
  /// How many beads the first expectation is worth against those found in the document.
  package var priorBeads: Float = 25
  /// What a bead must be worth to be taken, from 0 to 1.
  package var threshold: Float = 0.5
  /// The least mutual probability of words learned from the document, and how often they must meet.
  package var learned: Float = 0.2
  package var learnedCount: Float = 2

  package init() {}
}
