/// An English verb in the form that tense, subject and negation ask for.
struct VerbForm {
  let lemma: String
  let reading: Reading
  let auxiliaries: SentenceTransfer.Auxiliaries
  let subject: SentenceTransfer.Subject

  var english: String {
    if EnglishVerb.modals.contains(first) { return modal }
    if subject.isGerund { return EnglishVerb.gerund(lemma) }
    if subject.isInfinitive, subject.isBare { return (auxiliaries.negation == .none ? "" : "not ") + lemma }
    if subject.isInfinitive { return (auxiliaries.negation == .none ? "to " : "not to ") + lemma }
    if reading.isFuture || auxiliaries.isFuture {
      return "will " + (auxiliaries.negation == .none ? "" : "not ") + lemma
    }
    switch auxiliaries.negation {
    case .future: return "will not " + lemma
    case .past: return negated(past: true)
    case .plain: return negated(past: reading.tense == .past)
    case .none: break
    }
    if auxiliaries.isPossible { return "may " + lemma }
    if reading.tense == .past || auxiliaries.isNegatedPast {
      return isBe ? (takesPlural ? "were" : "was") + rest : EnglishVerb.past(lemma)
    }
    if isBe { return (subject.person == 1 && !subject.isPlural ? "am" : takesPlural ? "are" : "is") + rest }
    return takesPlural || subject.person == 1 ? lemma : EnglishVerb.third(lemma)
  }

  private var first: String { lemma.split(separator: " ").first.map(String.init) ?? lemma }
  private var isBe: Bool { first == "be" }
  private var rest: String { String(lemma.dropFirst(2)) }
  private var takesPlural: Bool { subject.isPlural || subject.person == 2 }

  private func negated(past: Bool) -> String {
    if isBe { return (past ? (takesPlural ? "were" : "was") : takesPlural ? "are" : "is") + " not" + rest }
    if past { return "did not " + lemma }
    return (takesPlural || subject.person == 1 ? "do not " : "does not ") + lemma
  }

  private var modal: String {
    guard auxiliaries.negation != .none else {
      return reading.tense == .past && first == "can" ? "could" + lemma.dropFirst(first.count) : lemma
    }
    let past = auxiliaries.negation == .past
    let word = first == "can" ? (past ? "could not" : "cannot") : first + " not"
    return word + lemma.dropFirst(first.count)
  }
}
