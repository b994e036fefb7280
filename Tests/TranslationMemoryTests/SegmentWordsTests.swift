import Testing

@testable import TranslationMemory

@Suite("Words of a segment")
struct SegmentWordsTests {
  private func words(_ text: String) -> [String] { SegmentWords(of: text).array.map(\.folded) }

  @Test(
    "Folding",
    arguments: [
      ("إلى المدرسةِ", ["الي", "المدرسه"]), ("مسؤولون ورئيس", ["مسوولون", "ورييس"]), ("ٱلرَّحْمٰن", ["الرحمن"]),
      ("كـــتاب", ["كتاب"]), ("٢٠١٥ ۱۲", ["2015", "12"]), ("ﻻ ﷲ", ["لا", "الله"]),
      ("Café STRASSE ß", ["cafe", "strasse", "ss"]),
      ("ﷺ", ["صلي", "الله", "عليه", "وسلم"]), ("شيء", ["شيء"]),
    ])
  func folding(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test(
    "Splitting",
    arguments: [
      ("قال: «نعم»، ثم…", ["قال", "نعم", "ثم"]), ("1,000.5% و٣٫٥", ["1,000.5", "و", "3٫5"]),
      ("12:30, 5.", ["12:30", "5"]),
      ("G20 covid-19", ["g", "20", "covid", "19"]), ("2010-2015", ["2010", "2015"]), ("1,,2", ["1", "2"]),
      ("a\u{200C}b\u{200F}", ["ab"]), ("", []), ("  ", []), ("?! …", ["?", "!", ".", ".", "."]),
      ("\u{064B}", ["\u{064B}"]),
    ])
  func splitting(_ text: String, _ expected: [String]) { #expect(words(text) == expected) }

  @Test("Ranges cover the marks of a word and no format characters")
  func ranges() {
    let text = "\u{200F}كِتابٌ\u{200F} ٣٫٥،"
    let utf8 = Array(text.utf8)
    let parts = SegmentWords(of: text).array.map { String(decoding: utf8[$0.range], as: UTF8.self) }
    #expect(parts == ["كِتابٌ", "٣٫٥"])
    #expect(SegmentWords(of: text).array.map(\.kind) == [.letters, .number])
  }

  @Test("Scores round down, are symmetric, and 100 means equal words")
  func scores() {
    #expect(MatchScore.of("ذهب الولد إلى المدرسة", "ذهب الولدُ الى المدرسه.") == 100)
    #expect(MatchScore.of("a b c", "a b d") == 66)
    #expect(MatchScore.of("a b d", "a b c") == 66)
    #expect(MatchScore.of("a b c d", "b c d") == 75)
    #expect(MatchScore.of("?", "!") == 0)
    #expect(MatchScore.of("…", "...") == 100)
  }
}
