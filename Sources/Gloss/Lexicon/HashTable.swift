/// Numbers by 64-bit keys that are hashes already: open addressing, much faster to fill than a dictionary, which would
/// hash them again.
struct HashTable: Sendable {
  private var slots: [(key: UInt64, value: Int32)]
  private(set) var count = 0

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
  }

  /// The number of a key, `nil` for none. Numbers are 0 or more.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let value = slots[slot(of: key)].value
    return value < 0 ? nil : value
  }

  /// The number of a key; gives it the one in `new` when it has none yet.
  @inline(__always)
  mutating func number(of key: UInt64, new: Int32) -> Int32 {
    var place = slot(of: key)
    if slots[place].value >= 0 { return slots[place].value }
    if (count + 1) * 2 > slots.count {
      grow()
      place = slot(of: key)
    }
    slots[place] = (key, new)
    count += 1
    return new
  }

  /// Gives a key a number, whatever it had before.
  mutating func set(_ key: UInt64, _ value: Int32) {
    if number(of: key, new: value) != value { slots[slot(of: key)].value = value }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 2)
    for entry in old where entry.value >= 0 { slots[slot(of: entry.key)] = entry }
  }

  /// Where a key is, or where it would be put.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 24) & (slots.count - 1)
    while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
