/// A trie over stems, built once and then read-only.
///
/// Each node has a bit set of the letters that lead on; its children lie side by side, so that a step is one bit test
/// and one count of bits (the rank of a bitmap, as in Bagwell's hash array mapped tries, 2001). Nodes are numbered
/// breadth first, so the values of a node end where those of the next node begin.
struct StemTrie: Sendable {
  struct Node: Sendable {
    var letters: UInt64
    var firstChild: Int32
    var firstValue: Int32
  }

  /// With one more at the end, which closes the values of the last.
  let nodes: [Node]
  let values: [StemUse]
  /// The length of the longest stem.
  let depth: Int

  /// A step from a node; -1 when no stem goes on with the letter.
  @inline(__always)
  static func step(_ node: Node, _ code: UInt8) -> Int32 {
    let bit = UInt64(1) << UInt64(code & 63)
    guard node.letters & bit != 0 else { return -1 }
    return node.firstChild &+ Int32(truncatingIfNeeded: (node.letters & (bit &- 1)).nonzeroBitCount)
  }
}
