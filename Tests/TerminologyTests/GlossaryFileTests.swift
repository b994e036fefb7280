import Testing

@testable import Terminology

@Suite struct GlossaryFileTests {
  @Test func readsColumnsAndKeepsComments() throws {
    let file = GlossaryFile(
      path: "g.tsv", text: "# -*- coding: utf-8 -*-\n\nهدنة\ttruce\t\tnoun\t\tsecurity\tهدن | هدنات\n")
    #expect(file.lines.count == 3)
    let entry = try #require(file.entries.first)
    #expect(entry.line == 3)
    #expect(entry.entry.variants == ["هدن", "هدنات"])
    #expect(file.findings.isEmpty)
  }

  @Test(arguments: [
    ("هدنة\t\n", "g.tsv:1:6: missing target for هدنة: write its translation after a tab"),
    ("هدنة\n", "g.tsv:1:5: missing target for هدنة: write its translation after a tab"),
    ("\ttruce\n", "g.tsv:1:1: missing source: write the term in the first column or delete the line"),
    (
      "# c\nهدنة\ttruce\t\t\tbest\n",
      "g.tsv:2:14: unknown status 'best': use preferred, admitted, forbidden, keep or nothing"
    ),
    ("هدنة\t truce\n", "g.tsv:1:6: stray space around the target: delete it"),
    ("هدنة \ttruce\n", "g.tsv:1:5: stray space around the source: delete it"),
    ("ا\tb\t\t\t\t\t\tx\n", "g.tsv:1:10: more than 7 columns: delete the rest or name them in a # line"),
  ])
  func reportsFlawsWithTheirPlace(text: String, finding: String) {
    #expect(GlossaryFile(path: "g.tsv", text: text).findings.map(\.description) == [finding])
  }

  @Test func aHeaderReordersColumnsAndUnknownOnesAreNotRead() throws {
    let file = GlossaryFile(path: "g.tsv", text: "# target\troot\tsource\ntruce\tهدن\tهدنة\n")
    #expect(file.columns == [.target, nil, .source])
    #expect(file.entries.map(\.entry) == [TermEntry(source: "هدنة", target: "truce")])
    #expect(file.findings.isEmpty)
  }

  @Test func aKeptTermNeedsNoTarget() {
    let file = GlossaryFile(path: "g.tsv", text: "CNN\t\t\t\tkeep\n")
    #expect(file.entries.map(\.entry.status) == [.keep])
    #expect(file.findings.isEmpty)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "\r\n\r\n", "# only a comment", "   \n\t\t\n"])
  func filesWithoutEntries(text: String) {
    let file = GlossaryFile(path: "g.tsv", text: text)
    #expect(file.entries.isEmpty)
    #expect(file.findings.isEmpty)
  }

  @Test func byteOrderMarkAndCarriageReturnsAreNoPartOfTheEntries() {
    let file = GlossaryFile(path: "g.tsv", text: "\u{FEFF}هدنة\ttruce\r\nسلام\tpeace\r\n")
    #expect(file.entries.map(\.entry.source) == ["هدنة", "سلام"])
    #expect(file.entries.map(\.entry.target) == ["truce", "peace"])
  }
}
