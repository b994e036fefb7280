import Testing

@testable import BriefText

@Suite struct UTF8TextTests {
  @Test func positionsCountScalarsFromOne() {
    let text = UTF8Text("أب\nجد هـ")
    #expect(text.position(ofByte: 0) == TextPosition(line: 1, column: 1))
    #expect(text.position(ofByte: "أب\nجد".utf8.count) == TextPosition(line: 2, column: 3))
  }

  @Test func trimmingKnowsAllWhiteSpace() {
    let text = UTF8Text("\u{00A0}\u{2028} أ \r\n")
    #expect(text[text.trimming(text.range)] == "أ")
  }
}
