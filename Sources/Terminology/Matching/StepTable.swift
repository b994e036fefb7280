/// The steps of the trie over words: parent node and word -> node. A hash table with open addressing.
struct StepTable: Sendable {
  struct Step: Sendable {
    /// Parent and word; all bits set in an empty place.
    var key: UInt64
    var node: Int32
  }

  private(set) var places: [Step]
  private var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = [Step](repeating: Step(key: .max, node: -1), count: size)
  }

  @inline(__always)
  static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func place(_ key: UInt64, _ mask: Int) -> Int {
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (mixed ^ mixed >> 32)) & mask
  }

  /// The node after a step; -1 when there is no such step.
  @inline(__always)
  static func node(_ places: UnsafeBufferPointer<Step>, after node: Int32, _ word: Int32) -> Int32 {
    let key = key(node, word)
    var place = place(key, places.count - 1)
    while places[place].key != .max {
      if places[place].key == key { return places[place].node }
      place = (place + 1) & (places.count - 1)
    }
    return -1
  }

  func node(after node: Int32, _ word: Int32) -> Int32 {
    places.withUnsafeBufferPointer { Self.node($0, after: node, word) }
  }

  /// Adds a step that is not there yet.
  mutating func add(from node: Int32, _ word: Int32, to next: Int32) {
    if (count + 1) * 2 > places.count { grow() }
    count += 1
    put(Step(key: Self.key(node, word), node: next))
  }

  private mutating func put(_ step: Step) {
    var place = Self.place(step.key, places.count - 1)
    while places[place].key != .max { place = (place + 1) & (places.count - 1) }
    places[place] = step
  }

  private mutating func grow() {
    let old = places
    places = [Step](repeating: Step(key: .max, node: -1), count: old.count * 2)
    for step in old where step.key != .max { put(step) }
  }
}
