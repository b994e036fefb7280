internal import BriefText
public import Terminology

/// The words and expressions from which sentences are rendered: the files under a glossary's `lexicon` folder,
/// compiled for look-up.
public struct Lexicon: Sendable {
  let lemmas: [Lemma]
  let table: StemTable
  let expressions: ExpressionTrie

  /// How many entries it has.
  public var count: Int { lemmas.count }

  /// Compiles lexicon entries. Entries of an unknown part of speech are taken for nouns. O(total length).
  public init(_ entries: [TermEntry]) {
    var lemmas: [Lemma] = []
    lemmas.reserveCapacity(entries.count)
    var table = StemTable(capacity: entries.count * 6)
    var expressions: [(lemma: Int32, entry: TermEntry)] = []
    for entry in entries {
      let pos = PartOfSpeech(rawValue: entry.pos) ?? .noun
      let number = Int32(lemmas.count)
      lemmas.append(
        Lemma(
          source: entry.source, english: entry.target, pos: pos, isFeminine: entry.note == "f",
          isPlural: entry.note == "plural",
          nameKind: pos != .name ? .none : entry.note.hasSuffix("?") ? .onlyBesideNames : .certain,
          order: lemmas.count))
      if entry.source.utf8.contains(0x20) {
        expressions.append((number, entry))
      } else {
        Self.addStems(of: entry, pos, number, to: &table)
      }
    }
    self.lemmas = lemmas
    self.table = table
    self.expressions = ExpressionTrie(expressions, lemmas: lemmas, table: table)
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
    for (index, form) in entry.forms.enumerated() {
      let units = ArabicFolding.fold(form)
      guard !units.isEmpty else { continue }
      table.insert(units, StemEntry(lemma: number, kind: index == 0 ? .base : .variant))
      guard pos.isNominal || pos == .name, units.count >= 3 else { continue }
      if units.last == ArabicFolding.taMarbuta {
        table.insert(units.dropLast(), StemEntry(lemma: number, kind: .withoutTa))
      } else if form.unicodeScalars.last?.value == 0x0649 {
        table.insert(units.dropLast() + [ArabicFolding.alef], StemEntry(lemma: number, kind: .beforePronoun))
      } else if units.last == ArabicFolding.hamza, units.count >= 5 {
        // Careless spelling drops the hamza: الوزرا.
        table.insert(units.dropLast(), StemEntry(lemma: number, kind: index == 0 ? .base : .variant))
      }
    }
  }
}
