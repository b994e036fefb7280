import BriefText
import Terminology
import Testing

/// Matches on random text, against what must hold for any text.
@Suite struct TermMatcherPropertyTests {
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static let sources = [
    "حكومة", "حكومة انتقالية", "الأمم المتحدة", "مسؤول", "قطر", "وقف إطلاق النار", "إعلام", "أعلام", "القاعدة", "قاعدة",
    "لجنة",
    "مدير عام", "عز الدين", "ميليشيا", "مجموعة 5+1", "سنة", "BBC",
  ]
  private static let pieces = [
    "حكوم", "ة", "ه", "ات", "انتقالي", "ال", "و", "ب", "ل", "لل", "أمم", "متحدة", "مسؤول", "مسئول", "ون", "ين", "قطر",
    "وقف", "إطلاق",
    "نار", "اعلام", "أ", "قاعدة", "جنة", "مدير", "عام", "عز", "الدين", "ميليشي", "ا", "5", "+", "1", "٥", "سنة", "bbc",
    " ", " ", " ",
    " ", "\n", "،", "-", "\u{200F}", "\u{0651}", "ـ", "&", "😀", "𐤀", "ﻻ", ".", "ها",
  ]

  private let matcher = TermMatcher(Glossary(sources.map { TermEntry(source: $0, target: $0 == "BBC" ? "BBC" : "x") }))

  @Test func matchesAreOrderedAndTheSameHoweverTheTextIsCut() {
    var random = Random(state: 20_151_122)
    for _ in 0..<400 {
      let text = UTF8Text(
        (0..<Int.random(in: 0..<60, using: &random)).map { _ in
          Self.pieces.randomElement(using: &random) ?? ""
        }.joined())
      let matches = matcher.matches(in: text)
      var end = 0
      for match in matches {
        #expect(match.range.lowerBound >= end && match.range.upperBound <= text.count && !match.range.isEmpty)
        end = match.range.upperBound
        // What is found in the text is found in the match alone, but for a final ي that the next word explains.
        let alone = matcher.matches(in: text, range: match.range)
        #expect(alone.map(\.range) == [match.range] || text[match.range].hasSuffix("ي"), "\(text.string)")
      }
      // Other words before and behind change nothing.
      let padded = UTF8Text("زهور ، " + text.string + " ، زهور")
      let shift = "زهور ، ".utf8.count
      #expect(
        matcher.matches(in: padded).map { $0.range.lowerBound - shift } == matches.map(\.range.lowerBound),
        "\(text.string)")
    }
  }

  @Test func otherEntriesDoNotChangeWhatIsFound() {
    // The same glossary among thousands of entries whose words do not occur.
    var entries = Self.sources.map { TermEntry(source: $0, target: $0 == "BBC" ? "BBC" : "x") }
    for number in 0..<3000 { entries.append(TermEntry(source: "ظظ\(number) غغ\(number % 7)", target: "y")) }
    let large = TermMatcher(Glossary(entries))
    var random = Random(state: 7)
    for _ in 0..<200 {
      let text = UTF8Text((0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined())
      #expect(large.matches(in: text).map(\.range) == matcher.matches(in: text).map(\.range))
    }
  }

  @Test func anyBytesOfTextAreRead() {
    for text in [
      "", " ", "و", "ال", "لل", "ولل", "بال", "\u{FEFF}", "ﷲ ﷺ", String(repeating: "و", count: 10_000), "\u{0}",
    ] {
      #expect(matcher.matches(in: UTF8Text(text)).isEmpty)
    }
  }
}
