internal import BriefText

/// Finds every reading of a word that the lexicon and the tables of affixes allow.
///
/// The scheme is the usual three parts, proclitics, stem and ending, with a check that they go together (as in
/// Buckwalter's analyzer of 2002), over stems generated from our own lexicon.
struct WordAnalyzer: Sendable {
  typealias Unit = ArabicFolding.Unit

  let lexicon: Lexicon

  /// The readings of a folded Arabic word, in no order; empty for an unknown word.
  func readings(of units: ArraySlice<Unit>) -> [Reading] {
    let word = Array(units)
    var found: [Reading] = []
    read(word, from: 0, .none, &found)
    if word.count >= 2, word[0] == ArabicFolding.waw { read(word, from: 1, .and, &found) }
    let whole = found.filter { $0.conjunction == .none }.map(\.cost).min() ?? .max
    if word.count >= 3, word[0] == ArabicFolding.fa { read(word, from: 1, .then, &found) }
    // و and ف are more often part of a known word than a conjunction before another one.
    if whole < 34 {
      for index in found.indices where found[index].conjunction != .none { found[index].cost += 7 }
    }
    for index in found.indices where found[index].lemma == lexicon.be { found[index].cost -= 10 }
    return found
  }

  private func read(_ word: [Unit], from start: Int, _ conjunction: Reading.Conjunction, _ found: inout [Reading]) {
    var base = Reading(lemma: -1, pos: .noun, conjunction: conjunction)
    base.cost = conjunction == .none ? 0 : 5
    nominal(word, from: start, base, &found)
    article(word, from: start, base, &found)
    past(word, from: start, base, &found)
    present(word, from: start, base, &found)
    let rest = word.count - start
    guard rest >= 2 else { return }
    switch word[start] {
    case ArabicFolding.ba: attach(.with, word, start, base, &found)
    case ArabicFolding.kaf: attach(.like, word, start, base, &found)
    case ArabicFolding.lam:
      attach(.to, word, start, base, &found)
      var fused = base
      fused.preposition = .to
      fused.cost += 6
      if rest >= 4, word[start + 1] == ArabicFolding.lam {
        fused.hasArticle = true
        nominal(word, from: start + 2, fused, &found)
        nominal(word, from: start + 1, fused, &found)
        fused.hasArticle = false
        // A name listed with the article: للأسد.
        nominal([ArabicFolding.alef, ArabicFolding.lam] + word[(start + 2)...], from: 0, fused, &found)
      }
      if rest >= 3 {
        var purpose = base
        purpose.preposition = .to
        purpose.cost += 8
        present(word, from: start + 1, purpose, &found)
      }
    case ArabicFolding.sin where rest >= 4:
      var future = base
      future.isFuture = true
      present(word, from: start + 1, future, &found)
    default: break
    }
  }

  private func attach(
    _ preposition: Reading.Preposition, _ word: [Unit], _ start: Int, _ base: Reading, _ found: inout [Reading]
  ) {
    var reading = base
    reading.preposition = preposition
    reading.cost += preposition == .like ? 14 : 8
    nominal(word, from: start + 1, reading, &found)
    article(word, from: start + 1, reading, &found)
  }

  private func article(_ word: [Unit], from start: Int, _ base: Reading, _ found: inout [Reading]) {
    guard word.count - start >= 4, word[start] == ArabicFolding.alef, word[start + 1] == ArabicFolding.lam else {
      return
    }
    var reading = base
    reading.hasArticle = true
    nominal(word, from: start + 2, reading, &found)
  }

  // MARK: Nouns, adjectives, particles

  private func nominal(_ word: [Unit], from start: Int, _ base: Reading, _ found: inout [Reading]) {
    let hashes = Self.prefixHashes(word, from: start)
    for ending in NominalEnding.all {
      let stemEnd = word.count - ending.units.count
      guard stemEnd > start, Self.ends(word, in: ending.units) else { continue }
      lexicon.table.forEach(hashes[stemEnd - start - 1]) { entry in
        let lemma = lexicon.lemmas[Int(entry.lemma)]
        if let reading = NominalRules.reading(base, lemma, entry, ending, stemLength: stemEnd - start) {
          found.append(reading)
        }
      }
    }
  }

