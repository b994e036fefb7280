/// Numbers by 64-bit keys that are hashes already: open addressing, much faster to fill than a dictionary, which would
/// hash them again.
///
/// The keys lie in a row in the order in which they came; the table proper has only their places, so that it is small
/// enough to stay in the processor's cache.
struct HashTable: Sendable {
  /// Places in `entries`, -1 where there is none.
  private var slots: [Int32]
  private var entries: [(key: UInt64, value: Int32)] = []

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    entries.reserveCapacity(capacity)
  }

  var count: Int { entries.count }

  /// The number of a key, `nil` for none. Numbers are 0 or more.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let place = slots[slot(of: key)]
    return place < 0 ? nil : entries[Int(place)].value
  }

  /// The number of a key; gives it the one in `new` when it has none yet.
  @inline(__always)
  mutating func number(of key: UInt64, new: Int32) -> Int32 {
    let slot = slot(of: key)
    if slots[slot] >= 0 { return entries[Int(slots[slot])].value }
    slots[slot] = Int32(entries.count)
    entries.append((key, new))
    if entries.count * 2 > slots.count { grow() }
    return new
  }

  /// Gives a key a number, whatever it had before.
  mutating func set(_ key: UInt64, _ value: Int32) {
    if number(of: key, new: value) != value { entries[Int(slots[slot(of: key)])].value = value }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (place, entry) in entries.enumerated() { slots[slot(of: entry.key)] = Int32(place) }
  }

  /// Where the place of a key is, or where it would be put.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 24) & (slots.count - 1)
    while slots[slot] >= 0, entries[Int(slots[slot])].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}
