/// A trie over stems, built once and then read-only.
///
/// Each node has a bit set of the letters that lead on; its children lie side by side, so that a step is one bit test
/// and one count of bits (the rank of a bitmap, as in Bagwell's hash array mapped tries, 2001).
struct StemTrie: Sendable {
  struct Node: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var firstChild: Int32 = 0
    /// Where the node's values are; a range of `values`.
    var firstValue: Int32 = 0
    var valueCount: Int32 = 0
  }

  let nodes: [Node]
  let values: [StemUse]

  /// A step from a node; -1 when no stem goes on with the letter.
  @inline(__always)
  static func step(_ node: Node, _ code: UInt8) -> Int32 {
    if code < 64 {
      let bit = UInt64(1) << UInt64(code)
      guard node.low & bit != 0 else { return -1 }
      return node.firstChild + Int32(truncatingIfNeeded: (node.low & (bit &- 1)).nonzeroBitCount)
    }
    let bit = UInt64(1) << UInt64(code & 63)
    guard node.high & bit != 0 else { return -1 }
    return node.firstChild
      + Int32(truncatingIfNeeded: node.low.nonzeroBitCount + (node.high & (bit &- 1)).nonzeroBitCount)
  }
}

/// Collects stems and freezes them into a `StemTrie`.
struct StemTrieBuilder {
  /// Edges as node * 128 + code -> child, in a table with open addressing.
  private var keys: [UInt64]
  private var children: [Int32]
  private var edgeCount = 0
  private var nodeCount: Int32 = 1
  /// Values as a linked list a node.
  private var heads: [Int32] = [-1]
  private var links: [(use: StemUse, next: Int32)] = []

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 12 { size *= 2 }
    keys = [UInt64](repeating: .max, count: size)
    children = [Int32](repeating: 0, count: size)
  }

  /// Adds a use of a stem. The same use twice is kept once.
  mutating func insert(_ stem: ArraySlice<UInt8>, _ use: StemUse) {
    var node: Int32 = 0
    for code in stem { node = child(of: node, code) }
    var link = heads[Int(node)]
    while link >= 0 {
      if links[Int(link)].use == use { return }
      link = links[Int(link)].next
    }
    links.append((use, heads[Int(node)]))
    heads[Int(node)] = Int32(links.count - 1)
  }

  private mutating func child(of node: Int32, _ code: UInt8) -> Int32 {
    let key = UInt64(node) << 7 | UInt64(code)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != .max {
      if keys[slot] == key { return children[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = key
    children[slot] = nodeCount
    heads.append(-1)
    nodeCount += 1
    edgeCount += 1
    if edgeCount * 2 > keys.count { grow() }
    return nodeCount - 1
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldChildren = children
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    children = [Int32](repeating: 0, count: oldKeys.count * 2)
    for index in oldKeys.indices where oldKeys[index] != .max {
      var slot = Self.slot(oldKeys[index], keys.count)
      while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = oldKeys[index]
      children[slot] = oldChildren[index]
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & (size - 1)
  }

  /// The finished trie, nodes numbered breadth first so that siblings lie side by side.
  func build() -> StemTrie {
    var low = [UInt64](repeating: 0, count: Int(nodeCount))
    var high = low
    for key in keys where key != .max {
      let code = key & 127
      if code < 64 { low[Int(key >> 7)] |= 1 << code } else { high[Int(key >> 7)] |= 1 << (code & 63) }
    }
    var nodes: [StemTrie.Node] = []
    nodes.reserveCapacity(Int(nodeCount))
    var values: [StemUse] = []
    values.reserveCapacity(links.count)
    // `order` holds the old numbers in the new order; children are appended as their parents are met.
    var order: [Int32] = [0]
    order.reserveCapacity(Int(nodeCount))
    var position = 0
    while position < order.count {
      let old = order[position]
      position += 1
      var node = StemTrie.Node()
      node.low = low[Int(old)]
      node.high = high[Int(old)]
      node.firstChild = Int32(order.count)
      for code in UInt8(0)..<128 {
        let bits = code < 64 ? node.low : node.high
        if bits >> UInt64(code & 63) & 1 == 1 { order.append(existingChild(of: old, code)) }
      }
      node.firstValue = Int32(values.count)
      var link = heads[Int(old)]
      while link >= 0 {
        values.append(links[Int(link)].use)
        link = links[Int(link)].next
      }
      node.valueCount = Int32(values.count) - node.firstValue
      nodes.append(node)
    }
    return StemTrie(nodes: nodes, values: values)
  }

  private func existingChild(of node: Int32, _ code: UInt8) -> Int32 {
    let key = UInt64(node) << 7 | UInt64(code)
    var slot = Self.slot(key, keys.count)
    while keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return children[slot]
  }
}

/// What a stem in the trie stands for: a word of a term, with the endings that may follow this spelling of it.
struct StemUse: Sendable, Hashable {
  /// Index of the word in `TermIndex.words`.
  let word: Int32
  let shape: StemShape
}

/// How a stem in the trie was cut from the listed word, and so which endings may follow.
enum StemShape: UInt8, Sendable {
  /// The listed word itself; takes no ending.
  case whole
  /// The listed word; takes the endings of a noun or adjective.
  case noun
  /// Without its ة.
  case taMarbuta
  /// Without its ون or ين.
  case soundPlural
  /// Listed in ات: only suffix pronouns follow.
  case femininePlural
  /// With ا for a final ى: a suffix pronoun must follow.
  case beforePronoun
  /// Without a final ه, which may be written ة.
  case finalHa
  /// Another spelling of the listed word; takes no ending.
  case respelled
}
