/// What a second look at the units tells of a phrase pair: how often each side occurs, and how both are written where
/// they stand together.
struct PhraseStatistics {
  /// How both sides are written in one unit.
  struct Forms: Hashable {
    var source: PhraseForm
    var target: PhraseForm
  }

  let entry: PhraseTable.Entry
  var sourceCount = 0
  var targetCount = 0
  private(set) var forms: [Forms: Int] = [:]
  /// The words that stand before and behind it, on both sides.
  private var neighbours = [[Int32: Int]](repeating: [:], count: 4)
  /// How many places have only words that the lexicon translates so, and how many have some.
  private var wholeKnown = 0
  private var partKnown = 0
  /// How often a content word stands behind the target.
  private var modifying = 0
  private var contexts: Set<UInt64> = []
  private var places = 0

  init(_ entry: PhraseTable.Entry) { self.entry = entry }

  mutating func add(_ form: Forms, count: Int = 1) {
    if let known = forms[form] {
      forms[form] = known + count
    } else if forms.count < Self.limit {
      forms[form] = count
    }
  }

  /// Adds one place.
  /// - Parameters:
  ///   - words: the types of the four neighbours, -1 for particles and where there is none.
  ///   - context: what stands around it, particles too.
  ///   - knownShare: how many of its words the lexicon translates so, 0…1.
  mutating func add(neighbours words: [Int32], context: UInt64, knownShare: Double) {
    if knownShare >= 1 { wholeKnown += 1 } else if knownShare > 0 { partKnown += 1 }
    if words.last ?? -1 >= 0 { modifying += 1 }
    places += 1
    if contexts.count < Self.limit { contexts.insert(context) }
    for (side, word) in words.enumerated() where word >= 0 {
      if neighbours[side].count < Self.limit || neighbours[side][word] != nil {
        neighbours[side][word, default: 0] += 1
      }
    }
  }

  /// True when nearly always the same word stands beside it: a part of a longer term.
  var isFragment: Bool {
    neighbours.contains { side in side.values.contains { $0 >= 2 && $0 * 10 >= places * 7 } }
  }

  /// A part of each word's translation is known: the best sign of a right pair that is worth proposing. What words say by
  /// themselves is hardly worth it; of what nothing is known more is wrong.
  var weight: Double {
    if partKnown * 2 >= places { return 1 }
    return wholeKnown * 2 >= places ? 0.7 : 0.8
  }

  /// It mostly stands before a noun: `warm-air dryer`.
  var isModifier: Bool { modifying * 2 > places }

  /// The number of units, those that differ in nothing near it counted once: `a Brazilian tourist` in five versions of one
  /// sentence is no evidence.
  var differentCount: Int {
    contexts.count >= Self.limit ? Int(entry.count) : Int(entry.count) * contexts.count / max(1, places)
  }

  private static let limit = 48
}
