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
    var table = StemTable(capacity: entries.count * 3 / 2)
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
      let number = Int32(index)
      lemmas.append(
        Lemma(
          source: entry.source, english: entry.target, pos: pos, isFeminine: entry.note == "f",
          isPlural: entry.note == "plural",
          nameKind: pos != .name ? .none : entry.note.utf8.last == 0x3F ? .onlyBesideNames : .certain,
          isPersonName: pos == .name && (entry.note.hasPrefix("given") || entry.note.hasPrefix("family")),
          isPlaceName: pos == .name && entry.note.hasPrefix("place"),
          function: pos == .part || pos == .conj || pos == .pron ? FunctionWord(rawValue: entry.source) : nil,
          needsObject: pos == .verb && entry.note == "object",
          hasBrokenPlural: pos == .noun && Self.hasBrokenPlural(entry),
          present: pos == .verb ? Self.presentHash(entry) : 0,
          order: order))
      order += 1
      if pos == .masdar {
        masdars[StemTable.hash(ArabicFolding.fold(entry.source))] = entry.target
      } else if entry.source.utf8.contains(0x20) {
        expressions.append(number)
      } else {
        Self.addStems(of: entry, pos, number, to: &table)
      }
    }
    // `نقل إلى` needs an object as نقل does.
    for number in expressions where lemmas[Int(number)].pos == .verb {
      let words = lemmas[Int(number)].source.split(separator: " ")
      guard words.count == 2, Words.prepositions.contains(ArabicFolding.fold(words[1])) else { continue }
      table.forEach(StemTable.hash(ArabicFolding.fold(words[0]))) { stem in
        let verb = lemmas[Int(stem.lemma)]
        if stem.kind == .past, verb.needsObject, verb.present == lemmas[Int(number)].present {
          lemmas[Int(number)].needsObject = true
        }
      }
    }
    self.lemmas = lemmas
    self.table = table
    self.masdars = masdars
    be = Int32(lemmas.firstIndex { $0.pos == .verb && $0.source == "كان" } ?? -1)
    self.expressions = ExpressionTrie(expressions, entries: entries, lemmas: lemmas, table: table)
    governed = GovernedPrepositions(expressions, entries: entries, lemmas: lemmas, table: table)
  }

  /// The hash of the first word of a verb's present.
  static func presentHash(_ entry: TermEntry) -> UInt64 {
    guard let present = entry.variants.first else { return StemTable.seed }
    return StemTable.hash(ArabicFolding.fold(present).prefix { $0 != 0x20 })
  }

  private static func addStems(of entry: TermEntry, _ pos: PartOfSpeech, _ number: Int32, to table: inout StemTable) {
    if pos == .verb {
      guard let present = entry.variants.first else {
        table.insert(ArabicFolding.fold(entry.source), StemEntry(lemma: number, kind: .past))
        return
      }
      for stem in VerbStems(past: entry.source, present: present).stems {
        table.insert(stem.units, StemEntry(lemma: number, kind: stem.kind))
      }
      return
    }
    let source = ArabicFolding.fold(entry.source)
    add(source, last: entry.source.unicodeScalars.last, pos, StemEntry(lemma: number, kind: .base), to: &table)
    for variant in entry.variants {
      let units = ArabicFolding.fold(variant)
      let isPlural = (pos == .noun || pos == .adj) && !isSpelling(units, of: source)
      add(
        units, last: variant.unicodeScalars.last, pos, StemEntry(lemma: number, kind: isPlural ? .plural : .variant),
        to: &table)
    }
  }

  /// Adds a form of a word that is no verb, and its stems before endings.
  private static func add(
    _ units: [ArabicFolding.Unit], last: Unicode.Scalar?, _ pos: PartOfSpeech, _ entry: StemEntry,
    to table: inout StemTable
  ) {
    guard let final = units.last else { return }
    // The hash without the last letter, then with it.
    let start = StemTable.hash(units.dropLast())
    let hash = StemTable.hash(start, final)
    table.insert(hash: hash, entry)
    guard pos.isNominal || pos == .name, units.count >= 3 else { return }
    if final == ArabicFolding.taMarbuta {
      table.insert(hash: start, StemEntry(lemma: entry.lemma, kind: .withoutTa))
    } else if final == ArabicFolding.alef, units.count >= 4, pos == .noun {
      // ميليشيا: ميليشيات.
      table.insert(
        hash: StemTable.hash(hash, ArabicFolding.ta), StemEntry(lemma: entry.lemma, kind: .plural))
    } else if last?.value == 0x0649 {
      table.insert(
        hash: StemTable.hash(start, ArabicFolding.alef), StemEntry(lemma: entry.lemma, kind: .beforePronoun))
    } else if final == ArabicFolding.hamza, units.count >= 5 {
      // Careless spelling drops the hamza: الوزرا.
      table.insert(hash: start, entry)
    }
  }

  /// A variant is a plural, not another spelling.
  private static func hasBrokenPlural(_ entry: TermEntry) -> Bool {
    guard !entry.variants.isEmpty else { return false }
    let source = ArabicFolding.fold(entry.source)
    return entry.variants.contains { !isSpelling(ArabicFolding.fold($0), of: source) }
  }

  /// True for another spelling of a word (أميركي, مليشيا), false for its plural: the same letters in another order, or
  /// a long word with one letter more or less between the same ends.
  private static func isSpelling(_ one: [ArabicFolding.Unit], of other: [ArabicFolding.Unit]) -> Bool {
    if one == other
      || (one.count >= 5 && one.sorted() == other.sorted() && one.first == other.first && one.last == other.last)
    {
      return true
    }
    guard max(one.count, other.count) >= 6, abs(one.count - other.count) <= 1, one.first == other.first,
      one.suffix(2) == other.suffix(2)
    else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    // A broken plural adds ا: خنزير، خنازير.
    let longer = one.count > other.count ? one : other
    guard one.count != other.count, head < longer.count, longer[head] == ArabicFolding.ya else { return false }
    return head + tail >= min(one.count, other.count)
  }
}
