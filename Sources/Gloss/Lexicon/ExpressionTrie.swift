internal import BriefText
internal import Terminology

/// Expressions of several words, by the words they are made of.
///
/// Function words must stand as listed; nouns, adjectives and the verb at the head may be inflected, so their step is
/// taken by any reading that has one of their lemmas.
struct ExpressionTrie: Sendable {
  typealias Unit = ArabicFolding.Unit

  /// The next node by node and key.
  private var steps: HashTable
  /// Keys of words by the hash of their spelling.
  private var spelled = HashTable(capacity: 4096)
  /// Keys of words that may be inflected, by the hash of their spelling.
  private var softlySpelled: HashTable
  /// Keys of words by their lemmas: those of lemma `n` are `lemmaKeys[lemmaStarts[n]..<lemmaStarts[n + 1]]`.
  private var lemmaStarts: [Int32] = []
  private var lemmaKeys: [Int32] = []
  /// The expression that ends at a node, -1 for none.
  private var ends: [Int32] = [-1]
  private var keyCount: Int32 = 0

  /// What is needed only while the trie is built.
  private struct Building {
    let lemmas: [Lemma]
    let table: StemTable
    var softKeys: HashTable
    var keysOfLemmas: [(lemma: Int32, key: Int32)] = []
    /// Those of the form at hand.
    var words = FoldedWords()
  }

  init(_ expressions: [Int32], entries: [TermEntry], lemmas: [Lemma], table: StemTable) {
    steps = HashTable(capacity: expressions.count * 2)
    softlySpelled = HashTable(capacity: expressions.count)
    ends.reserveCapacity(expressions.count * 2)
    var building = Building(lemmas: lemmas, table: table, softKeys: HashTable(capacity: expressions.count))
    for number in expressions {
      add(entries[Int(number)].source, number, &building)
      // The variant of a verb is its present.
      if lemmas[Int(number)].pos == .verb { continue }
      for variant in entries[Int(number)].variants { add(variant, number, &building) }
    }
    sortKeys(building.keysOfLemmas, lemmaCount: lemmas.count)
  }

  private mutating func add(_ form: String, _ number: Int32, _ building: inout Building) {
    building.words.read(form)
    let words = building.words
    guard words.count > 1 else { return }
    let pos = building.lemmas[Int(number)].pos
    var node: Int32 = 0
    for index in 0..<words.count {
      let word = words[index]
      let key =
        switch pos {
        case .verb: softKey(word, verb: index == 0 ? building.lemmas[Int(number)].present : nil, &building)
        case .noun, .adj, .ordinal, .num: softKey(word, verb: nil, &building)
        default: exactKey(word)
        }
      node = step(from: node, key)
    }
    if ends[Int(node)] < 0 { ends[Int(node)] = number }
  }

  private mutating func step(from node: Int32, _ key: Int32) -> Int32 {
    let new = Int32(ends.count)
    let next = steps.number(of: Self.edge(node, key), new: new)
    if next == new { ends.append(-1) }
    return next
  }

  private mutating func exactKey(_ word: ArraySlice<Unit>) -> Int32 {
    let key = spelled.number(of: StemTable.hash(word), new: keyCount + 1)
    keyCount = max(keyCount, key)
    return key
  }

  /// A key that the spelling and all its lemmas lead to.
  private mutating func softKey(_ word: ArraySlice<Unit>, verb present: UInt64?, _ building: inout Building) -> Int32 {
    let isVerb = present != nil
    let spelling = StemTable.hash(word)
    let hash = spelling &+ (present ?? 0)
    let key = building.softKeys.number(of: hash, new: keyCount + 1)
    guard key > keyCount else { return key }
    keyCount = key
    var stem = word
    if !isVerb, word.count >= 4, word.starts(with: Self.article) { stem = word.dropFirst(2) }
    let before = building.keysOfLemmas.count
    let lemmas = building.lemmas
    building.table.forEach(stem.count == word.count ? spelling : StemTable.hash(stem)) { entry in
      let lemma = lemmas[Int(entry.lemma)]
      let fits =
        isVerb
        ? entry.kind == .past && lemma.present == present
        : (entry.kind == .base || entry.kind == .variant || entry.kind == .plural) && lemma.pos.isNominal
      if fits, !building.keysOfLemmas[before...].contains(where: { $0.lemma == entry.lemma }) {
        building.keysOfLemmas.append((entry.lemma, key))
      }
    }
    if !isVerb || building.keysOfLemmas.count == before { softlySpelled.set(spelling, key) }
    return key
  }

  private static let article: [Unit] = [ArabicFolding.alef, ArabicFolding.lam]

