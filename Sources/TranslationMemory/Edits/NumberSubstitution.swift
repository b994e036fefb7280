/// Puts the numbers of a segment in place of those that a translation has from the memory's source.
///
/// Done only when it can't go wrong by value: each number that differs stands as many times in the memory's source as in
/// its target, and always becomes the same new number. Numbers are digits of any script with their separators; in the
/// target also the words from two to ten. Parts of dates and times count by themselves. Days and months by name are no
/// numbers.
struct NumberSubstitution {
  private let memory: SegmentText
  private let query: SegmentText
  private let target: SegmentText

  init(memory: SegmentText, query: SegmentText, target: SegmentText) {
    self.memory = memory
    self.query = query
    self.target = target
  }

  /// The changes for number words that stand in the same places; nil where they aren't certain.
  func changes(_ pairs: [(memory: Int, query: Int)]) -> [TargetChange]? {
    guard !pairs.isEmpty else { return [] }
    guard pairs.allSatisfy({ memory.signs(aroundNumber: $0.memory) == query.signs(aroundNumber: $0.query) }) else {
      return nil
    }
    let byDecimals = changes(pairs, .arabic)
    let hasStop = pairs.contains {
      memory.words[$0.memory].folded.contains(".") || query.words[$0.query].folded.contains(".")
    }
    guard hasStop else { return byDecimals }
    let byGroups = changes(pairs, .arabicGroupingByStops)
    guard let byDecimals else { return byGroups }
    guard let byGroups else { return byDecimals }
    return byDecimals.map(\.replacement) == byGroups.map(\.replacement) ? byDecimals : nil
  }

  private struct Replacement {
    let part: WrittenNumber.Part
    let memoryRange: Range<Int>
    let queryRange: Range<Int>
  }

  private func changes(_ pairs: [(memory: Int, query: Int)], _ convention: WrittenNumber.Convention) -> [TargetChange]?
  {
    var replacements: [String: Replacement] = [:]
    var paired: [String: Int] = [:]
    for pair in pairs {
      let old = WrittenNumber(memory.words[pair.memory].folded, convention)
      let new = WrittenNumber(query.words[pair.query].folded, convention)
      guard old.parts.count == new.parts.count, old.separators == new.separators else { return nil }
      for (oldPart, newPart) in zip(old.parts, new.parts) {
        paired[oldPart.value, default: 0] += 1
        let replacement = Replacement(
          part: newPart, memoryRange: memory.words.range(pair.memory), queryRange: query.words.range(pair.query))
        if let known = replacements[oldPart.value] {
          guard known.part.value == newPart.value else { return nil }
        } else {
          replacements[oldPart.value] = replacement
        }
      }
    }
    replacements = replacements.filter { $0.key != $0.value.part.value }
    let places = TargetNumbers(target.bytes, target.words).places
    let counts = Dictionary(places.map { ($0.value, 1) }, uniquingKeysWith: +)
    let all = valueCounts(convention)
    for value in replacements.keys where all[value] != paired[value] || counts[value] != paired[value] { return nil }
    var changes: [TargetChange] = []
    for place in places {
      guard let replacement = replacements[place.value] else { continue }
      guard let change = change(place, replacement) else { return nil }
      changes.append(change)
    }
    return changes
  }

  /// How often each value stands in the memory's source.
  private func valueCounts(_ convention: WrittenNumber.Convention) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in memory.words.array where word.kind == .number {
      for part in WrittenNumber(word.folded, convention).parts { counts[part.value, default: 0] += 1 }
    }
    return counts
  }

  private func change(_ place: TargetNumbers.Place, _ replacement: Replacement) -> TargetChange? {
    var range = place.range
    var text = EnglishNumberStyle.write(replacement.part, inPlaceOf: place, was: target[range])
    if place.part != nil, !place.isPartOfSeveral, replacement.part.fraction.isEmpty, replacement.part.integer.count <= 2
    {
      text = EnglishNumberStyle.dayOrMonth(text, isPadded: isInDate(range))
    }
    let following = String(decoding: target.bytes[range.upperBound...].prefix(8), as: UTF8.self)
    if Self.isHalfDay(following), !place.followsColon, (Int(replacement.part.value) ?? 0) > 12 { return nil }
    if place.part != nil, !place.isPartOfSeveral, ["st", "nd", "rd", "th"].contains(following.prefix { $0.isLetter }) {
      guard replacement.part.fraction.isEmpty else { return nil }
      text += EnglishNumberStyle.ordinalSuffix(replacement.part.integer)
      range = range.lowerBound..<range.upperBound + 2
    }
    if let article = EnglishArticle(before: range.lowerBound, in: target.bytes),
      article.isBeforeVowel != EnglishNumberStyle.beginsWithVowel(text)
    {
      text = article.written(beforeVowel: !article.isBeforeVowel) + article.gap + text
      range = article.range.lowerBound..<range.upperBound
    }
    // English has another form of the noun for one, Arabic for two.
    let isSmall = [place.value, replacement.part.value].contains { $0 == "1" || $0 == "2" }
    return TargetChange(
      kind: .number, range: range, replacement: text, memoryRange: replacement.memoryRange,
      queryRange: replacement.queryRange, needsCheck: isSmall && !place.isPartOfSeveral)
  }

  /// True in `2015-11-03`, where hyphens part what other dates part with slashes.
  private func isInDate(_ range: Range<Int>) -> Bool {
    func belongs(_ byte: UInt8) -> Bool { byte == 0x2D || (0x30...0x39).contains(byte) }
    let before = target.bytes[..<range.lowerBound].reversed().prefix(while: belongs).count
    let after = target.bytes[range.upperBound...].prefix(while: belongs).count
    let date = target.bytes[range.lowerBound - before..<range.upperBound + after]
    return date.split(separator: 0x2D, omittingEmptySubsequences: false).map(\.count) == [4, 2, 2]
  }

  /// `pm`, `a.m.` and the like, also behind minutes.
  private static func isHalfDay(_ following: String) -> Bool {
    let rest = following.drop { $0 == ":" || $0.isNumber }.drop { $0 == " " }.lowercased()
    return ["am", "pm", "a.m", "p.m"].contains { mark in
      rest.hasPrefix(mark) && rest.dropFirst(mark.count).first?.isLetter != true
    }
  }
}
