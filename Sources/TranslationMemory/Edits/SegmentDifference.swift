/// What differs between the source of a memory's unit and the segment that was looked up.
///
/// Words are aligned by the edit distance of the score; among the alignments with the least distance the one that keeps
/// most words is taken. Between two kept runs stands at most one struck run and then at most one added run, so the
/// distance is the sum of the longer of the two over all such places. What folding hides from the score is in `hidden`.
/// Where more than 4,000 by 4,000 words lie between the first difference and the last, all of them count as replaced.
public struct SegmentDifference: Sendable, Hashable {
  /// A run of words with the same fate.
  public struct Run: Sendable, Hashable {
    /// What became of the words.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// In both, equal when folded.
      case kept
      /// Only in the memory's source.
      case struck
      /// Only in the segment looked up.
      case added
    }

    /// What became of the words.
    public let kind: Kind
    /// The words of the memory's source, counted as `SegmentWords` does; for an added run empty, at its place.
    public let memoryWords: Range<Int>
    /// The words of the segment looked up; for a struck run empty, at its place.
    public let queryWords: Range<Int>
    /// From the first word to the last in the memory's source, in UTF-8 bytes; nil for an added run.
    public let memoryRange: Range<Int>?
    /// From the first word to the last in the segment looked up, in UTF-8 bytes; nil for a struck run.
    public let queryRange: Range<Int>?
  }

  /// All runs in reading order: each word of either text is in exactly one run of its side.
  public let runs: [Run]
  /// Where the texts differ though the score can't tell, in reading order.
  public let hidden: [HiddenDifference]

  /// The Levenshtein distance over folded words.
  public var distance: Int {
    // Struck and added words between two kept runs pair up as far as they go.
    var sum = 0
    var struck = 0
    var added = 0
    for run in runs {
      switch run.kind {
      case .kept:
        sum += max(struck, added)
        struck = 0
        added = 0
      case .struck: struck += run.memoryWords.count
      case .added: added += run.queryWords.count
      }
    }
    return sum + max(struck, added)
  }

  /// True when the folded words are equal; `hidden` may still name something.
  public var isEmpty: Bool { runs.allSatisfy { $0.kind == .kept } }

  /// All kinds of hidden differences together.
  public var hiddenKinds: HiddenDifference.Kinds { hidden.reduce(into: []) { $0.formUnion($1.kinds) } }
}
