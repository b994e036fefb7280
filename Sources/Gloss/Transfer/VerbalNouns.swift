internal import BriefText

/// `لا تعتزم الحكومة رفع الضرائب`: behind a verb and its subject no second verb stands without و or a conjunction, so
/// what is spelled like one is its verbal noun.
enum VerbalNouns {
  static func choose(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices.dropFirst(1)
    where mayBeNoun(units[index]) && (followsAction(units, index) || index > 1 && followsClause(units, index)) {
      let unit = units[index]
      if unit.kind == .expression {
        let first = unit.lemma.prefix { $0 != 0x20 }
        guard lexicon.masdars[StemTable.hash(first)] != nil else { continue }
        units[index].verb = unit.english
        units[index].english = EnglishVerb.gerund(unit.english)
        units[index].reading.pos = .noun
      } else if let noun = unit.readings.first(where: { $0.pos == .noun && $0.isBare && $0.lemma >= 0 }) {
        let lemma = lexicon.lemmas[Int(noun.lemma)]
        units[index].reading = noun
        units[index].english = lemma.english
        units[index].lemma = ArabicFolding.fold(lemma.source)
        units[index].verb = lexicon.masdars[StemTable.hash(units[index].lemma)]
      }
    }
  }

  private static func mayBeNoun(_ unit: Unit) -> Bool {
    unit.pos == .verb && unit.reading.tense == .past && unit.reading.isUnattached && unit.reading.pronoun == nil
      && unit.reading.number == .singular && !unit.reading.isFeminine && unit.lemma != Words.kana
  }

  /// `تمديد خفض الإنتاج`, `قرار ترامب فرض رسوم`: what is prolonged or decided is an action.
  private static func followsAction(_ units: [Unit], _ index: Int) -> Bool {
    let before = units[index - 1]
    if before.pos == .noun, before.reading.pronoun == nil, !before.reading.hasArticle { return isPlan(before) }
    return index > 1 && before.isName && units[index - 2].pos == .noun && !units[index - 2].reading.isDefinite
      && isPlan(units[index - 2])
  }

  private static func isPlan(_ unit: Unit) -> Bool { plans.contains(unit.english) }

  private static let plans: Set<String> = [
    "extension", "postponement", "stop", "halt", "stopping", "suspension", "ban", "preventing", "continuation",
    "resumption", "start", "beginning", "acceleration", "decision", "request", "attempt", "plan", "approval",
    "rejection", "refusal", "proposal", "cancellation", "pledge", "intention", "possibility", "completion",
  ]

  /// A definite noun or a name stands before, and before that, in the same clause, a verb that can have a complement.
  private static func followsClause(_ units: [Unit], _ index: Int) -> Bool {
    let before = units[index - 1]
    guard before.pos == .noun || before.pos == .adj || before.isName, before.reading.isDefinite || before.isName else {
      return false
    }
    for place in units.indices[..<index].reversed() {
      let unit = units[place]
      if unit.isSign || unit.pos == .conj || unit.pos == .rel { return false }
      if unit.pos == .verb { return unit.lemma != Words.kana && unit.kind == .word && unit.reading.pronoun == nil }
    }
    return false
  }
}
