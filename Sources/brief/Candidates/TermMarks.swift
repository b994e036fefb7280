import BriefText
import Foundation
import Terminology

/// Where a term and its translation stand in a unit, in UTF-8 bytes.
struct TermMarks {
  private let matcher: TermMatcher
  private let sources: [String]
  private let targets: [String]

  /// - Parameters:
  ///   - entry: the term, which is found inflected.
  ///   - sources: other written forms of it.
  ///   - targets: written forms of its translation.
  init(_ entry: TermEntry, sources: [String] = [], targets: [String]) {
    matcher = TermMatcher(Glossary([entry]))
    self.sources = sources
    self.targets = targets
  }

  func source(_ text: String) -> [Range<Int>] {
    let found = matcher.matches(in: UTF8Text(text)).map(\.range)
    return found.isEmpty ? Self.places(of: sources, in: text) : found
  }

  func target(_ text: String) -> [Range<Int>] { Self.places(of: targets, in: text) }

  /// Where the first of some forms that a text has stands in it as whole words.
  private static func places(of forms: [String], in text: String) -> [Range<Int>] {
    for form in forms {
      var ranges: [Range<Int>] = []
      var rest = text.startIndex..<text.endIndex
      while !form.isEmpty, let found = text.range(of: form, options: .caseInsensitive, range: rest) {
        rest = found.upperBound..<text.endIndex
        let isBroken =
          found.lowerBound > text.startIndex && isInner(text[text.index(before: found.lowerBound)])
          || found.upperBound < text.endIndex && isInner(text[found.upperBound])
        if isBroken { continue }
        ranges.append(
          text.utf8.distance(
            from: text.startIndex, to: found.lowerBound)..<text.utf8.distance(
              from: text.startIndex, to: found.upperBound))
      }
      if !ranges.isEmpty { return ranges }
    }
    return []
  }

  private static func isInner(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
