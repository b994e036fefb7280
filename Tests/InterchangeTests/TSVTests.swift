import Interchange
import Testing
import TranslationMemory

@Suite struct TSVTests {
  @Test(arguments: [1, 3, 4096]) func linesOfTwoColumns(piece: Int) {
    let outcome = Outcome("نعم\tYes\r\nلا\tNo\textra\n\n C:\\new \t #x ", piece: piece)
    #expect(outcome.pairs == ["نعم|Yes", "لا|No", "C:\\new|#x"])
    #expect(
      outcome.units.allSatisfy { $0.properties.isEmpty && $0.sourceLanguage == "ar" && $0.targetLanguage == "en" })
    #expect(outcome.read == 3)
  }

  @Test func byteOrderMark() {
    #expect(Outcome("\u{FEFF}نعم\tYes\n").pairs == ["نعم|Yes"])
  }

  @Test func skippedLines() {
    let outcome = Outcome("نعم\tYes\nno tab here\n\tYes\nنعم\t \n\nلا\tNo")
    #expect(outcome.pairs == ["نعم|Yes", "لا|No"])
    #expect(outcome.skipped.map(\.reason) == [.missingTab, .emptySource, .emptyTarget])
    #expect(outcome.skipped.map(\.line) == [2, 3, 4])
  }

  @Test func swapped() {
    #expect(Outcome("Yes\tنعم\n", options: ReadingOptions(isSwapped: true)).pairs == ["نعم|Yes"])
  }

  @Test func invalidUTF8() throws {
    let outcome = Outcome(Array("نعم\tYes\nأب\t".utf8) + [0xC3, 0x28, 0x0A])
    #expect(outcome.pairs == ["نعم|Yes"])
    let error = try #require(outcome.error)
    #expect(error.line == 2 && error.column == 4)
    guard case .invalidBytes = error.reason else {
      Issue.record("\(error)")
      return
    }
  }

  @Test func utf16IsNamed() {
    #expect(Outcome([0xFF, 0xFE, 0x46, 0x06, 0x09, 0x00]).error?.reason == .invalidBytes(looksLike: "UTF-16"))
  }

  @Test func headerNamesColumns() throws {
    let outcome = Outcome(
      """
      # -*- coding: utf-8 -*-
      #target\tsource\tnote\tdomain\tx-client\tcreated
      Yes\tنعم\tchecked\tpolitics\tdesk\t20150122T103000Z
      No\tلا
      """)
    #expect(outcome.pairs == ["نعم|Yes", "لا|No"])
    let unit = try #require(outcome.units.first)
    #expect(unit.notes == ["checked"] && unit.domain == "politics" && unit.created?.seconds == 1_421_922_600)
    #expect(unit.properties == [.init(type: "x-client", value: "desk")])
    #expect(Outcome("en\tar\nYes\tنعم\n").pairs == ["نعم|Yes"])
  }

  @Test func languagesOfAHeaderCount() {
    let text =
      "source\ttarget\tsource-language\ttarget-language\tprevious\nYes\tنعم\ten-US\tar\tBefore\nOui\tYes\tfr\ten\n"
    let outcome = Outcome(text)
    #expect(outcome.pairs == ["نعم|Yes"])
    #expect(outcome.units.first?.sourceLanguage == "ar" && outcome.units.first?.previous == nil)
    #expect(outcome.skipped.map(\.reason) == [.missingSource])
  }

  @Test func plainHasNoEscapes() {
    let bytes = written([TranslationUnit(source: "أ\tب\nج", target: "a\\n")], WritingOptions(.plainTSV))
    #expect(String(decoding: bytes, as: UTF8.self) == "أ ب ج\ta\\n\n")
  }

  @Test func aLineBeyondMeasureIsSkipped() {
    let outcome = Outcome("نعم\t" + String(repeating: "Yes", count: 2_000_000) + "\nلا\tNo\n")
    #expect(outcome.skipped.map(\.reason) == [.tooLong])
    #expect(outcome.pairs == ["لا|No"])
  }

  @Test func aSegmentMayBeginWithATag() {
    #expect(Outcome("<b>نعم</b>\tYes\n").pairs == ["<b>نعم</b>|Yes"])
  }
}
