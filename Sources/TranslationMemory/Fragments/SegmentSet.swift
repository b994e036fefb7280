/// Segments that a search has met.
struct SegmentSet {
  private var slots = [UInt32](repeating: .max, count: 1 << 8)
  private var count = 0

  /// False when it was there.
  @inline(__always)
  mutating func insert(_ segment: UInt32) -> Bool {
    var slot = Int(segment &* 0x9E37_79B1) & (slots.count - 1)
    while slots[slot] != .max {
      if slots[slot] == segment { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = segment
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt32](repeating: .max, count: old.count * 4)
    for segment in old where segment != .max {
      var slot = Int(segment &* 0x9E37_79B1) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = segment
    }
  }
}
