internal import BriefText
internal import Terminology

/// Verbs with a preposition or a noun of their own (أعرب عن: express; لقي مصرعه: be killed), for sentences in which the
/// subject stands between the two: أعرب الوزير عن قلقه.
struct GovernedPrepositions: Sendable {
  /// By verb lemma and hash of the preposition, the expression.
  private var expressions = HashTable(capacity: 4096)
  /// By lemma, whether it is such a verb.
  private var verbs: [Bool]

  init(_ list: [Int32], entries: [TermEntry], lemmas: [Lemma], table: StemTable) {
    verbs = Array(repeating: false, count: lemmas.count)
    var words = FoldedWords()
    for number in list where lemmas[Int(number)].pos == .verb {
      words.read(entries[Int(number)].source)
      // `شارك في`, `لقي مصرعه`, `ألقى القبض على`.
      let isIdiom = words.count == 3
      guard words.count == 2 || isIdiom && Self.prepositions.contains(StemTable.hash(words[2])) else { continue }
      var second = words[1]
      if !Self.prepositions.contains(StemTable.hash(second)), second.count > 3, second.last == ArabicFolding.ha {
        second = second.dropLast()
      }
      // The lemma of a noun has no article.
      if second.count > 4, second.starts(with: [ArabicFolding.alef, ArabicFolding.lam]) {
        second = second.dropFirst(2)
      }
      let preposition = StemTable.hash(second)
      table.forEach(StemTable.hash(words[0])) { stem in
        let verb = Int(stem.lemma)
        guard stem.kind == .past, lemmas[verb].pos == .verb, lemmas[verb].present == lemmas[Int(number)].present else {
          return
        }
        verbs[verb] = true
        if isIdiom {
          let key = Self.key(stem.lemma, preposition &+ StemTable.hash(words[2]))
          _ = expressions.number(of: key, new: number)
        }
        if !isIdiom { _ = expressions.number(of: Self.key(stem.lemma, preposition), new: number) }
      }
    }
  }

  func has(_ verb: Int32) -> Bool { verbs.indices.contains(Int(verb)) && verbs[Int(verb)] }

  /// The expression that a verb makes with a preposition, `nil` for none.
  func expression(_ verb: Int32, _ preposition: UInt64) -> Int32? {
    expressions[Self.key(verb, preposition)]
  }

  /// The expression that a verb makes with a noun, `nil` for none.
  func idiom(_ verb: Int32, _ noun: UInt64) -> Int32? {
    expressions[Self.key(verb, noun)]
  }

  /// The expression that a verb makes with a noun and a preposition behind it, `nil` for none.
  func idiom(_ verb: Int32, _ noun: UInt64, _ preposition: UInt64) -> Int32? {
    expressions[Self.key(verb, noun &+ preposition)]
  }

  private static func key(_ verb: Int32, _ preposition: UInt64) -> UInt64 {
    preposition ^ (UInt64(UInt32(bitPattern: verb)) &* 0x9E37_79B9_7F4A_7C15)
  }

  private static let prepositions = Set(
    ["في", "من", "إلى", "على", "عن", "مع", "ب", "ل"].map { StemTable.hash(ArabicFolding.fold($0)) })
}
