/// Pairs of types that meet in segment pairs, numbered.
struct TranslationCells: Sendable {
  /// Numbers of cells by their hash, -1 where there is none; a power of two long.
  private var slots: [Int32]
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private let limit: Int

  var count: Int { sources.count }

  init(limit: Int) {
    self.limit = limit
    slots = Array(repeating: -1, count: 1024)
  }

  private static func hash(_ source: Int32, _ target: Int32) -> UInt64 {
    var mixed = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
    mixed = (mixed ^ (mixed >> 31)) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed >> 29)
  }

  /// The number of a cell; -1 for one that there is not.
  func cell(_ source: Int32, _ target: Int32) -> Int32 {
    var slot = Int(truncatingIfNeeded: Self.hash(source, target)) & (slots.count - 1)
    while true {
      let found = slots[slot]
      if found < 0 || sources[Int(found)] == source && targets[Int(found)] == target { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The number of a cell, new or not; -1 when there is no room for more.
  mutating func insert(_ source: Int32, _ target: Int32) -> Int32 {
    let found = cell(source, target)
    if found >= 0 || count >= limit { return found }
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let number = Int32(count)
    sources.append(source)
    targets.append(target)
    place(number)
    return number
  }

  private mutating func place(_ number: Int32) {
    var slot =
      Int(truncatingIfNeeded: Self.hash(sources[Int(number)], targets[Int(number)])) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count { place(Int32(number)) }
  }

  /// Only the cells that are wanted, in the same order.
  func keeping(_ isWanted: (Int) -> Bool) -> TranslationCells {
    var kept = TranslationCells(limit: limit)
    for number in 0..<count where isWanted(number) { _ = kept.insert(sources[number], targets[number]) }
    return kept
  }
}
