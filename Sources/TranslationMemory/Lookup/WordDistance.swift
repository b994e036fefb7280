/// Levenshtein distance of a query to many segments, over word numbers: Myers' algorithm, 64 words of the query at a time.
///
/// G. Myers, A fast bit-vector algorithm for approximate string matching based on dynamic programming, J. ACM 46 (1999),
/// in the form for the distance of whole strings with blocks by H. Hyyrö (2003).
struct WordDistance {
  /// Open addressing: word number plus 1, and the row of its masks.
  private var slots: [(word: UInt32, row: Int32)] = []
  private var slotMask = 0
  /// For each distinct word of the query its places, a bit each; row 0 is of words that the query has not.
  private var masks: [UInt64] = []
  private var blocks = 1
  private(set) var count = 0
  private var positive: [UInt64] = []
  private var negative: [UInt64] = []

  /// Takes a query; nil is a word that the memory does not know.
  mutating func prepare(_ words: [UInt32?]) {
    count = words.count
    blocks = max(1, (count + 63) / 64)
    var size = 16
    while size < count * 4 { size *= 2 }
    slotMask = size - 1
    slots = [(word: UInt32, row: Int32)](repeating: (0, 0), count: size)
    masks = [UInt64](repeating: 0, count: blocks)
    for (index, word) in words.enumerated() {
      guard let word else { continue }
      let slot = self.slot(word)
      if slots[slot].word == 0 {
        slots[slot] = (word &+ 1, Int32(masks.count / blocks))
        masks.append(contentsOf: repeatElement(0, count: blocks))
      }
      masks[Int(slots[slot].row) * blocks + index / 64] |= 1 << UInt64(index % 64)
    }
    positive = [UInt64](repeating: 0, count: blocks)
    negative = [UInt64](repeating: 0, count: blocks)
  }

  @inline(__always)
  private func slot(_ word: UInt32) -> Int {
    var slot = Int(word &* 0x9E37_79B1) & slotMask
    while slots[slot].word != 0, slots[slot].word != word &+ 1 { slot = (slot + 1) & slotMask }
    return slot
  }

  /// The distance to a segment, or nil where it is greater than `limit`.
  mutating func distance(to words: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    if abs(words.count - count) > limit { return nil }
    return blocks == 1 ? short(words, limit) : long(words, limit)
  }

  private func short(_ words: UnsafeBufferPointer<UInt32>, _ limit: Int) -> Int? {
    var positive = ~UInt64(0)
    var negative: UInt64 = 0
    var distance = count
    let last: UInt64 = 1 << UInt64(count - 1)
    var left = words.count
    for word in words {
      let equal = masks[Int(slots[slot(word)].row)]
      let diagonal = (((equal & positive) &+ positive) ^ positive) | equal | negative
      var up = negative | ~(diagonal | positive)
      var down = positive & diagonal
      if up & last != 0 { distance += 1 }
      if down & last != 0 { distance -= 1 }
      left -= 1
      // The distance can fall by one a word at most.
      if distance - left > limit { return nil }
      up = up << 1 | 1
      down <<= 1
      positive = down | ~(diagonal | up)
      negative = up & diagonal
    }
    return distance <= limit ? distance : nil
  }

  private mutating func long(_ words: UnsafeBufferPointer<UInt32>, _ limit: Int) -> Int? {
    for block in 0..<blocks {
      positive[block] = ~0
      negative[block] = 0
    }
    var distance = count
    let last: UInt64 = 1 << UInt64((count - 1) % 64)
    var left = words.count
    for word in words {
      let row = Int(slots[slot(word)].row) * blocks
      var carriedUp: UInt64 = 1
      var carriedDown: UInt64 = 0
      for block in 0..<blocks {
        let above = positive[block]
        let below = negative[block]
        let equal = masks[row + block] | carriedDown
        let diagonal = (((equal & above) &+ above) ^ above) | equal | below
        var up = below | ~(diagonal | above)
        var down = above & diagonal
        if block == blocks - 1 {
          if up & last != 0 { distance += 1 }
          if down & last != 0 { distance -= 1 }
        }
        let upOut = up >> 63
        let downOut = down >> 63
        up = up << 1 | carriedUp
        down = down << 1 | carriedDown
        carriedUp = upOut
        carriedDown = downOut
        positive[block] = down | ~(diagonal | up)
        negative[block] = up & diagonal
      }
      left -= 1
      if distance - left > limit { return nil }
    }
    return distance <= limit ? distance : nil
  }
}
