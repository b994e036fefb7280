import Alignment
import BriefText
import Terminology

/// Makes glossary entries of candidates, such that the glossary has no findings with them.
struct ProposedEntries {
  private struct Claim {
    let source: String
    let isVariant: Bool
    let targets: Set<String>
  }

  private var claims: [[ArabicFolding.Unit]: Claim] = [:]

  /// - Parameter glossaries: what the entries must get on with.
  init(_ glossaries: [Glossary]) {
    for glossary in glossaries {
      for entry in glossary.entries { claim(entry) }
    }
  }

  /// A glossary has no place for candidates that are not in the letters of their languages.
  static func mayBeEntry(_ candidate: TermCandidate) -> Bool {
    !candidate.source.unicodeScalars.contains { isLetter($0) && !isArabic($0) }
      && !candidate.target.unicodeScalars.contains { isLetter($0) && isArabic($0) }
  }

  /// The entry for a candidate; `nil` where there is one already.
  mutating func add(_ candidate: TermCandidate) -> TermEntry? {
    let words = candidate.source.split(separator: " ").count
    let isName = candidate.target.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
    var entry = TermEntry(
      source: Self.visible(candidate.source), target: Self.visible(candidate.target),
      note: "\(Count(candidate.count, "unit"))", pos: isName ? "name" : words > 1 ? "phrase" : "noun")
    if let claim = claims[Self.key(entry.source)] {
      if claim.targets.contains(entry.target.lowercased()) { return nil }
      // Two spellings of one source would be taken for two terms.
      if !claim.isVariant { entry.source = claim.source }
      entry.status = .admitted
    } else if candidate.glossaryTarget != nil {
      entry.status = .admitted
    }
    entry.variants = variants(of: entry, candidate)
    claim(entry)
    return entry
  }

  /// The forms that the entry would not be found in, such as broken plurals.
  private func variants(of entry: TermEntry, _ candidate: TermCandidate) -> [String] {
    var entry = entry
    let total = candidate.sourceForms.reduce(0) { $0 + $1.count }
    for form in candidate.sourceForms where form.count > 1 && form.count * 20 >= total {
      if entry.variants.count == Self.mostVariants { break }
      let text = Self.visible(entry.pos == "name" ? form.text : Self.indefinite(form.text))
      if claims[Self.key(text)] != nil || Self.isFound(entry, in: form.text) { continue }
      entry.variants.append(text)
      // What is no way of writing it is no variant.
      if !Self.isFound(entry, in: form.text) { entry.variants.removeLast() }
    }
    return entry.variants
  }

  private static func isFound(_ entry: TermEntry, in form: String) -> Bool {
    TermMatcher(Glossary([entry])).matches(in: UTF8Text(form)).contains { $0.range == 0..<form.utf8.count }
  }

  private mutating func claim(_ entry: TermEntry) {
    for (index, form) in entry.forms.enumerated() {
      let key = Self.key(form)
      let old = claims[key]
      let isVariant = index > 0
      let source = old.map { $0.isVariant && !isVariant ? entry.source : $0.source } ?? entry.source
      claims[key] = Claim(
        source: source, isVariant: isVariant && old?.isVariant ?? true,
        targets: (old?.targets ?? []).union([entry.target.lowercased()]))
    }
  }

  /// Without the article, where the first word has it.
  private static func indefinite(_ form: String) -> String {
    guard form.hasPrefix("ال") else { return form }
    return form.split(separator: " ").map { word in
      word.hasPrefix("ال") && word.count > 4 ? word.dropFirst(2) : word
    }.joined(separator: " ")
  }

  /// Sources that a glossary takes for the same.
  private static func key(_ text: String) -> [ArabicFolding.Unit] {
    let words = text.split { $0.isWhitespace || $0 == "-" || $0 == "–" }
    return ArabicFolding.fold(words.joined(separator: " "))
  }

  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  private static let mostVariants = 3
}
