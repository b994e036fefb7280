internal import BriefText
internal import Terminology

/// Fills a `StemTable` with the stems of entries that are one word.
struct StemTableBuilder {
  typealias Unit = ArabicFolding.Unit

  private(set) var table: StemTable
  /// The word at hand and its variant, folded; kept from one entry to the next, which saves two arrays for each.
  private var source: [Unit] = []
  private var variant: [Unit] = []

  /// `count` is the number of entries to come, more or less.
  init(count: Int) {
    table = StemTable(capacity: count * 3 / 2)
  }

  mutating func add(_ entry: TermEntry, _ pos: PartOfSpeech, _ number: Int32) {
    if pos == .verb {
      addVerb(entry, number)
      return
    }
    ArabicFolding.replace(&source, by: entry.source)
    add(source, last: entry.source.unicodeScalars.last, pos, StemEntry(lemma: number, kind: .base))
    for text in entry.variants {
      ArabicFolding.replace(&variant, by: text)
      let isPlural = (pos == .noun || pos == .adj) && !Self.isSpelling(variant, of: source)
      add(variant, last: text.unicodeScalars.last, pos, StemEntry(lemma: number, kind: isPlural ? .plural : .variant))
    }
  }

  private mutating func addVerb(_ entry: TermEntry, _ number: Int32) {
    guard let present = entry.variants.first else {
      table.insert(ArabicFolding.fold(entry.source), StemEntry(lemma: number, kind: .past))
      return
    }
    for stem in VerbStems(past: entry.source, present: present).stems {
      table.insert(stem.units, StemEntry(lemma: number, kind: stem.kind))
    }
  }

  /// Adds a form of a word that is no verb, and its stems before endings.
  private mutating func add(_ units: [Unit], last: Unicode.Scalar?, _ pos: PartOfSpeech, _ entry: StemEntry) {
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
        hash: StemTable.hash(start, ArabicFolding.alef),
        StemEntry(lemma: entry.lemma, kind: entry.kind == .plural ? .pluralBeforePronoun : .beforePronoun))
    } else if final == ArabicFolding.hamza, units.count >= 6 {
      // Careless spelling drops the hamza: الاصدقا. Shorter words would be accusatives of others: نشطا.
      table.insert(hash: start, entry)
    }
  }

  /// A variant is a plural, not another spelling.
  static func hasBrokenPlural(_ entry: TermEntry) -> Bool {
    guard !entry.variants.isEmpty else { return false }
    let source = ArabicFolding.fold(entry.source)
    return entry.variants.contains { !isSpelling(ArabicFolding.fold($0), of: source) }
  }

  /// True for another spelling of a word (أميركي, مليشيا), false for its plural: the same letters in another order, or
  /// a long word with one letter more or less between the same ends.
  private static func isSpelling(_ one: [Unit], of other: [Unit]) -> Bool {
    if one == other { return true }
    guard one.first == other.first, one.last == other.last, abs(one.count - other.count) <= 1 else { return false }
    if one.count == other.count { return one.count >= 5 && one.sorted() == other.sorted() }
    guard max(one.count, other.count) >= 6, one.suffix(2) == other.suffix(2) else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    // A broken plural adds ا: خنزير، خنازير.
    let longer = one.count > other.count ? one : other
    guard head < longer.count, longer[head] == ArabicFolding.ya else { return false }
    return head + tail >= min(one.count, other.count)
  }
}
