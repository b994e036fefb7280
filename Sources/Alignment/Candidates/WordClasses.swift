internal import Terminology

/// What English words are, as far as a lexicon tells: nouns, verbs, adjectives, others.
struct WordClasses: Sendable {
  private var nouns: Set<String> = []
  private var verbs: Set<String> = []
  private var adjectives: Set<String> = []
  private var others: Set<String> = []

  init(_ lexicon: Glossary?) {
    for word in Self.list(Self.commonVerbs) { verbs.insert(word) }
    for word in Self.list(Self.commonOthers) { others.insert(word) }
    for entry in lexicon?.entries ?? [] where entry.status != .forbidden {
      let words = entry.target.lowercased().split(separator: " ")
      guard let first = words.first, let last = words.last else { continue }
      switch entry.pos {
      case "noun": nouns.insert(String(last))
      case "verb", "masdar": verbs.insert(String(first == "be" && words.count > 1 ? words[1] : first))
      case "adj", "elative", "participle": if words.count == 1 { adjectives.insert(String(first)) }
      case "name", "phrase", "": break
      default: if words.count == 1 { others.insert(String(first)) }
      }
    }
  }

  /// True for words with which an English term may end: nouns, and words that are not known for something else.
  func mayEnd(_ word: String) -> Bool {
    if Self.never.contains(word) { return false }
    if isNoun(word) { return true }
    if word.hasSuffix("ing"), isVerb(word) { return false }
    if others.contains(word) || adjectives.contains(word) || isVerb(word) { return false }
    return !word.hasSuffix("ly") && !word.hasSuffix("ed") && !word.hasSuffix("n't")
  }

  /// True for words that are no name, though they have a capital in places.
  func isCommon(_ word: String) -> Bool { Self.never.contains(word) || others.contains(word) && !isNoun(word) }

  /// True for words with which an English term of several words may begin.
  func mayStart(_ word: String) -> Bool {
    if Self.never.contains(word) || Self.weak.contains(word) { return false }
    if isNoun(word) || adjectives.contains(word) { return true }
    return !others.contains(word)
      && !(verbs.contains(word) || word.hasSuffix("s") && verbs.contains(String(word.dropLast())))
  }

  private func isNoun(_ word: String) -> Bool {
    Self.singulars(word).contains { nouns.contains($0) }
  }

  private func isVerb(_ word: String) -> Bool {
    if verbs.contains(word) { return true }
    for (ending, endings) in [("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("s", [""]), ("es", [""])]
    where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      if endings.contains(where: { verbs.contains(stem + $0) }) { return true }
      if stem.count > 3, stem.last == stem.dropLast().last, verbs.contains(String(stem.dropLast())) { return true }
    }
    return false
  }

  /// A word and what its singular may be.
  static func singulars(_ word: String) -> [String] {
    var words = [word]
    if word.hasSuffix("ies"), word.count > 4 { words.append(word.dropLast(3) + "y") }
    if word.hasSuffix("es"), word.count > 4 { words.append(String(word.dropLast(2))) }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 3 { words.append(String(word.dropLast())) }
    return words
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Words that begin many phrases and no term.
  private static let weak = Set(
    list(
      """
      new first second third last next good bad best better great different important possible main recent current certain
      various entire whole old young big small little large early late long short following further additional similar
      overall total dead form forms particular multiple numerous earlier previous future beautiful nice closed left right full stop limit
      stay welcome contain reduce avoid prevent same higher lower greater two three four five six seven eight nine ten hundred thousand million billion today yesterday tomorrow
      """))
  /// Words that are no term and end none.
  private static let never = Set(
    list(
      """
      thing things way ways lot kind sort case time times day days today yesterday tomorrow tonight morning evening
      number part people man men woman women please thank thanks yes okay ok hello goodbye sir mr mrs ms dr
      one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
      million monday tuesday wednesday thursday friday saturday sunday january february march april june july august
      september october november december english
      """))
  private static let commonVerbs = """
    be have do say go get make know think take see come want look use find give tell work call try ask need feel become
    leave put mean keep let begin help talk turn start show hear play run move like live believe hold bring happen write
    provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read
    allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall
    cut reach kill remain suggest raise pass sell require report decide went said got made knew thought took saw came gave
    told found left felt kept let began held brought wrote sat stood lost paid met led understood spoke spent grew won
    bought fell sent built ate eat drink drank sleep slept sing sang drive drove broke broken stole stolen caught taught chose choose chosen forgot forgotten wore worn threw thrown drew
    drawn flew flown knew known shown seen done gone taken given written spoken ridden rode hid hidden rang rose risen
    prefer prefers eating staying detect contain prevent reduce avoid
    """
  private static let commonOthers = """
    well here there now then soon later back away together again really quite almost perhaps maybe alone happy sad tired
    hungry busy ready sure sorry true false right wrong able afraid glad easy hard difficult free full empty
    """
}