  /// Puts the keys of each lemma side by side, in the order in which they were made.
  private mutating func sortKeys(_ pairs: [(lemma: Int32, key: Int32)], lemmaCount: Int) {
    lemmaStarts = Array(repeating: 0, count: lemmaCount + 1)
    for pair in pairs { lemmaStarts[Int(pair.lemma) + 1] += 1 }
    for index in lemmaStarts.indices.dropFirst() { lemmaStarts[index] += lemmaStarts[index - 1] }
    var places = lemmaStarts
    lemmaKeys = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      lemmaKeys[Int(places[Int(pair.lemma)])] = pair.key
      places[Int(pair.lemma)] += 1
    }
  }

  private func keys(of lemma: Int32) -> ArraySlice<Int32> {
    lemmaKeys[Int(lemmaStarts[Int(lemma)])..<Int(lemmaStarts[Int(lemma) + 1])]
  }

  private static func edge(_ node: Int32, _ key: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: key))
  }

  /// An expression found in analysed tokens.
  struct Match {
    let lemma: Int32
    /// How many tokens it covers in full.
    let count: Int
    /// Its last word is ل or ب, written at the start of the next token.
    let takesClitic: Bool
    /// The reading of the first token that fits.
    let head: Reading?
    /// Definite by the article of a later word.
    let isDefinite: Bool
    /// The pronoun at the end, for prepositions: من خلاله.
    let pronoun: SuffixPronoun?
    let conjunction: Reading.Conjunction
  }

  /// The longest expression that begins at a token of a run of adjacent words.
  func longest(at start: Int, in words: [AnalyzedToken], lemmas: [Lemma]) -> Match? {
    var best: Match?
    extend(0, start, start, nil, false, .none, words, lemmas, &best)
    return best
  }

  private func extend(
    _ node: Int32, _ start: Int, _ position: Int, _ head: Reading?, _ definite: Bool,
    _ conjunction: Reading.Conjunction, _ words: [AnalyzedToken], _ lemmas: [Lemma], _ best: inout Match?
  ) {
    guard position < words.count, position == start || words[position].isJoined else { return }
    let token = words[position]
    let isFirst = position == start
    func advance(
      _ key: Int32, _ reading: Reading?, _ conjunction: Reading.Conjunction, _ pronoun: SuffixPronoun? = nil
    ) {
      guard let next = steps[Self.edge(node, key)] else { return }
      let isDefinite = definite || (reading?.isDefinite ?? false)
      let newHead = isFirst ? reading : head
      if ends[Int(next)] >= 0 {
        let pos = lemmas[Int(ends[Int(next)])].pos
        let count = position + 1 - start
        if pronoun == nil || pos == .prep || pos == .conj, best.map({ $0.count < count }) ?? true {
          best = Match(
            lemma: ends[Int(next)], count: count, takesClitic: false, head: newHead, isDefinite: isDefinite,
            pronoun: pronoun, conjunction: conjunction)
        }
      }
      if pronoun == nil { extend(next, start, position + 1, newHead, isDefinite, conjunction, words, lemmas, &best) }
    }
    for key in [spelled[token.hash], softlySpelled[token.hash]].compactMap({ $0 }) {
      advance(key, token.readings.filter { $0.conjunction == .none }.min { $0.cost < $1.cost }, conjunction)
    }
    if isFirst, token.units.count > 2, token.units.first == ArabicFolding.waw || token.units.first == ArabicFolding.fa,
      let key = spelled[StemTable.hash(token.units.dropFirst())]
    {
      let conjunction: Reading.Conjunction = token.units.first == ArabicFolding.waw ? .and : .then
      advance(key, token.readings.filter { $0.conjunction == conjunction }.min { $0.cost < $1.cost }, conjunction)
    }
    if token.units.count > 4, token.units.starts(with: [ArabicFolding.alef, ArabicFolding.lam]),
      let key = softlySpelled[StemTable.hash(token.units.dropFirst(2))]
    {
      advance(key, token.readings.filter(\.hasArticle).min { $0.cost < $1.cost }, conjunction)
    }
    var tried: Set<Int32> = []
    for reading in token.readings.sorted(by: { $0.cost < $1.cost }) where reading.lemma >= 0 {
      if !isFirst, reading.conjunction != .none || reading.preposition != .none || reading.pos == .verb { continue }
      // A participle made by rule does not begin an expression where the word is listed for itself: منزله.
      let isMade = reading.derivation == .activeParticiple || reading.derivation == .passiveParticiple
      // `أكثر من عام` is not said of عامين.
      if reading.number == .dual { continue }
      if isFirst, isMade, token.readings.contains(where: { $0.pos == .noun && !$0.isMade }) { continue }
      for key in keys(of: reading.lemma) where tried.insert(key).inserted {
        advance(key, reading, isFirst ? reading.conjunction : conjunction)
      }
    }
    guard !isFirst else { return }
    for (spelling, pronoun) in Self.pronouns where token.units.count > spelling.count {
      if token.units.suffix(spelling.count).elementsEqual(spelling),
        let key = spelled[StemTable.hash(token.units.dropLast(spelling.count))]
      {
        advance(key, nil, conjunction, pronoun)
      }
    }
    clitic(node, start, position, head, definite, conjunction, token, &best)
  }

  private func clitic(
    _ node: Int32, _ start: Int, _ position: Int, _ head: Reading?, _ definite: Bool,
    _ conjunction: Reading.Conjunction, _ token: AnalyzedToken, _ best: inout Match?
  ) {
    guard let first = token.units.first, first == ArabicFolding.lam || first == ArabicFolding.ba,
      token.units.count > 1, let key = spelled[StemTable.hash([first])], let next = steps[Self.edge(node, key)],
      ends[Int(next)] >= 0
    else { return }
    let preposition: Reading.Preposition = first == ArabicFolding.lam ? .to : .with
    guard token.readings.isEmpty || token.readings.contains(where: { $0.preposition == preposition }) else { return }
    let count = position - start
    if best.map({ $0.count <= count }) ?? true {
      best = Match(
        lemma: ends[Int(next)], count: count, takesClitic: true, head: head, isDefinite: definite, pronoun: nil,
        conjunction: conjunction)
    }
  }

  private static let pronouns = SuffixPronoun.spellings.filter { $0.1 != .my }
    .map { (ArabicFolding.fold($0.0), $0.1) }
}

/// A token with its readings.
struct AnalyzedToken: Sendable {
  let token: Int
  let units: ArraySlice<ArabicFolding.Unit>
  let hash: UInt64
  let readings: [Reading]
  /// Only white space or a hyphen stands between it and the word before.
  let isJoined: Bool
}
