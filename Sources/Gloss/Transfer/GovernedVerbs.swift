internal import BriefText

/// Joins a verb with its preposition when the subject stands between them: `أعرب الوزير عن قلقه` is rendered with
/// `express`, and the preposition falls silent.
enum GovernedVerbs {
  private static let reach = 9

  static func join(_ units: inout [Unit], lexicon: Lexicon) {
    for index in units.indices where units[index].kind == .word && units[index].pos == .verb {
      let verb = units[index].reading.lemma
      guard lexicon.governed.has(verb) else { continue }
      for place in (index + 1)..<max(index + 1, min(units.count, index + reach)) {
        let unit = units[place]
        if unit.pos == .verb || unit.pos == .conj || unit.pos == .rel || Punctuation.endsClause(unit.english) && unit.isSign {
          break
        }
        guard let preposition = preposition(unit) else { continue }
        if let expression = lexicon.governed.expression(verb, preposition) {
          units[index].english = lexicon.lemmas[Int(expression)].english
          if unit.pos == .prep { units[place].isSilent = true } else { units[place].reading.preposition = .none }
        }
        // Only the first preposition can belong to the verb.
        break
      }
    }
  }

  private static func preposition(_ unit: Unit) -> UInt64? {
    if unit.pos == .prep, unit.kind == .word { return StemTable.hash(unit.lemma) }
    switch unit.reading.preposition {
    case .with: return StemTable.hash([ArabicFolding.ba])
    case .to: return StemTable.hash([ArabicFolding.lam])
    default: return nil
    }
  }
}
