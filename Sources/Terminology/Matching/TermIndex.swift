/// The forms of all terms of a glossary, ready for matching; immutable.
///
/// Two tries: one over letters, which leads from the letters of a written word to the words of terms that it may be,
/// and one over those words, which leads from a row of words to the entries that are listed so.
struct TermIndex: Sendable {
  /// A node of the trie over words.
  struct Node: Sendable {
    /// The form that ends here, a place in `forms`; -1 when none does.
    var form: Int32 = -1
    /// A bit for each word, by its number modulo 32, with which a longer term goes on; 0 when none does.
    var next: UInt32 = 0
    /// Other forms end here too: see `homographs`.
    var hasHomographs = false
  }

  /// A listed form of an entry.
  struct Form: Sendable {
    let entry: Int32
    /// 0 for the source, then the variants.
    let number: Int32
    /// How much the entry is to be preferred: see `TermStatus`.
    let rank: Int8
    /// A hash of the letters as listed, without articles and marks.
    let spelling: UInt32

    /// Which of two forms speaks when text and spelling leave it open: status, then a source before a variant, then
    /// the order of the glossary.
    func isPreferred(to other: Form) -> Bool {
      if rank != other.rank { return rank > other.rank }
      if (number == 0) != (other.number == 0) { return number == 0 }
      return entry < other.entry
    }
  }

  let words: [TermWord]
  let stems: StemTrie
  let endings = WordEndings()
  let steps: StepTable
  let nodes: [Node]
  let forms: [Form]
  /// Other forms that end at a node, where they are spelled differently.
  let homographs: [Int32: [Int32]]
  /// The marks that are listed before the word that leads to a node (`5+1`).
  let signs: [Int32: [UInt16]]

  @inline(__always)
  static func bit(of word: Int32) -> UInt32 { 1 << UInt32(word & 31) }

  /// Calls `body` with the arrays as pointers, which the inner loops read without counting references.
  func withPointers<Result>(_ body: (Pointers) -> Result) -> Result {
    stems.nodes.withUnsafeBufferPointer { stemNodes in
      stems.values.withUnsafeBufferPointer { uses in
        words.withUnsafeBufferPointer { words in
          steps.places.withUnsafeBufferPointer { steps in
            nodes.withUnsafeBufferPointer { nodes in
              endings.table.withUnsafeBufferPointer { endings in
                body(
                  Pointers(
                    stemNodes: stemNodes, uses: uses, words: words, steps: steps, nodes: nodes, endings: endings))
              }
            }
          }
        }
      }
    }
  }

  /// The arrays of an index; valid only while `withPointers` runs.
  struct Pointers {
    let stemNodes: UnsafeBufferPointer<StemTrie.Node>
    let uses: UnsafeBufferPointer<StemUse>
    let words: UnsafeBufferPointer<TermWord>
    let steps: UnsafeBufferPointer<StepTable.Step>
    let nodes: UnsafeBufferPointer<Node>
    let endings: UnsafeBufferPointer<UInt64>
  }
}
