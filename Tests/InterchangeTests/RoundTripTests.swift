import Interchange
import Testing
import TranslationMemory

@Suite struct RoundTripTests {
  private static let pieces: [String] = [
    "نعم", "a", "&", "<", ">", "\"", "'", "&amp;", "]]>", "<![CDATA[", "<!--", "\u{1}", "\u{B}", "\u{1F}", "\u{0}",
    "\u{7F}", "\u{85}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "\u{200F}", "\u{202B}", "\u{2067}", "\u{2069}", "😀",
    "\u{1FFFE}", "\u{10FFFF}", "\n", "\r", "\r\n", "\t", " ", "\u{A0}", "\u{2028}", "\\", "\\n", "\\;", "\\=", "\\t",
    "e\u{301}", "\u{64B}", "U+0001", "<ph type=\"x-brief-char\">U+0001</ph>", "#", "|",
  ]
  private static let lawful = pieces.filter { piece in
    piece.unicodeScalars.allSatisfy {
      [0x9, 0xA, 0xD].contains($0.value) || $0.value >= 0x20 && ![0xFFFE, 0xFFFF].contains($0.value)
    }
  }

  /// A text of 1 to 6 pieces without white space around it.
  private func text(_ pieces: [String], _ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      .trimmed + "x"
  }

  private func maybe<Value>(_ value: Value, _ random: inout SeededGenerator) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  private func unit(_ random: inout SeededGenerator, metadata pieces: [String]) -> TranslationUnit {
    func some() -> String { "x" + text(pieces, &random) }
    var unit = TranslationUnit(
      source: "س" + text(Self.pieces, &random), target: "t" + text(Self.pieces, &random),
      sourceLanguage: ["ar", "ar-EG", "AR"].randomElement(using: &random) ?? "ar", targetLanguage: "en")
    unit.created = maybe(
      Timestamp(seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)), &random)
    unit.changed = maybe(Timestamp(seconds: Int64.random(in: 0...4_000_000_000, using: &random)), &random)
    unit.author = maybe(some(), &random)
    unit.changeAuthor = maybe(some(), &random)
    unit.domain = maybe(some(), &random)
    unit.origin = maybe(some(), &random)
    unit.previous = maybe(some(), &random)
    unit.next = maybe(some(), &random)
    unit.notes = (0..<Int.random(in: 0...2, using: &random)).map { _ in some() }
    unit.properties = maybe([.init(type: "tuid", value: some())], &random) ?? []
    unit.properties += (0..<Int.random(in: 0...2, using: &random)).map { _ in .init(type: some(), value: some()) }
    if Bool.random(using: &random) {
      unit.target = "a < b"
      unit.targetMarkup = "a <ph x=\"1\">&lt;br&gt;</ph>&lt;<hi> b</hi>"
    }
    return unit
  }

  @Test(arguments: [false, true]) func tmx(isCompressed: Bool) {
    var random = SeededGenerator(seed: 42)
    let units = (0..<400).map { _ in unit(&random, metadata: Self.lawful) }
    let options = WritingOptions(.tmx(sourceLanguage: "ar"), isCompressed: isCompressed)
    let outcome = Outcome(written(units, options), piece: 777)
    #expect(outcome.error == nil && outcome.units.count == units.count)
    for (read, unit) in zip(outcome.units, units) { #expect(read == unit) }
    #expect(written(outcome.units, options) == written(units, options))
  }

  @Test func tsv() {
    var random = SeededGenerator(seed: 43)
    let units = (0..<400).map { _ in unit(&random, metadata: Self.pieces) }
    let outcome = Outcome(written(units, WritingOptions(.tsv(columns: TSVColumn.allCases))), piece: 777)
    #expect(outcome.error == nil && outcome.units.count == units.count)
    for (read, unit) in zip(outcome.units, units) { #expect(read == unit) }
  }

  @Test func forbiddenCharactersAreDroppedBesideTheTexts() {
    var unit = TranslationUnit(source: "أ", target: "b")
    unit.notes = ["a\u{1}b"]
    unit.origin = "c\u{FFFE}d"
    let read = Outcome(written([unit])).units.first
    #expect(read?.notes == ["ab"] && read?.origin == "cd")
  }

  @Test func header() {
    let text = String(decoding: written([]), as: UTF8.self)
    for attribute in [
      "creationtool=\"brief\"", "o-tmf=\"brief\"", "adminlang=\"en\"", "srclang=\"ar\"", "segtype=\"sentence\"",
    ] {
      #expect(text.contains(attribute))
    }
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">"))
    #expect(Outcome(written([])).error == nil)
  }

  @Test func otherDirectionIsMarked() {
    let unit = TranslationUnit(source: "Yes", target: "نعم", sourceLanguage: "en", targetLanguage: "ar")
    #expect(String(decoding: written([unit]), as: UTF8.self).contains("<tu srclang=\"en\">"))
  }

  @Test func errorsOfTheSinkComeThrough() {
    struct Full: Error {}
    #expect(throws: Full.self) {
      var writer = UnitWriter(WritingOptions(.plainTSV)) { (_: [UInt8]) throws(Full) in throw Full() }
      try writer.write(TranslationUnit(source: "أ", target: "b"))
      try writer.finish()
    }
  }

  @Test func layoutFromTheName() {
    #expect(
      WritingOptions.forFile(named: "a/b.TMX", sourceLanguage: "ar") == WritingOptions(.tmx(sourceLanguage: "ar")))
    #expect(WritingOptions.forFile(named: "b.tsv.gz", sourceLanguage: "ar")?.isCompressed == true)
    #expect(WritingOptions.forFile(named: "b.doc", sourceLanguage: "ar") == nil)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
