internal import BriefText
internal import Terminology

/// Expressions of several words, by the words they are made of.
///
/// Function words must stand as listed; nouns, adjectives and the verb at the head may be inflected, so their step is
/// taken by any reading that has one of their lemmas.
struct ExpressionTrie: Sendable {
  typealias Unit = ArabicFolding.Unit

  private var steps: [UInt64: Int32] = [:]
  /// Keys of words by the hash of their spelling.
  private var spelled: [UInt64: Int32] = [:]
  /// Keys of words that may be inflected, by the hash of their spelling.
  private var softlySpelled: [UInt64: Int32] = [:]
  /// Keys of words by their lemmas.
  private var byLemma: [Int32: [Int32]] = [:]
  /// The expression that ends at a node, -1 for none.
  private var ends: [Int32] = [-1]
  private var keyCount: Int32 = 0

  init(_ expressions: [(lemma: Int32, entry: TermEntry)], lemmas: [Lemma], table: StemTable) {
    var softKeys: [UInt64: Int32] = [:]
    for (number, entry) in expressions {
      let pos = lemmas[Int(number)].pos
      let forms = pos == .verb ? [entry.source] : entry.forms
      for form in forms {
        let words = form.split(separator: " ").map { ArabicFolding.fold($0) }.filter { !$0.isEmpty }
        guard words.count > 1 else { continue }
        var node: Int32 = 0
        for (index, word) in words.enumerated() {
          let inflects = pos == .verb || pos == .noun || pos == .adj || pos == .ordinal || pos == .num
          let key =
            inflects
            ? softKey(
              word, verb: pos == .verb && index == 0 ? lemmas[Int(number)].present : nil, lemmas, table, &softKeys)
            : exactKey(word)
          node = step(from: node, key)
        }
        if ends[Int(node)] < 0 { ends[Int(node)] = number }
      }
    }
  }

  private mutating func step(from node: Int32, _ key: Int32) -> Int32 {
    let edge = Self.edge(node, key)
    if let next = steps[edge] { return next }
    let next = Int32(ends.count)
    steps[edge] = next
    ends.append(-1)
    return next
  }

  private mutating func exactKey(_ word: [Unit]) -> Int32 {
    let hash = StemTable.hash(word)
    if let key = spelled[hash] { return key }
    keyCount += 1
    spelled[hash] = keyCount
    return keyCount
  }

  /// A key that the spelling and all its lemmas lead to.
  private mutating func softKey(
    _ word: [Unit], verb present: UInt64?, _ lemmas: [Lemma], _ table: StemTable, _ softKeys: inout [UInt64: Int32]
  ) -> Int32 {
    let isVerb = present != nil
    let hash = StemTable.hash(word) &+ (present ?? 0)
    if let key = softKeys[hash] { return key }
    var stem = word[...]
    if !isVerb, word.count >= 4, word[0] == ArabicFolding.alef, word[1] == ArabicFolding.lam { stem = word[2...] }
    var found: Set<Int32> = []
    table.forEach(StemTable.hash(stem)) { entry in
      let pos = lemmas[Int(entry.lemma)].pos
      let fits =
        isVerb
        ? entry.kind == .past && lemmas[Int(entry.lemma)].present == present
        : (entry.kind == .base || entry.kind == .variant || entry.kind == .plural) && pos.isNominal
      if fits {
        found.insert(entry.lemma)
      }
    }
    let key = newKey()
    softKeys[hash] = key
    if !isVerb || found.isEmpty { softlySpelled[hash &- (present ?? 0)] = key }
    for lemma in found { byLemma[lemma, default: []].append(key) }
    return key
  }

  private mutating func newKey() -> Int32 {
    keyCount += 1
    return keyCount
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
        if pronoun == nil || pos == .prep, best.map({ $0.count < count }) ?? true {
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
      for key in byLemma[reading.lemma] ?? [] where tried.insert(key).inserted {
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
