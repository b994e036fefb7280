import Testing
import TranslationMemory

@testable import Interchange

@Suite struct TimestampTextTests {
  @Test(arguments: [
    ("19700101T000000Z", 0), ("20000229T235959Z", 951_868_799), ("2000-02-29T23:59:59Z", 951_868_799),
    ("2000-02-29T23:59:59.123+02:00", 951_861_599), ("20000301", 951_868_800), (" 19691231T235959Z ", -1),
    ("00010101T000000Z", -62_135_596_800), ("2000-02-29 23:59:59", 951_868_799), ("20000229T235959-0130", 951_874_199),
  ]) func reads(text: String, seconds: Int) {
    #expect(Timestamp(text: text)?.seconds == Int64(seconds))
  }

  @Test(arguments: [
    "", "2000", "20001301T000000Z", "20000101T250000Z", "20000101T0000Z", "yesterday", "20000101T000000Zx",
  ])
  func refuses(text: String) {
    #expect(Timestamp(text: text) == nil)
  }

  @Test func writesWhatItReads() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let moment = Timestamp(seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random))
      #expect(moment.text.flatMap { Timestamp(text: $0) } == moment)
    }
    #expect(Timestamp(seconds: 1_421_922_600).text == "20150122T103000Z")
    #expect(Timestamp(seconds: .max).text == nil && Timestamp(seconds: .min).text == nil)
  }
}
