internal import BriefText

/// Chooses one reading for each word: the cheapest path through all readings (Viterbi 1967), where each reading has a
/// cost of its own and each pair of neighbours one for how well they go together.
struct Tagger {
  private static let kept = 10

  /// Units with their readings decided.
  func tag(_ units: [Unit], lexicon: Lexicon) -> [Unit] {
    var result = units
    var columns: [[(reading: Reading, cost: Int, back: Int)]] = []
    for (index, unit) in units.enumerated() {
      let readings = unit.readings.isEmpty ? [unit.reading] : Array(unit.readings.prefix(Self.kept))
      let previous = index > 0 ? columns[index - 1] : []
      var column: [(reading: Reading, cost: Int, back: Int)] = []
      for reading in readings {
        var best = (cost: Int.max, back: -1)
        if previous.isEmpty {
          best = (Transitions.start(reading), -1)
        } else {
          let signBefore = units[index - 1].isSign ? units[index - 1].english : nil
          for (back, entry) in previous.enumerated() {
            let step =
              signBefore.map { Transitions.afterSign($0, reading) }
              ?? Transitions.cost(
                entry.reading, units[index - 1], reading, function: lexicon.function(of: entry.reading))
            let cost = entry.cost + step
            if cost < best.cost { best = (cost, back) }
          }
        }
        column.append((reading, best.cost + (unit.readings.isEmpty ? 0 : reading.cost), best.back))
      }
      columns.append(column)
    }
    var choice = columns.last.flatMap { column in column.indices.min { column[$0].cost < column[$1].cost } } ?? 0
    for index in units.indices.reversed() {
      let chosen = columns[index][choice]
      result[index].decide(chosen.reading, lexicon)
      choice = max(0, chosen.back)
    }
    return result
  }
}

extension Unit {
  fileprivate mutating func decide(_ reading: Reading, _ lexicon: Lexicon) {
    self.reading = reading
    guard kind == .word, reading.lemma >= 0 else {
      if reading.lemma <= -2 { kind = .term }
      return
    }
    let lemma = lexicon.lemmas[Int(reading.lemma)]
    english = lemma.english
    self.lemma = ArabicFolding.fold(lemma.source)
    isName = lemma.pos == .name
    isPerson = lemma.isPersonName
    isPlace = lemma.isPlaceName
    if pos == .noun {
      verb =
        reading.derivation == .masdar ? lemma.english : lexicon.masdars[StemTable.hash(self.lemma)]
    }
  }
}

/// What it costs that one word follows another.
enum Transitions {
  static func start(_ reading: Reading) -> Int {
    switch reading.pos {
    case .verb: reading.tense == .jussive ? 12 : reading.conjunction != .none ? -9 : -6
    case .adj: 10
    case .noun: reading.isAccusative ? 8 : reading.isBare && reading.number == .singular ? 3 : 1
    default: 2
    }
  }

  static func afterSign(_ sign: String, _ reading: Reading) -> Int {
    switch reading.pos {
    case .verb: reading.tense == .jussive ? 10 : reading.conjunction != .none ? -7 : -3
    case .noun: reading.isBare && reading.number == .singular ? 2 : 0
    // An adjective may follow a noun in quotation marks or brackets.
    case .adj: reading.hasArticle ? 3 : 8
    default: 0
    }
  }

  static func cost(_ a: Reading, _ unitA: Unit, _ b: Reading, function: FunctionWord?) -> Int {
    if b.conjunction != .none { return coordinated(a, b) }
    // `الحصول على الجنسية`.
    if unitA.kind == .expression, a.pos == .noun, a.pronoun == nil, unitA.endsInPreposition {
      return afterPreposition(b)
    }
    switch a.pos {
    case .prep:
      return a.pronoun != nil ? free(b) : afterPreposition(b)
    case .conj:
      return afterConjunction(
        a, isAn: function == .an || (unitA.kind == .expression && unitA.lemma.suffix(2) == Words.an),
        isAfter: unitA.kind == .expression && (unitA.english == "after" || unitA.english == "since"), b)
    case .part: return afterParticle(function, b)
    case .dem: return b.hasArticle && b.pos != .adj ? -12 : b.pos == .adj && b.hasArticle ? 0 : b.pos == .verb ? 4 : 2
    case .rel where b.pos == .verb && b.pronoun == nil && b.number == .singular && b.person == 3:
      // Without a pronoun the relative itself is the subject, and the verb agrees with it.
      return b.isFeminine == (unitA.lemma == Words.allati) || !Words.singularRelatives.contains(unitA.lemma) ? -6 : -1
    case .rel:
      return b.pos == .verb ? -6 : b.pos == .prep || b.pos == .part || b.pos == .pron ? 0 : b.hasArticle ? 10 : 4
    case .verb: return afterVerb(a, b)
    case .noun, .phrase, .elative, .num, .ordinal, .name, .adj: return afterNominal(a, b)
    case .adv, .interrog, .interj: return free(b) + (b.pos == .adj ? 5 : b.pos == .verb ? -2 : 0)
    case .pron:
      if function == .ahad { return b.pos == .noun || b.pos == .elative ? 12 : 0 }
      return b.pos == .verb ? -1 : b.pos == .adj && !b.hasArticle ? 0 : free(b)
    case .masdar: return 0
    }
  }

  private static func free(_ b: Reading) -> Int {
    b.pos == .verb && b.tense == .jussive ? 12 : 0
  }

