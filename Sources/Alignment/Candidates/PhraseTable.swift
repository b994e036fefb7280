/// How many units each phrase pair was found in, in bounded memory: of millions those seen least are forgotten
/// (lossy counting, Manku and Motwani 2002).
struct PhraseTable {
  struct Entry {
    let source: PhraseKey
    let target: PhraseKey
    let sourceLength: UInt8
    let targetLength: UInt8
    var count: Int32
    /// The first two units.
    var first: Int32
    var second: Int32
  }

  private(set) var entries: [PhraseKey: Entry] = [:]
  private var forgotten: Int32 = 0

  mutating func add(_ pair: Entry) {
    let key = pair.source.joined(pair.target)
    if let known = entries[key] {
      if known.first == pair.first || known.second == pair.first { return }
      entries[key]?.count += 1
      if known.second < 0 { entries[key]?.second = pair.first }
      return
    }
    if entries.count >= Self.limit { forget() }
    entries[key] = pair
  }

  private mutating func forget() {
    forgotten += 1
    while true {
      entries = entries.filter { $0.value.count > forgotten }
      if entries.count < Self.limit / 2 { return }
      forgotten += 1
    }
  }

  private static let limit = 1_000_000
}
