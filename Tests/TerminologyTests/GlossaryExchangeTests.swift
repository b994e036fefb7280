import BriefText
import Testing

@testable import Terminology

@Suite struct GlossaryExchangeTests {
  private func imported(_ text: String, _ format: GlossaryFormat = .csv) throws -> GlossaryImport {
    try GlossaryImport(path: "i.csv", text: UTF8Text(text), format: format)
  }

  private func entries(_ text: String, _ format: GlossaryFormat = .csv) throws -> [TermEntry] {
    try imported(text, format).entries.map(\.entry)
  }

  @Test(arguments: [
    "هدنة,truce\r\n", "هدنة;truce", "\u{FEFF}\"هدنة\",truce", "هدنة\ttruce\n", "Source,Target\r\nهدنة,truce\r\n",
    "\"English\";\"Arabic\";\"x\"\n\"truce\";\"هدنة\";1\n", "هدنة,truce\rab,\r",
  ])
  func delimitersHeadersAndLineEnds(text: String) throws {
    #expect(try entries(text) == [TermEntry(source: "هدنة", target: "truce")])
  }

  @Test func quotesHoldDelimitersQuotesAndLineBreaks() throws {
    let entry = try #require(
      try entries("هدنة,\"truce, so-called\",\"a \"\"note\"\"\r\nof two lines\"\r\n").first)
    #expect(entry.target == "truce, so-called")
    #expect(entry.note == "a \"note\" of two lines")
  }

  @Test func marksAfterDelimitersDoNotHideThem() throws {
    #expect(try entries("هدنة,truce,\u{064E}x\n\"سلام\",peace\n").map(\.target) == ["truce", "peace"])
  }

  @Test(arguments: [
    ("هدنة,truce\nس,\"open\nx,y\n", "i.csv:2:3: broken CSV: this quote is never closed"),
    ("هدنة,\"a\nb\"c\n", "i.csv:2:3: broken CSV: text after a closing quote: double the quotes inside a field"),
  ])
  func brokenQuotesAreReportedWithTheirPlace(text: String, message: String) {
    let error = #expect(throws: GlossaryError.self) { try imported(text) }
    #expect(error?.description == message)
  }

  @Test func rowsWithoutATargetAreReportedAndSkipped() throws {
    let file = try imported("\"سلام\",\"peace\",\"a\nb\"\nهدنة,\n,truce\n\nحرب,war,,,best\n")
    #expect(file.entries.map(\.entry.target) == ["peace", "war"])
    #expect(file.skipped == 2)
    #expect(
      file.findings.map(\.description) == [
        "i.csv:3:6: missing target for هدنة: write its translation after a tab",
        "i.csv:4:1: missing source: write the term in the first column or delete the line",
        "i.csv:6:11: unknown status 'best': use preferred, admitted, forbidden, keep or nothing",
      ])
  }

  @Test func mergingCountsAndKeepsWhatIsThere() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("g.tsv", "# mine\nهدنة\ttruce\tmy note\tnoun\nسلام\tpeace")
    let merge = try GlossaryEditor(path: path).merge(
      try imported("هدنة,truce\nسلام,peace,another note\nحرب,war\nحرب,war\n#وسم,hashtag\nخطأ,\n"))
    #expect([merge.added, merge.unchanged, merge.skipped] == [1, 2, 3])
    #expect(
      merge.findings.map(\.description) == [
        "i.csv:2:1: differs from \(path):3 in more than source and target: edit that line if this is right",
        "i.csv:5:1: unusable source: a line with # first is a comment",
        "i.csv:6:5: missing target for خطأ: write its translation after a tab",
      ])
    #expect(try folder.read("g.tsv") == "# mine\nهدنة\ttruce\tmy note\tnoun\nسلام\tpeace\nحرب\twar")
  }

  @Test(arguments: GlossaryFormat.allCases)
  func whatIsExportedComesBackUnchanged(format: GlossaryFormat) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "g.tsv", "هدنة\ttruce, \"so\"\tn;\tnoun\tpreferred\tsecurity\tهدن | هدنات\nCNN\t\t\t\tkeep\nسلام\tpeace\n")
    let before = try GlossaryLoader([path]).glossary().entries
    let exported = GlossaryExport(format).text(before)
    let merge = try GlossaryEditor(path: path).merge(try imported(exported, format))
    #expect([merge.added, merge.unchanged, merge.skipped] == [0, 3, 0])
    if format == .csv { #expect(try entries(exported) == before) }
  }

  @Test func exportsForOmegaTLeaveOutWhatItWouldMisread() {
    let text = GlossaryExport(.omegat).text([
      TermEntry(source: "هدنة", target: "truce", note: "a\tb"),
      TermEntry(source: "هدنة", target: "lull", status: .forbidden),
    ])
    #expect(text == "# -*- coding: utf-8 -*-\nهدنة\ttruce\ta b\n")
  }

  @Test func filesInOldEncodingsAreDecoded() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old.csv", bytes: [0xE5, 0xCF, 0xE4, 0xC9, 0x3B] + Array("truce\r\n".utf8))
    let file = try GlossaryImport(path: path, format: .csv, encoding: .windows1256)
    #expect(file.entries.map(\.entry.source) == ["هدنة"])
    let image = try folder.write("image.csv", bytes: [0x89, 0x50, 0x4E, 0x47])
    #expect(throws: GlossaryError.unreadable(path: image, reason: "not a text but a PNG image")) {
      try GlossaryImport(path: image, format: .csv)
    }
  }

  @Test func formatsByFileName() {
    #expect(GlossaryFormat(path: "a.CSV") == .csv)
    #expect(GlossaryFormat(path: "a.utf8") == .omegat)
    #expect(GlossaryFormat(path: "a.xlsx") == nil)
  }
}
