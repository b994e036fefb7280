internal import BriefText
public import Terminology

/// The English of single Arabic words, made for speed: a table of stems, not the exact recognition of `TermMatcher`.
///
/// A word of a text is looked up with every proclitic and ending taken off that could be one. It is for evidence that two
/// sentences belong together, where a wrong reading costs little.
public struct BilingualLexicon: Sendable {
  typealias Unit = ArabicFolding.Unit

  /// The readings of each form: where they begin and end in `targets`.
  private var forms: [EvidenceKey: [Int32]] = [:]
  private var targets: [[EvidenceKey]] = []
  private var isName: [Bool] = []

  /// A table of the single words of a glossary, names of several words not included. O(its length).
  public init(_ glossary: Glossary) {
    forms.reserveCapacity(glossary.entries.count * 2)
    for entry in glossary.entries where entry.status != .forbidden && !entry.source.utf8.contains(0x20) {
      let keys = TargetWords.keys(of: entry.target)
      guard !keys.isEmpty else { continue }
      let number = Int32(targets.count)
      targets.append(keys)
      isName.append(entry.pos == "name")
      for form in entry.forms where !form.utf8.contains(0x20) { add(form, number) }
    }
  }

  private mutating func add(_ form: String, _ number: Int32) {
    let units = ArabicFolding.fold(form)
    guard units.count > 1 else { return }
    insert(Self.bare(units[...]), number)
    if units.count > 4, units.starts(with: Self.article) { insert(Self.bare(units.dropFirst(2)), number) }
  }

  private mutating func insert(_ units: ArraySlice<Unit>, _ number: Int32) {
    forms[EvidenceKey(.word, units), default: []].append(number)
  }

  /// What a word of a text may mean.
  struct Reading {
    /// The target words of all readings.
    var keys: [EvidenceKey] = []
    /// True when a reading is a name.
    var isName = false
  }

  /// The English of a folded Arabic word, by the readings that take least off it.
  func reading(of word: ArraySlice<Unit>) -> Reading {
    var found: [(cut: Int, entries: [Int32])] = []
    for prefix in Self.prefixes where word.count > prefix.count + 1 && word.starts(with: prefix) {
      let rest = word.dropFirst(prefix.count)
      for suffix in Self.suffixes where rest.count > suffix.count + 1 && Self.ends(rest, suffix) {
        let stem = rest.dropLast(suffix.count)
        let cut = prefix.count + suffix.count
        if let entries = forms[EvidenceKey(.word, Self.bare(stem))] { found.append((cut, entries)) }
        // The present is listed in the third person: نكتب and تكتب as يكتب.
        if let first = stem.first, stem.count > 2, Self.persons.contains(first),
          let entries = forms[EvidenceKey(.word, CollectionOfOne(ArabicFolding.ya) + stem.dropFirst())]
        {
          found.append((cut + 1, entries))
        }
      }
    }
    var reading = Reading()
    guard let least = found.map(\.cut).min() else { return reading }
    for (cut, entries) in found where cut <= least + Self.tolerance {
      for entry in entries {
        for key in targets[Int(entry)] where !reading.keys.contains(key) { reading.keys.append(key) }
        if isName[Int(entry)] { reading.isName = true }
      }
    }
    return reading
  }

  private static let tolerance = 2

  /// Without the ة that vanishes before other endings.
  private static func bare(_ units: ArraySlice<Unit>) -> ArraySlice<Unit> {
    guard units.count > 2, units.last == ArabicFolding.taMarbuta || units.last == ArabicFolding.ha else { return units }
    return units.dropLast()
  }

  private static func ends(_ word: ArraySlice<Unit>, _ suffix: [Unit]) -> Bool {
    suffix.isEmpty || word.suffix(suffix.count).elementsEqual(suffix)
  }

  private static let article = ArabicFolding.fold("ال")
  private static let persons: Set<Unit> = [ArabicFolding.ta, ArabicFolding.nun, ArabicFolding.alef]
  private static let prefixes =
    [[]]
    + folded("و ف ب ك ل س ال وال فال بال كال لل ولل وب ول وس وبال فس فل")
  private static let suffixes =
    [[]]
    + folded(
      "ه ها هم هما نا ي ا ات ان ين ون تان تين وا ت تا ته تها تهم تهما اته اتها اتهم ية يه يا يون يين ني وه وها يته يتها ياتها يات"
    )

  private static func folded(_ list: String) -> [[Unit]] {
    list.split(separator: " ").map { ArabicFolding.fold($0) }
  }
}
