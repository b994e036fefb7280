import Foundation
import Testing

@Suite struct GlossarySuggestCommandTests {
  /// A folder with `units.tsv` and the glossary `g.tsv`.
  private func folder(_ glossary: String = CandidateSamples.glossary) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("units.tsv", CandidateSamples.tsv)
    try folder.write("g.tsv", glossary)
    return folder
  }

  private func suggest(_ arguments: String..., in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(["glossary", "suggest", "--glossary", "g.tsv"] + arguments, in: folder)
  }

  @Test func textHasTermsCountsFormsAndExamples() throws {
    let run = try suggest("units.tsv", in: folder())
    #expect(run.status == 0 && run.errorLines.count == 1 && run.errors.contains(" from 384 units"))
    #expect(run.lines.first?.hasPrefix("1.   ") == true)
    let ship = try #require(run.lines.firstIndex(of: "     cargo ship"))
    #expect(run.lines[ship - 1].hasSuffix("سفينة الشحن"))
    #expect(run.lines[ship + 1].hasPrefix("     [96 units, evidence "))
    #expect(run.lines[ship + 2].contains("سفن الشحن (48)"))
    #expect(run.lines[(ship + 3)...].prefix(5).count { $0.contains("the cargo ship") } == 2)
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{2067}"))
  }

  @Test func jsonHasWhatAProgramNeeds() throws {
    let run = try suggest("units.tsv", "--format", "json", "--limit", "3", in: folder())
    #expect(run.status == 0 && run.lines.count == 3 && run.errors.contains("the first 3 of "))
    for (index, line) in run.lines.enumerated() {
      let object = try MemorySamples.object(line)
      #expect(object["number"] as? Int == index + 1 && object["count"] as? Int ?? 0 >= 2)
      #expect((object["examples"] as? [[String: Any]])?.count == 2)
      #expect((object["examples"] as? [[String: Any]])?.first?["file"] as? String == "units.tsv")
      #expect((object["entry"] as? [String: Any])?["source"] is String && object["glossaryTarget"] is NSNull)
    }
  }

  @Test func tsvIsAGlossaryWithoutFindings() throws {
    let folder = try folder()
    let run = try suggest("units.tsv", "--format", "tsv", in: folder)
    #expect(run.lines.first == "# -*- coding: utf-8 -*-" && run.lines.count > 4)
    #expect(run.lines.contains("سفينة الشحن\tcargo ship\t96 units\tphrase\t\t\tسفن الشحن"))
    try folder.write("rows.tsv", run.output)
    let check = try ProgramRun("glossary", "check", "g.tsv", "rows.tsv", in: folder)
    #expect(check.status == 0 && check.output.isEmpty)
    let terms = try ProgramRun(["terms", "-", "--glossary", "rows.tsv"], input: Array("وسفن الشحن".utf8), in: folder)
    #expect(terms.output.contains("cargo ship"))
  }

  @Test func acceptAddsOnceWhatIsNew() throws {
    let folder = try folder()
    let list = try suggest("units.tsv", "--format", "json", in: folder)
    let second = try #require(try MemorySamples.object(list.lines[1])["target"] as? String)
    let run = try suggest("units.tsv", "--accept", "2", "--to", "mine.tsv", "--format", "tsv", in: folder)
    #expect(run.status == 0 && run.errors == "brief: mine.tsv: 1 added\n")
    #expect(run.lines.last?.contains(second) == true)
    #expect(try folder.read("mine.tsv").split(separator: "\n").count == 3)
    // Beside other glossary files the numbers stay, and nothing comes twice.
    let all = try suggest("units.tsv", "--accept", "all", "--to", "mine.tsv", in: folder)
    #expect(all.errors == "brief: mine.tsv: \(list.lines.count - 1) added, 1 there already\n")
    #expect(try ProgramRun("glossary", "check", "g.tsv", "mine.tsv", in: folder).status == 0)
    // As part of the glossary it leaves nothing to propose.
    let none = try suggest("units.tsv", "--glossary", "mine.tsv", in: folder)
    #expect(none.status == 0 && none.output.isEmpty && none.errors.contains("no proposals from 384 units"))
  }

  @Test func acceptKeepsWhatAFileHasAndItsColumns() throws {
    let folder = try folder()
    try folder.write("mine.tsv", "# mine\n# source\ttarget\nبحر\tsea\n")
    let run = try suggest("units.tsv", "--accept", "1-2", "--to", "mine.tsv", in: folder)
    #expect(run.status == 0 && run.errors == "brief: mine.tsv: 2 added\n")
    let lines = try folder.read("mine.tsv").split(separator: "\n")
    #expect(lines.prefix(3) == ["# mine", "# source\ttarget", "بحر\tsea"])
    #expect(lines.count == 5 && lines.suffix(2).allSatisfy { $0.split(separator: "\t").count == 2 })
  }

  @Test func anotherTranslationOfTheGlossaryIsNamedAndAdmitted() throws {
    let folder = try folder(CandidateSamples.header + "سفينة شحن\tfreighter\t\t\t\t\tسفينة الشحن | سفن الشحن\n")
    let text = try suggest("units.tsv", in: folder)
    #expect(text.output.contains("the glossary has: freighter"))
    let tsv = try suggest("units.tsv", "--format", "tsv", in: folder)
    #expect(tsv.lines.contains { $0.contains("\tcargo ship\t") && $0.contains("\tadmitted") })
    try folder.write("rows.tsv", tsv.output)
    #expect(try ProgramRun("glossary", "check", "g.tsv", "rows.tsv", in: folder).output.isEmpty)
  }

  @Test func theMemoryIsTheDefault() throws {
    let folder = try folder()
    let missing = try suggest(in: folder)
    #expect(missing.status == 66 && missing.errors.contains("brief memory import") && missing.errorLines.count == 1)
    #expect(try ProgramRun("memory", "import", "units.tsv", in: folder).status == 0)
    let run = try suggest("--format", "json", in: folder)
    #expect(run.status == 0)
    let object = try MemorySamples.object(run.lines[0])
    #expect((object["examples"] as? [[String: Any]])?.first?["id"] is Int)
    let other = try suggest("--source-language", "fr", in: folder)
    #expect(other.status == 0 && other.output.isEmpty && other.errors.contains("no units in fr and en"))
  }

  @Test func wrongUseAndBadFiles() throws {
    let folder = try folder()
    for arguments in [
      ["--limit", "0"], ["--min-count", "1"], ["--accept", "1"], ["--to", "a.tsv"], ["--accept", "x", "--to", "a.tsv"],
      ["--accept", "3-1", "--to", "a.tsv"], ["units.tsv", "--memory", "m.sqlite"], ["-", "-"],
      ["units.tsv", "--accept", "9999", "--to", "a.tsv"],
    ] {
      let run = try ProgramRun(["glossary", "suggest", "--glossary", "g.tsv"] + arguments, in: folder)
      #expect(run.status == 64 && run.errorLines.count == 1 && run.output.isEmpty, "\(arguments)")
    }
    #expect(try !folder.names().contains("a.tsv"))
    #expect(try suggest("nowhere.tmx", in: folder).status == 66)
    try folder.write("broken.tmx", "<?xml version=\"1.0\"?><tmx version=\"1.4\"><body><tu>")
    let broken = try suggest("broken.tmx", in: folder)
    #expect(broken.status == 65 && broken.errors.contains("broken.tmx:1"))
    let folderless = try suggest("units.tsv", "--accept", "1", "--to", "no/where.tsv", in: folder)
    #expect(folderless.status != 0 && folderless.output.isEmpty && folderless.errorLines.count == 1)
  }

  @Test func standardInput() throws {
    let folder = try folder()
    let run = try ProgramRun(
      ["glossary", "suggest", "-", "--glossary", "g.tsv", "--format", "tsv"], input: Array(CandidateSamples.tsv.utf8),
      in: folder)
    #expect(run.status == 0 && run.output.contains("cargo ship"))
  }
}
