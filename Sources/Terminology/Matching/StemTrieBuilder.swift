/// Collects stems and freezes them into a `StemTrie`.
struct StemTrieBuilder {
  /// A node with its children as a linked list: fan-out is small where nodes are many.
  private struct Node {
    var letters: UInt64 = 0
    var firstChild: Int32 = -1
    var sibling: Int32 = -1
    var firstUse: Int32 = -1
    var code: UInt8 = 0
  }

  private var nodes: [Node] = [Node()]
  private var uses: [(use: StemUse, next: Int32)] = []
  /// Children of the root and of its children by their letters: there the lists would be long.
  private var firstLevels = [Int32](repeating: -1, count: 64 + 64 * 64)
  private var depth = 0

  init(capacity: Int) {
    nodes.reserveCapacity(capacity * 4)
    uses.reserveCapacity(capacity * 2)
  }

  /// The node of a stem, which is made when there is none yet.
  mutating func node(of stem: some Collection<UInt8>) -> Int32 {
    var node: Int32 = 0
    var level = 0
    var first = 0
    for code in stem {
      let direct = level == 0 ? Int(code) : level == 1 ? 64 + first << 6 + Int(code) : -1
      if level == 0 { first = Int(code) }
      level += 1
      let found = direct >= 0 ? firstLevels[direct] : child(of: node, code)
      if found >= 0 {
        node = found
      } else {
        node = addChild(to: node, code)
        if direct >= 0 { firstLevels[direct] = node }
      }
    }
    depth = max(depth, level)
    return node
  }

  /// Adds a use of a stem; several uses for one word become one.
  mutating func insert(_ use: StemUse, at node: Int32) {
    var number = nodes[Int(node)].firstUse
    while number >= 0 {
      if uses[Int(number)].use.word == use.word {
        uses[Int(number)].use.merge(use)
        return
      }
      number = uses[Int(number)].next
    }
    uses.append((use, nodes[Int(node)].firstUse))
    nodes[Int(node)].firstUse = Int32(uses.count - 1)
  }

  /// The first use at a node that passes a test.
  func firstUse(at node: Int32, where test: (StemUse) -> Bool) -> StemUse? {
    var number = nodes[Int(node)].firstUse
    while number >= 0 {
      if test(uses[Int(number)].use) { return uses[Int(number)].use }
      number = uses[Int(number)].next
    }
    return nil
  }

  /// Calls `body` with the uses of each stem that has several.
  func forEachNode(_ body: ([StemUse]) -> Void) {
    for node in nodes where node.firstUse >= 0 && uses[Int(node.firstUse)].next >= 0 {
      var several: [StemUse] = []
      var number = node.firstUse
      while number >= 0 {
        several.append(uses[Int(number)].use)
        number = uses[Int(number)].next
      }
      body(several)
    }
  }

  private func child(of node: Int32, _ code: UInt8) -> Int32 {
    guard nodes[Int(node)].letters >> UInt64(code) & 1 == 1 else { return -1 }
    var child = nodes[Int(node)].firstChild
    while nodes[Int(child)].code != code { child = nodes[Int(child)].sibling }
    return child
  }

  private mutating func addChild(to node: Int32, _ code: UInt8) -> Int32 {
    let new = Int32(nodes.count)
    nodes.append(Node(sibling: nodes[Int(node)].firstChild, code: code))
    nodes[Int(node)].firstChild = new
    nodes[Int(node)].letters |= 1 << UInt64(code)
    return new
  }

  /// The finished trie.
  func build() -> StemTrie {
    var built: [StemTrie.Node] = []
    built.reserveCapacity(nodes.count + 1)
    var values: [StemUse] = []
    values.reserveCapacity(uses.count)
    // The old numbers in the new order; children are placed, by letter, as their parents are met.
    var order = [Int32](repeating: 0, count: nodes.count)
    var placed = 1
    for position in nodes.indices {
      let node = nodes[Int(order[position])]
      built.append(
        StemTrie.Node(letters: node.letters, firstChild: Int32(placed), firstValue: Int32(values.count)))
      var child = node.firstChild
      while child >= 0 {
        let code = UInt64(nodes[Int(child)].code)
        order[placed + (node.letters & ((UInt64(1) << code) - 1)).nonzeroBitCount] = child
        child = nodes[Int(child)].sibling
      }
      placed += node.letters.nonzeroBitCount
      var number = node.firstUse
      while number >= 0 {
        values.append(uses[Int(number)].use)
        number = uses[Int(number)].next
      }
    }
    built.append(StemTrie.Node(letters: 0, firstChild: Int32(placed), firstValue: Int32(values.count)))
    return StemTrie(nodes: built, values: values, depth: depth)
  }
}
