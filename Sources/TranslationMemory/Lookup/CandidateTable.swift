/// The segments that a lookup has met and not yet ruled out.
struct CandidateTable {
  /// A segment, with what the index says about it.
  struct Candidate {
    var segment: UInt32
    /// Its length; `.max` where the index does not tell.
    var length: Int
    var signature: UInt64
    /// The probes that led to it, one bit each, of the first 64.
    var found: UInt64
  }

  private(set) var candidates: [Candidate] = []
  /// Open addressing: positions in `candidates` plus 1.
  private var slots = [UInt32](repeating: 0, count: 1 << 8)

  mutating func removeAll() {
    if candidates.isEmpty { return }
    candidates.removeAll(keepingCapacity: true)
    slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// Where a segment is, or the slot in which it belongs.
  @inline(__always)
  func slot(_ segment: UInt32) -> (slot: Int, position: Int?) {
    var slot = Int(segment &* 0x9E37_79B1) & (slots.count - 1)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if candidates[position].segment == segment { return (slot, position) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, nil)
  }

  /// Notes that a segment has the word of a probe.
  @inline(__always)
  mutating func note(_ position: Int, _ bit: UInt64) { candidates[position].found |= bit }

  /// Adds a segment that is not here at the slot that `slot` gave.
  mutating func insert(_ candidate: Candidate, at slot: Int) {
    candidates.append(candidate)
    slots[slot] = UInt32(candidates.count)
    if candidates.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (position, candidate) in candidates.enumerated() {
      let slot = self.slot(candidate.segment).slot
      slots[slot] = UInt32(position + 1)
    }
  }
}
