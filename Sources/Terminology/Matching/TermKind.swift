/// How an entry's translation says that its source is to be found.
enum TermKind: Sendable {
  /// As listed, with proclitics.
  case name
  /// Inflected, but as definite as it is listed: of several words, the first with a capital and the last without
  /// (`Syrian refugee`).
  case common(keepsDefiniteness: Bool)
  case verb

  /// `target` and `pos` are those of the entry.
  init(target: String, pos: String, isOneWord: Bool) {
    if target.isEmpty || pos == "name" {
      self = .name
    } else if Self.isCapitalized(target) {
      self = isOneWord || Self.endsCapitalized(target) ? .name : .common(keepsDefiniteness: true)
    } else {
      self = pos == "verb" ? .verb : .common(keepsDefiniteness: false)
    }
  }

  /// Begins with a capital; a leading `al-`, `el-`, `the` or `d’` does not count.
  private static func isCapitalized(_ target: String) -> Bool {
    var rest = target.utf8[...]
    if rest.starts(with: "the ".utf8) { rest = rest.dropFirst(4) }
    let lead = rest.prefix { (0x61...0x7A).contains($0) }
    if lead.count <= 3 {
      let after = rest.dropFirst(lead.count)
      if after.first == 0x2D || after.first == 0x27 {
        rest = after.dropFirst()
      } else if after.starts(with: "’".utf8) {
        rest = after.dropFirst(3)
      }
    }
    if let first = rest.first, (0x41...0x5A).contains(first) { return true }
    if let first = rest.first, (0x61...0x7A).contains(first) { return false }
    return String(Substring(rest)).first { $0.isLetter }?.isUppercase ?? false
  }

  /// The last word has a capital or is a number; so it is with names (`Abdullah II`, `Cold War`, `al-Nusra Front`).
  private static func endsCapitalized(_ target: String) -> Bool {
    // What stands in brackets explains the name.
    let words = target.utf8.prefix { $0 != 0x28 }
    let end = words.lastIndex { $0 != 0x20 }.map { words.index(after: $0) } ?? words.endIndex
    let start = words[..<end].lastIndex { $0 == 0x20 || $0 == 0x2D || $0 == 0x2F }.map { words.index(after: $0) }
    let last = words[(start ?? words.startIndex)..<end]
    guard let lead = last.first else { return false }
    if (0x30...0x39).contains(lead) { return true }
    // `d’Ivoire`, `al’Anbar`: a capital further on counts.
    return last.contains { (0x41...0x5A).contains($0) } || lead >= 0x80 && Substring(last).first?.isUppercase == true
  }
}
