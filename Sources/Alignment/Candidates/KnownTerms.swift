internal import BriefText
internal import Terminology

/// The terms that a glossary has, by the stems of their words: inflected forms count.
struct KnownTerms: Sendable {
  private var pairs: Set<PhraseKey> = []
  private var targets: [PhraseKey: String] = [:]

  init(_ glossary: Glossary, reader: PieceReader) {
    for entry in glossary.entries {
      let english = entry.target.split { $0 == ";" || $0 == "/" }.compactMap { Self.targetKey(String($0), reader) }
      for form in entry.forms {
        let text = reader.read(form)
        guard !text.words.isEmpty, let key = PhraseKey(text, text.words.indices) else { continue }
        if targets[key] == nil, entry.status != .forbidden { targets[key] = entry.target }
        for target in english { pairs.insert(key.joined(target)) }
      }
    }
  }

  /// Articles do not count.
  private static func targetKey(_ target: String, _ reader: PieceReader) -> PhraseKey? {
    let text = reader.read(target)
    var first = 0
    while first + 1 < text.words.count, TermShape(reader: reader).isArticle(text, first) { first += 1 }
    return text.words.isEmpty ? nil : PhraseKey(text, first..<text.words.count)
  }

  func contains(_ entry: PhraseTable.Entry) -> Bool { pairs.contains(entry.source.joined(entry.target)) }

  func target(of entry: PhraseTable.Entry) -> String? { targets[entry.source] }
}