  private static func prefixHashes(_ word: [Unit], from start: Int) -> [UInt64] {
    var hash = StemTable.seed
    return word[start...].map { unit in
      hash = StemTable.hash(hash, unit)
      return hash
    }
  }

  @inline(__always)
  private static func ends(_ word: [Unit], in ending: [Unit]) -> Bool {
    var index = word.count - ending.count
    for unit in ending {
      if word[index] != unit { return false }
      index += 1
    }
    return true
  }

  // MARK: Verbs

  private func past(_ word: [Unit], from start: Int, _ base: Reading, _ found: inout [Reading]) {
    let hashes = Self.prefixHashes(word, from: start)
    for suffix in VerbSuffix.past {
      let stemEnd = word.count - suffix.units.count
      guard stemEnd - start >= 2, Self.ends(word, in: suffix.units) else { continue }
      lexicon.table.forEach(hashes[stemEnd - start - 1]) { entry in
        let fits: Bool =
          switch entry.kind {
          case .past, .passivePast: !suffix.afterShort || suffix.person != 3
          case .pastShort: suffix.afterShort
          case .pastWeak: suffix.afterWeak
          default: false
          }
        guard fits else { return }
        var reading = base
        reading.lemma = entry.lemma
        reading.pos = .verb
        reading.tense = .past
        reading.isPassive = entry.kind == .passivePast
        reading.finish(suffix, order: lexicon.lemmas[Int(entry.lemma)].order)
        if suffix.person == 1, !suffix.units.elementsEqual(Self.na) { reading.cost += 14 }
        if suffix.person == 2 { reading.cost += 18 }
        // Hardly any other word ends in وا.
        if suffix.number == .plural, suffix.person == 3, suffix.object == nil, !suffix.isFeminine { reading.cost -= 10 }
        found.append(reading)
      }
    }
  }

  private static let na = ArabicFolding.fold("نا")

  private func present(_ word: [Unit], from start: Int, _ base: Reading, _ found: inout [Reading]) {
    guard word.count - start >= 2 else { return }
    let prefix = word[start]
    guard
      prefix == ArabicFolding.ya || prefix == ArabicFolding.ta || prefix == ArabicFolding.nun
        || prefix == ArabicFolding.alef
    else { return }
    guard start + 1 < word.count else { return }
    let hashes = Self.prefixHashes(word, from: start + 1)
    for suffix in VerbSuffix.present {
      let stemEnd = word.count - suffix.units.count
      guard stemEnd - start >= 2, Self.ends(word, in: suffix.units) else { continue }
      if suffix.number != .singular, prefix == ArabicFolding.nun || prefix == ArabicFolding.alef { continue }
      lexicon.table.forEach(hashes[stemEnd - start - 2]) { entry in
        let fits: Bool =
          switch entry.kind {
          case .present, .passivePresent: true
          case .presentWeak: suffix.afterWeak
          case .jussive: suffix.units.isEmpty || suffix.object != nil
          default: false
          }
        guard fits else { return }
        var reading = base
        reading.lemma = entry.lemma
        reading.pos = .verb
        reading.tense = entry.kind == .jussive ? .jussive : .present
        reading.isPassive = entry.kind == .passivePresent
        reading.finish(suffix, order: lexicon.lemmas[Int(entry.lemma)].order)
        reading.applyPrefix(prefix)
        if entry.kind == .jussive { reading.cost += 10 }
        found.append(reading)
      }
    }
  }
}

extension Reading {
  /// Person, number, gender and object of a verb.
  mutating func finish(_ suffix: VerbSuffix, order: Int) {
    person = suffix.person
    number = suffix.number
    isFeminine = suffix.isFeminine
    pronoun = suffix.object
    cost += 20 + min(12, order / 220) + (suffix.object == nil ? 0 : 8) + (suffix.number == .dual ? 8 : 0)
    if suffix.object == .my { cost += 10 }
    if suffix.isFeminine, suffix.number == .plural { cost += 14 }
  }

  /// The person that a prefix of the present shows.
  mutating func applyPrefix(_ prefix: ArabicFolding.Unit) {
    switch prefix {
    case ArabicFolding.ta: isFeminine = true
    case ArabicFolding.nun:
      person = 1
      number = .plural
      cost += 4
    case ArabicFolding.alef:
      person = 1
      cost += 16
    default: break
    }
  }
}
