internal import BriefText

/// The entries of a glossary that forbid a translation.
struct ForbiddenTerms: Sendable {
  /// Finds the sources for which there is no other entry; `nil` when there are none.
  let index: TermIndex?
  /// Entries by each of their folded forms.
  private let byForm: [[ArabicFolding.Unit]: [Int]]

  init(_ glossary: Glossary) {
    var byForm: [[ArabicFolding.Unit]: [Int]] = [:]
    for number in glossary.entries.indices where glossary.entries[number].status == .forbidden {
      for form in Set(glossary.entries[number].forms.map(Self.folded)) { byForm[form, default: []].append(number) }
    }
    self.byForm = byForm
    if byForm.isEmpty {
      index = nil
      return
    }
    var translated: Set<[ArabicFolding.Unit]> = []
    for entry in glossary.entries where entry.status != .forbidden {
      for form in entry.forms.map(Self.folded) where byForm[form] != nil { translated.insert(form) }
    }
    let alone = glossary.entries.indices.filter { number in
      glossary.entries[number].status == .forbidden
        && glossary.entries[number].forms.allSatisfy { !translated.contains(Self.folded($0)) }
    }
    let wanted = Set(alone)
    index = alone.isEmpty ? nil : TermIndexBuilder.index(glossary, where: wanted.contains)
  }

  /// The numbers of the entries that have a form in common with an entry.
  func entries(sharingFormWith entry: TermEntry) -> [Int] {
    if byForm.isEmpty { return [] }
    return Set(entry.forms.flatMap { byForm[Self.folded($0), default: []] }).sorted()
  }

  /// White space and marks make no difference.
  private static func folded(_ form: String) -> [ArabicFolding.Unit] {
    let text = Tokenizer().tokenize(form)
    return Array(text.tokens.filter(\.isWord).map { Array(text.folded($0)) }.joined(separator: [0x20]))
  }
}
