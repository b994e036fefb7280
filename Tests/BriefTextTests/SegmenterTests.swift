import Testing

@testable import BriefText

@Suite struct SegmenterTests {
  private func segments(_ text: String) -> [String] {
    let text = UTF8Text(text)
    return Segmenter().segments(of: text).map { text[$0.range] }
  }

  @Test(arguments: ["", " ", "\n\n", "\u{A0}\t\r\n\u{2028}", "\u{3000} \u{85}"])
  func blankTextHasNoSegments(text: String) {
    #expect(segments(text).isEmpty)
    #expect(Segmenter().segments(of: UTF8Text(text), paragraph: UTF8Text(text).range, number: 0).isEmpty)
  }

  @Test func whiteSpaceBelongsToASegment() {
    #expect(segments("\n\n وصل الوفد. \n\nعاد.\n") == ["\n\n وصل الوفد. \n\n", "عاد.\n"])
  }

  @Test func paragraphsAreNumbered() {
    let text = UTF8Text("عنوان\nوصل الوفد. ثم عاد.\nنهاية")
    #expect(Segmenter().segments(of: text).map(\.paragraph) == [0, 1, 1, 2])
  }

  @Test func oneParagraphCanBeSegmentedAlone() {
    let text = UTF8Text("عنوان\nوصل الوفد. ثم عاد.")
    let range = "عنوان\n".utf8.count..<text.count
    let parts = Segmenter().segments(of: text, paragraph: range, number: 7)
    #expect(parts.map { text[$0.range] } == ["وصل الوفد. ", "ثم عاد."])
    #expect(parts.allSatisfy { $0.paragraph == 7 })
  }

  @Test func otherScriptsSplitAtTheirStops() {
    #expect(segments("你好。再见。وصل الوفد. ثم عاد.") == ["你好。", "再见。", "وصل الوفد. ", "ثم عاد."])
    #expect(segments("नमस्ते। फिर मिलेंगे।") == ["नमस्ते। ", "फिर मिलेंगे।"])
  }

  // MARK: Properties

  private static let pieces = [
    "قال", "الوزير", "د", "أ", "ص.ب", "ق.م", "2015", "٣", "U.S", "www.a.org", "و", "في", "بي", "إلخ", "iPhone", " ",
    " ", " ", " ",
    "\n", "\r\n", "\u{2028}", "\u{A0}", "\u{200F}", "\u{202B}", "\u{202C}", "\u{FEFF}", "ـ", "َ", ".", ".", "؟", "!",
    "…", "...",
    "،", ":", "(", ")", "[", "]", "{", "«", "»", "\"", "“", "”", "'", "-", "–", "•", "&", "&nbsp;", "&quot;", "<br>",
    "<", "😀", "👨‍👩‍👧", ":)", "۔", "。", "字",
    "ﻗﺎﻝ", "١٢",
  ]

  @Test(arguments: 0..<8 as Range<UInt64>)
  func segmentsCoverAnyTextWithoutGaps(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let count = Int.random(in: 0...60, using: &random)
      let string = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let text = UTF8Text(string)
      let found = Segmenter().segments(of: text)
      var end = 0
      for segment in found {
        #expect(segment.range.lowerBound == end && !segment.range.isEmpty, "\(string.debugDescription)")
        #expect(!text.trimming(segment.range).isEmpty, "a blank segment in \(string.debugDescription)")
        #expect(Array(text[segment.range].utf8) == Array(text.bytes[segment.range]), "a split scalar")
        end = segment.range.upperBound
      }
      #expect(end == (text.trimming(text.range).isEmpty ? 0 : text.count), "\(string.debugDescription)")
      #expect(found == found.sorted { $0.paragraph < $1.paragraph })
    }
  }

  @Test(arguments: [".", "\"", "أ.", "(.", "1. ", "؟\" ", ".<a", "\u{200F}", "«"])
  func longRunsTakeLinearTime(unit: String) {
    func time(_ size: Int) -> Duration {
      let text = UTF8Text(String(repeating: unit, count: size / unit.utf8.count))
      return ContinuousClock().measure { _ = Segmenter().segments(of: text) }
    }
    _ = time(1000)
    func best(_ size: Int) -> Duration { (0..<3).map { _ in time(size) }.min() ?? .zero }
    // Ten times the text in far less than the hundredfold time of a quadratic rule. Others use the machine, too.
    #expect(best(100_000) < best(10_000) * 50 + .milliseconds(30))
  }
}

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
