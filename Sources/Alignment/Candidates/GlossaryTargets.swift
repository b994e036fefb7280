internal import BriefText
internal import Terminology

/// The translations that a glossary allows for what an entry matches: its own and those of entries with the same form.
struct GlossaryTargets: Sendable {
  private var phrases: [[TargetPhrase]] = []
  private var forms: [[Int32]] = []
  private var entriesOfForm: [EvidenceKey: [Int32]] = [:]

  init(_ glossary: Glossary) {
    for (number, entry) in glossary.entries.enumerated() {
      let target = entry.status == .forbidden ? "" : entry.target
      phrases.append(
        target.split { $0 == ";" || $0 == "/" }.map { TargetPhrase(String($0)) }.filter { !$0.stems.isEmpty })
      guard entry.status != .forbidden else { continue }
      for form in entry.forms { entriesOfForm[Self.key(form), default: []].append(Int32(number)) }
    }
  }

  func phrases(of entry: TermEntry, _ index: Int) -> [TargetPhrase] {
    var others: Set<Int32> = []
    for form in entry.forms { others.formUnion(entriesOfForm[Self.key(form)] ?? []) }
    others.insert(Int32(index))
    return others.sorted().flatMap { phrases[Int($0)] }
  }

  private static func key(_ form: String) -> EvidenceKey {
    let text = Tokenizer().tokenize(form)
    return EvidenceKey(.word, text.tokens.filter(\.isWord).map { Array(text.folded($0)) }.joined(separator: [0x20]))
  }
}
