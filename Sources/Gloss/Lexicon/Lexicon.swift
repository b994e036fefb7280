internal import BriefText
public import Terminology

/// The words and expressions from which sentences are rendered: the files under a glossary's `lexicon` folder,
/// compiled for look-up.
public struct Lexicon: Sendable {
  let lemmas: [Lemma]
  let table: StemTable
  let expressions: ExpressionTrie
  /// The English verbs that verbal nouns stand for, by the hash of the noun.
  let masdars: [UInt64: String]
  /// Verbs with a preposition of their own: for a verb and a preposition the entry that has both.
  let governed: GovernedPrepositions

  /// The English of the verbs that need an object.
  let objectVerbs: Set<String>

  /// The lemma of كان, -1 when the lexicon has none.
  let be: Int32

  /// The function word that a reading is, if one that matters.
  func function(of reading: Reading) -> FunctionWord? {
    reading.lemma >= 0 ? lemmas[Int(reading.lemma)].function : nil
  }

  /// How many entries it has.
  public var count: Int { lemmas.count }

  /// Compiles lexicon entries. Entries of an unknown part of speech are taken for nouns. O(total length).
  public init(_ entries: [TermEntry]) {
    var lemmas: [Lemma] = []
    lemmas.reserveCapacity(entries.count)
    var stems = StemTableBuilder(count: entries.count)
    var expressions: [Int32] = []
    var masdars: [UInt64: String] = [:]
    var orders: [PartOfSpeech: Int] = [:]
    var pos = PartOfSpeech.noun
    var order = 0
    for (index, entry) in entries.enumerated() {
      // Files hold long runs of one part of speech.
      if index == 0 || entry.pos != entries[index - 1].pos {
        orders[pos] = order
        pos = PartOfSpeech(rawValue: entry.pos) ?? .noun
        order = orders[pos, default: 0]
      }
      lemmas.append(Lemma(entry, pos, order: order))
      // How frequent a word is its place among the words, expressions not counted.
      let isExpression = entry.source.hasSpace
      if !isExpression { order += 1 }
      if pos == .masdar {
        masdars[StemTable.hash(ArabicFolding.fold(entry.source))] = entry.target
      } else if isExpression {
        expressions.append(Int32(index))
      } else {
        stems.add(entry, pos, Int32(index))
      }
    }
    self.table = stems.table
    self.lemmas = lemmas
    objectVerbs = Set(lemmas.lazy.filter({ $0.object == .always }).map(\.english))
    self.masdars = masdars
    be = Int32(lemmas.firstIndex { $0.pos == .verb && $0.source == "كان" } ?? -1)
    self.expressions = ExpressionTrie(expressions, entries: entries, lemmas: lemmas, table: table)
    governed = GovernedPrepositions(expressions, entries: entries, lemmas: lemmas, table: table)
  }

}

extension String {
  /// True when U+0020 is in it; seen in the bytes, without the iterator of `utf8`.
  fileprivate var hasSpace: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0x20) } ?? utf8.contains(0x20)
  }
}
