/// Puts the English of one term in place of another's where that is how a segment differs from the memory's source.
///
/// Done only when the old English stands exactly once in the target, the term once in the memory's source, and both terms
/// carry the same conjunction, preposition and pronoun.
struct TermRepair {
  private let memory: SegmentText
  private let query: SegmentText
  private let target: SegmentText
  private let memoryTerms: [TermOccurrence]

  init(memory: SegmentText, query: SegmentText, target: SegmentText, memoryTerms: [TermOccurrence]) {
    self.memory = memory
    self.query = query
    self.target = target
    self.memoryTerms = memoryTerms
  }

  /// The change that replaces a term of the memory's source by one of the segment; nil where it isn't certain.
  func change(_ old: TermOccurrence, to new: TermOccurrence) -> TargetChange? {
    let others = memoryTerms.filter { $0.target.lowercased() == old.target.lowercased() }
    guard !old.target.isEmpty, !new.target.isEmpty, others.allSatisfy({ $0.byteRange == old.byteRange }) else {
      return nil
    }
    let before = shape(old, memory)
    let after = shape(new, query)
    var needsCheck = before == nil || after == nil
    if let before, let after {
      guard
        (before.conjunction, before.preposition, before.pronoun)
          == (after.conjunction, after.preposition, after.pronoun)
      else { return nil }
      let isNamed = Self.isName(old.target) || Self.isName(new.target)
      if !isNamed, let was = before.hasArticle, let has = after.hasArticle, was != has { needsCheck = true }
    }
    guard let place = place(of: old.target) else { return nil }
    return change(
      place, old, new, numbers: (before?.number ?? .unknown, after?.number ?? .unknown), needsCheck: needsCheck)
  }

  private func shape(_ term: TermOccurrence, _ text: SegmentText) -> TermShape? {
    guard !term.source.isEmpty else { return nil }
    return TermShape(words: text.words(in: term.byteRange).map { text.words[$0].folded }, source: term.source)
  }

  private static func isName(_ english: String) -> Bool {
    withoutThe(english).first?.isUppercase == true
  }

  private static func withoutThe(_ english: String) -> Substring {
    english.hasPrefix("the ") || english.hasPrefix("The ") ? english.dropFirst(4) : english[...]
  }

  private struct Place {
    let range: Range<Int>
    let isInflected: Bool
    /// True when a sentence begins with it and its capital says nothing.
    let isRaised: Bool
  }

  /// The one place of a phrase in the target, as listed or in the plural; nil for none or several.
  private func place(of english: String) -> Place? {
    var found: [Int: Place] = [:]
    var forms = [english]
    let plural = EnglishPlural.of(english)
    if plural != english { forms.append(plural) }
    for (index, form) in forms.enumerated() {
      for range in ranges(of: form) {
        let written = target[range]
        let isRaised = written != form
        // A place in other letters counts against "exactly once" though it can't be repaired.
        let isUsable = !isRaised || written == form.capitalizedFirst
        found[range.lowerBound] = isUsable ? Place(range: range, isInflected: index > 0, isRaised: isRaised) : nil
        if !isUsable { return nil }
      }
    }
    return found.count == 1 ? found.values.first : nil
  }

  /// Where a phrase stands as whole words, whatever the case of its letters.
  private func ranges(of phrase: String) -> [Range<Int>] {
    let wanted = phrase.utf8.map(Self.lower)
    let bytes = target.bytes
    guard !wanted.isEmpty, wanted.count <= bytes.count else { return [] }
    var found: [Range<Int>] = []
    for start in 0...bytes.count - wanted.count where Self.lower(bytes[start]) == wanted[0] {
      let range = start..<start + wanted.count
      guard bytes[range].lazy.map(Self.lower).elementsEqual(wanted), EnglishWord.isWhole(range, in: bytes) else {
        continue
      }
      found.append(range)
    }
    return found
  }

  private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  private func change(
    _ place: Place, _ old: TermOccurrence, _ new: TermOccurrence, numbers: (TermShape.Number, TermShape.Number),
    needsCheck: Bool
  ) -> TargetChange? {
    let bytes = target.bytes
    var range = place.range
    var needsCheck = needsCheck
    let wasPlural = EnglishPlural.isPlural(target[range])
    var text = new.target
    // The new term's own ending speaks where the old one's said otherwise.
    let becomesPlural = numbers.0 == .listed && numbers.1 == .plural
    if place.isInflected || becomesPlural { text = EnglishPlural.of(text) }
    if numbers.0 == .plural, numbers.1 == .listed { needsCheck = true }
    let isName = Self.isName(new.target)
    if EnglishPlural.isPlural(text) != wasPlural, !isName { needsCheck = true }
    if isName != Self.isName(old.target), !new.target.hasPrefix("the ") { needsCheck = true }

    let word = EnglishWord(before: range.lowerBound, in: bytes)
    if word?.text.lowercased() == "the" { text = String(Self.withoutThe(text)) }
    if let article = EnglishArticle(before: range.lowerBound, in: bytes) {
      guard !EnglishPlural.isPlural(text), !text.hasPrefix("the "), !isName || Self.isName(old.target) else {
        return nil
      }
      let isAn = EnglishArticle.isAn(before: text)
      if isAn != article.isBeforeVowel {
        text = article.written(beforeVowel: isAn) + article.gap + text
        range = article.range.lowerBound..<range.upperBound
      }
    } else if place.isRaised || EnglishWord.isSentenceStart(range.lowerBound, in: bytes) {
      text = text.capitalizedFirst
    }
    possessive(&text, &range, wasPlural: wasPlural)
    return TargetChange(
      kind: .term, range: range, replacement: text, memoryRange: old.byteRange, queryRange: new.byteRange,
      needsCheck: needsCheck)
  }

  /// Writes the possessive behind the old term as the new one wants it: the fighters', the army's.
  private func possessive(_ text: inout String, _ range: inout Range<Int>, wasPlural: Bool) {
    let following = String(decoding: target.bytes[range.upperBound...].prefix(8), as: UTF8.self)
    guard let mark = following.first, mark == "'" || mark == "’" else { return }
    let hasS = following.dropFirst().prefix { $0.isLetter } == "s"
    let takesS = !(text.hasSuffix("s") && EnglishPlural.isPlural(text))
    guard hasS != takesS, hasS || wasPlural && target[range].hasSuffix("s") else { return }
    let width = String(mark).utf8.count
    text += String(mark) + (takesS ? "s" : "")
    range = range.lowerBound..<range.upperBound + width + (hasS ? 1 : 0)
  }
}