  private static func coordinated(_ a: Reading, _ b: Reading) -> Int {
    if b.pos == .verb { return b.tense == .jussive ? 12 : a.pos == .verb ? -4 : 0 }
    if b.pos == .adj { return a.pos == .adj && a.hasArticle == b.hasArticle ? -6 : 8 }
    // `منازل ومزارع`: houses and farms, not a farmer.
    if a.pos == .noun, b.pos == .noun, a.number == .plural, b.number == .plural, !a.hasArticle, !b.hasArticle {
      return -7
    }
    if a.pos == .noun, b.pos == .noun { return a.hasArticle == b.hasArticle ? -3 : a.hasArticle && b.isBare ? 2 : 0 }
    return 0
  }

  private static func afterPreposition(_ b: Reading) -> Int {
    switch b.pos {
    case .verb: 22
    case .elative where b.hasArticle: 8
    case .noun, .name, .num, .dem, .elative, .rel, .phrase:
      b.preposition != .none ? 16 : b.isAccusative || b.isNominative ? 10 : -4
    case .adj: 12
    case .part: b.conjunction == .none ? -3 : 4
    case .pron, .ordinal: 0
    case .prep: 8
    case .conj: 14
    default: 4
    }
  }

  private static func afterConjunction(_ a: Reading, isAn: Bool, isAfter: Bool, _ b: Reading) -> Int {
    if isAn, isAfter, a.pronoun == nil { return b.pos == .verb ? (b.tense == .past ? -6 : 2) : b.pos == .adj ? 6 : 0 }
    if isAn, a.pronoun == nil {
      return b.pos == .verb ? (b.tense == .present ? -6 : 3) : b.pos == .adj ? 6 : 0
    }
    if b.pos == .verb { return b.tense == .jussive ? 12 : a.pronoun != nil ? -6 : -4 }
    if b.pos == .noun, a.pronoun != nil { return b.isBare ? 4 : 2 }
    return b.pos == .adj ? (a.pronoun != nil && !b.hasArticle ? 0 : 10) : b.pos == .noun && b.isBare ? 2 : 0
  }

  private static func afterParticle(_ function: FunctionWord?, _ b: Reading) -> Int {
    switch function {
    case .lam: return b.pos == .verb ? (b.tense == .past ? 16 : b.tense == .jussive ? -18 : -8) : 16
    case .lan, .sawfa: return b.pos == .verb ? (b.tense == .present ? -8 : 4) : 16
    case .qad, .laqad: return b.pos == .verb ? -10 : 14
    case .la: return b.pos == .verb ? (b.tense == .past ? 14 : -10) : b.pos == .noun && !b.hasArticle ? 0 : 6
    case .ma: return b.pos == .verb ? -2 : 2
    default:
      if b.pos == .verb { return b.tense == .jussive ? 12 : 2 }
      return b.pos == .adj ? 1 : 0
    }
  }

  private static func afterVerb(_ a: Reading, _ b: Reading) -> Int {
    switch b.pos {
    case .verb: return b.tense == .jussive ? 16 : b.tense == .present ? 6 : 10
    case .adj: return b.hasArticle ? 10 : b.isAccusative ? 5 : 10
    case .noun:
      guard b.preposition == .none, b.conjunction == .none else { return 0 }
      // `تشكل التحالف`: what follows agrees with the verb more often than not.
      return b.number == .singular && a.person == 3 && a.isFeminine != b.isFeminine ? 3 : -1
    default: return 0
    }
  }

  private static func afterNominal(_ a: Reading, _ b: Reading) -> Int {
    switch b.pos {
    case .adj, .ordinal:
      guard b.preposition == .none else { return 6 }
      if b.pronoun != nil { return 12 }
      if a.pos == .num { return 6 }
      if a.pos == .name { return b.hasArticle ? -2 : 3 }
      var cost = a.isDefinite == b.hasArticle ? (a.pos == .adj ? -3 : -6) : a.isDefinite ? 5 : 3
      if a.pos == .noun, a.number == .singular, a.isFeminine != b.isFeminine { cost += 9 }
      if a.pos == .noun, a.number == .singular, b.number == .plural { cost += 3 }
      return cost
    case .noun, .phrase, .elative:
      guard b.preposition == .none else { return 0 }
      if a.pos == .num { return b.pos == .elative ? 8 : -6 }
      if b.pronoun != nil, a.pos == .noun, b.derivation == .masdar, !a.isDefinite { return 0 }
      if b.isNominative, !a.isDefinite, !a.isAccusative { return 10 }
      if a.isConstruct { return b.hasArticle || b.isDefinite ? -8 : 2 }
      if a.pronoun != nil, b.isBare { return 5 }
      if a.isDefinite { return b.hasArticle ? 4 : 2 }
      if a.isAccusative, b.hasArticle { return 4 }
      return a.pos == .adj || a.pos == .name && b.isBare ? 3 : -2
    case .name where a.pos == .noun && a.hasArticle && b.hasArticle:
      // `الحكومة السعودية`: an adjective, unless somebody is called so.
      return 9
    case .name: return a.isConstruct ? -8 : a.pos == .name ? -6 : a.pos == .noun || a.pos == .adj ? -1 : 0
    case .verb:
      if b.tense == .jussive { return 16 }
      if a.pos == .name { return 1 }
      // An indefinite noun with a verb that agrees: `قرية فقدت …`.
      // `هجوم شنه مسلحون`: an attack that gunmen launched.
      if b.pronoun != nil, !a.isDefinite { return -3 }
      let agrees = a.isFeminine == b.isFeminine || (a.number == .plural && b.isFeminine)
      // `تمديد خفض الإنتاج`: behind a bare noun another noun is likelier.
      return a.isDefinite ? 2 : a.isBare && a.pos == .noun && b.tense == .past && !a.isAccusative ? 4 : agrees ? 2 : 5
    case .num: return a.pos == .noun ? -2 : a.pos == .adj ? 4 : 0
    default: return 0
    }
  }
}
