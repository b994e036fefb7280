internal import BriefText

/// The rules, ready to be looked up by the words of a line.
struct BoilerplateRules: Sendable {
  static let shared = BoilerplateRules(table)

  private enum Extent: Sendable { case whole, label, opening, closing }

  private struct Pattern: Sendable {
    let rule: Int
    let extent: Extent
    let words: [UInt64]
  }

  private let rules: [BoilerplateRule]
  /// By their first word; those that close a line by their last.
  private var opening: [UInt64: [Pattern]] = [:]
  private var closing: [UInt64: [Pattern]] = [:]
  private var wordSets: [(rule: Int, words: Set<UInt64>)] = []

  /// Stands for any number.
  private static let number = LineWords.hash("#")

  init(_ rules: [BoilerplateRule]) {
    self.rules = rules
    for (index, rule) in rules.enumerated() {
      if rule.isWordSet {
        let words = rule.phrases.split { $0 == " " || $0 == "\n" }
        wordSets.append((index, Set(words.map { $0 == "#" ? Self.number : LineWords.hash(String($0)) })))
      } else {
        for phrase in rule.phrases.split(whereSeparator: { $0 == "|" || $0.isNewline }) { add(phrase, of: index) }
      }
    }
  }

  private mutating func add(_ written: Substring, of rule: Int) {
    let phrase = written.split(separator: " ").joined(separator: " ")
    let extent: Extent =
      phrase.hasSuffix("…") ? .opening : phrase.hasPrefix("…") ? .closing : phrase.hasSuffix(":") ? .label : .whole
    var words: [UInt64] = []
    for part in phrase.split(whereSeparator: { $0 == " " || $0 == "…" || $0 == ":" }) {
      words += part == "#" ? [Self.number] : LineWords(String(part)).words.map(\.hash)
    }
    guard let first = words.first, let last = words.last else { return }
    let pattern = Pattern(rule: rule, extent: extent, words: words)
    if extent == .closing {
      closing[last, default: []].append(pattern)
    } else {
      opening[first, default: []].append(pattern)
    }
  }

  /// The rule that a line fits, the one with the most words when several do.
  func match(_ line: LineWords, ending: LineEnding) -> BoilerplateMatch? {
    guard let first = line.words.first, let last = line.words.last, line.count <= 40 else { return nil }
    func key(_ word: LineWords.Word) -> UInt64 { word.isNumber ? Self.number : word.hash }
    var best: (pattern: Pattern, isPartial: Bool)?
    for pattern in (opening[key(first)] ?? []) + (closing[key(last)] ?? []) {
      guard pattern.words.count <= line.count, pattern.words.count > best?.pattern.words.count ?? 0 else { continue }
      let words =
        pattern.extent == .closing ? line.words.suffix(pattern.words.count) : line.words.prefix(pattern.words.count)
      guard zip(words, pattern.words).allSatisfy({ key($0) == $1 }) else { continue }
      let isWhole = line.count == pattern.words.count
      let rule = rules[pattern.rule]
      guard isWhole || (line.count <= rule.limit && pattern.extent != .whole) else { continue }
      guard isWhole || rule.mayEndSentence || ending != .stop else { continue }
      if pattern.extent == .label, !isWhole, !(words.last?.sign.isLabelSign ?? false) { continue }
      best = (pattern, !isWhole)
    }
    if let best { return BoilerplateMatch(rule: best.pattern.rule, isPartial: best.isPartial) }
    for set in wordSets where line.count <= rules[set.rule].limit {
      guard rules[set.rule].mayEndSentence || ending != .stop else { continue }
      // A set that knows numbers, as that of dates, wants one.
      if set.words.contains(Self.number), !line.words.contains(where: \.isNumber) { continue }
      if line.words.allSatisfy({ set.words.contains(key($0)) }) {
        return BoilerplateMatch(rule: set.rule, isPartial: false)
      }
    }
    return nil
  }

  fileprivate func index(ofRule name: String) -> Int? { rules.firstIndex { $0.name == name } }

  /// The rule of a match.
  subscript(match: BoilerplateMatch) -> BoilerplateRule { rules[match.rule] }
}

extension BoilerplateRules {
  /// A match of the first rule with a name, for lines that are known by their shape.
  func match(named name: String, isPartial: Bool = false) -> BoilerplateMatch? {
    index(ofRule: name).map { BoilerplateMatch(rule: $0, isPartial: isPartial) }
  }
}
