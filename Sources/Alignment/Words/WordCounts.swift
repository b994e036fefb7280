internal import BriefText

/// How often each written word occurs, spelling folded.
struct WordCounts: Sendable {
  typealias Unit = ArabicFolding.Unit

  private var places: [UInt64: Int32] = [:]
  private(set) var counts: [Int32] = []
  private var units: [Unit] = []
  private var starts: [Int32] = [0]

  /// The number of different words.
  var count: Int { counts.count }

  func word(_ index: Int) -> ArraySlice<Unit> { units[Int(starts[index])..<Int(starts[index + 1])] }

  /// How often a word occurred.
  func occurrences(of word: some Sequence<Unit>) -> Int {
    places[EvidenceKey(.word, word).value].map { Int(counts[Int($0)]) } ?? 0
  }

  /// The number of a word.
  func index(of word: some Sequence<Unit>) -> Int? { places[EvidenceKey(.word, word).value].map { Int($0) } }

  mutating func add(_ word: ArraySlice<Unit>) {
    let key = EvidenceKey(.word, word).value
    if let place = places[key] {
      counts[Int(place)] += 1
      return
    }
    if counts.count >= Self.limit { dropRare() }
    append(word, key, count: 1)
  }

  private mutating func append(_ word: ArraySlice<Unit>, _ key: UInt64, count: Int32) {
    places[key] = Int32(counts.count)
    counts.append(count)
    units += word
    starts.append(Int32(units.count))
  }

  /// Memory stays bounded: of a million different words those that occurred once are forgotten.
  private mutating func dropRare() {
    var least: Int32 = 1
    while counts.count(where: { $0 > least }) > Self.limit / 2 { least += 1 }
    var kept = WordCounts()
    for index in counts.indices where counts[index] > least {
      let word = word(index)
      kept.append(word, EvidenceKey(.word, word).value, count: counts[index])
    }
    self = kept
  }

  private static let limit = 1_000_000
}
