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

  @Test func reportsAMissingTargetWithItsPlace() {
    let file = GlossaryFile(path: "g.tsv", text: "هدنة\t\n")
    #expect(file.findings.map(\.description) == ["g.tsv:1:6: missing target for هدنة: write its translation after a tab"])
    #expect(file.entries.isEmpty)
  }
}
