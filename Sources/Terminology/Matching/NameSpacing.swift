internal import BriefText

/// Names that are written as one word or as two: `عبد الله`, `أبو ظبي`, `عز الدين`, `نصر الله`.
enum NameSpacing {
  /// False when none of the words of a name is written in two ways; a quick look.
  static func mayVary(_ words: ArraySlice<Token>, in text: TokenizedText) -> Bool {
    text.units.withUnsafeBufferPointer { units in
      words.contains { word in
        let range = word.foldedRange
        guard range.count >= 2 else { return false }
        let (first, second) = (units[range.lowerBound], units[range.lowerBound + 1])
        let last = units[range.upperBound - 1]
        // عبد and بن, أبو, الدين, الله
        return first == ArabicFolding.ba && range.count == 2 || first == 0x0639 && second == ArabicFolding.ba
          || first == ArabicFolding.alef && second == ArabicFolding.ba
          || last == ArabicFolding.nun && units[range.upperBound - 2] == ArabicFolding.ya
          || last == ArabicFolding.ha && units[range.upperBound - 2] == ArabicFolding.lam
      }
    }
  }

  /// A listed name with each such pair joined or parted, the name itself left out; not more than three of them.
  static func respaced(_ words: ArraySlice<Token>, in text: TokenizedText) -> [String] {
    var forms: [[String]] = [[]]
    var isChanged = false
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      let written = text.text[word.range]
      let units = text.folded(word)
      if index + 1 < words.endIndex, words[index + 1].kind == .arabic, word.kind == .arabic,
        joins(units, text.folded(words[index + 1]))
      {
        let next = text.text[words[index + 1].range]
        forms = add([[written, next], [written + next]], to: forms)
        isChanged = true
        index += 2
        continue
      }
      if word.kind == .arabic, let cut = parting(units), let parts = part(written, after: cut, units.count) {
        forms = add([[written], parts], to: forms)
        isChanged = true
      } else {
        forms = add([[written]], to: forms)
      }
      index += 1
    }
    guard isChanged else { return [] }
    return forms.dropFirst().map { $0.joined(separator: " ") }
  }

  private static func add(_ choices: [[String]], to forms: [[String]]) -> [[String]] {
    // The first form is the name as listed.
    Array(choices.flatMap { choice in forms.map { $0 + choice } }.prefix(4))
  }

  private static func joins(_ first: ArraySlice<ArabicFolding.Unit>, _ second: ArraySlice<ArabicFolding.Unit>) -> Bool {
    if openers.contains(first) || first.elementsEqual(ben) { return true }
    return closers.contains(second) && first.count >= 2 && !first.starts(with: al)
  }

  /// How many letters the first of two words has.
  private static func parting(_ units: ArraySlice<ArabicFolding.Unit>) -> Int? {
    for opener in openers where units.starts(with: opener) {
      let rest = units.dropFirst(opener.count)
      if rest.count >= 3, opener != abd || rest.starts(with: al) || rest.elementsEqual(rabbuh) { return opener.count }
    }
    for closer in closers where units.count >= closer.count + 2 && units.suffix(closer.count) == closer {
      return units.starts(with: al) ? nil : units.count - closer.count
    }
    return nil
  }

  private static func part(_ written: String, after count: Int, _ units: Int) -> [String]? {
    // Only where each letter is one scalar: marks would make the count wrong.
    let scalars = written.unicodeScalars
    guard scalars.count == units else { return nil }
    let cut = scalars.index(scalars.startIndex, offsetBy: count)
    return [String(scalars[..<cut]), String(scalars[cut...])]
  }

  private static let abd = ArabicFolding.fold("عبد")[...]
  private static let openers: [ArraySlice<ArabicFolding.Unit>] =
    [abd] + ["أبو", "أبي", "أبا"].map { ArabicFolding.fold($0)[...] }
  private static let ben = ArabicFolding.fold("بن")
  private static let rabbuh = ArabicFolding.fold("ربه")
  private static let al = ArabicFolding.fold("ال")
  private static let closers: [ArraySlice<ArabicFolding.Unit>] = ["الدين", "الله"].map { ArabicFolding.fold($0)[...] }
}
