import Testing

@testable import BriefKit

@Suite struct RenderingLineTests {
  @Test(arguments: [
    ("abc", 3), ("كتاب", 4), ("كِتَابٌ", 4), ("漢字", 4), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("❤️", 2), ("🇯🇴", 2), ("\u{2067}أ\u{2069}", 1),
    ("", 0),
    ("e\u{301}", 1), ("·×─", 3),
  ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func wordsAreWrappedAndLongOnesCut() {
    #expect(LineWrap.lines(of: "one two three", width: 7) == ["one two", "three"])
    #expect(LineWrap.lines(of: "a abcdefgh b", width: 4) == ["a", "abcd", "efgh", "b"])
    #expect(LineWrap.lines(of: "漢字漢", width: 3) == ["漢", "字", "漢"])
    #expect(LineWrap.lines(of: "one\u{A0}two three", width: 8) == ["one\u{A0}two", "three"])
    #expect(LineWrap.lines(of: "one two", width: nil) == ["one two"])
    #expect(LineWrap.lines(of: "", width: 5) == [""])
    #expect(LineWrap.lines(of: "ab", width: -3) == ["ab"])
  }

  @Test func arabicRunsHoldTheSpacesBetweenTheirWords() {
    #expect(
      ShownText.runs("on منصة جديدة, 4.0 only").map(\.text) == ["on ", "منصة جديدة", ", 4.0 only"])
    #expect(ShownText.runs("عربي").map(\.isArabic) == [true])
    #expect(ShownText.runs("").isEmpty)
  }

  @Test func termsWithImpossibleRangesAreLeftUnmarked() {
    var text = RenderingSamples.text("قال وزير", nil, terms: [("قال", "قال", "said"), ("وزير", "وزير", "minister")])
    for range in [2..<5, 4..<4, 7..<40, -3..<2] {
      text.terms.append(TermUse(range: range, text: "?", source: "?", target: "?"))
    }
    let pieces = TermPiece.pieces(of: text)
    #expect(pieces.map(\.text) == ["قال", " ", "وزير"])
    #expect(pieces.compactMap(\.term?.target) == ["said", "minister"])
  }

  @Test func everyFormatHasItsRenderer() {
    for format in BriefFormat.allCases {
      #expect(format.renderer().render([RenderingSamples.news()]).hasSuffix("\n"))
    }
    #expect(BriefFormat(rawValue: "markdown") == .markdown)
  }
}
