import Foundation
import Testing

@Suite struct GlossaryMemoryCheckTests {
  private func folder(_ entries: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("units.tsv", CandidateSamples.tsv)
    try folder.write("g.tsv", CandidateSamples.header + entries)
    #expect(try ProgramRun("memory", "import", "units.tsv", in: folder).status == 0)
    return folder
  }

  @Test func otherTranslationsAreFindings() throws {
    let folder = try folder("محطة القطار\trailway station\nجسر\tbridge\n")
    let run = try ProgramRun("glossary", "check", "g.tsv", "--memory", in: folder)
    #expect(run.status == 1)
    #expect(run.lines.prefix(3) == ["g.tsv:2: as here 0 of 48 times", "  محطة القطار", "  railway station"])
    #expect(run.output.contains("48×") && run.output.contains("train station"))
    #expect(run.errors == "brief: 1 term translated otherwise in 384 units\n")
  }

  @Test func forbiddenOnesComeFirst() throws {
    let folder = try folder("محطة القطار\trailway station\nجسر\tcrossing\nجسر\tbridge\t\t\tforbidden\n")
    let run = try ProgramRun("glossary", "check", "g.tsv", "--memory", "--format", "json", in: folder)
    #expect(run.status == 1 && run.lines.count == 2)
    let first = try MemorySamples.object(run.lines[0])
    #expect(first["source"] as? String == "جسر" && first["forbidden"] as? Int == 96 && first["line"] as? Int == 3)
    let rendering = try #require((first["renderings"] as? [[String: Any]])?.first)
    #expect(rendering["text"] as? String == "bridge" && rendering["forbidden"] as? Bool == true)
    #expect((rendering["examples"] as? [[String: Any]])?.count == 2)
    let limited = try ProgramRun("glossary", "check", "g.tsv", "--memory", "--limit", "1", in: folder)
    #expect(limited.status == 1 && limited.lines.count { $0.hasPrefix("g.tsv:") } == 1)
    #expect(limited.output.contains("bridge [forbidden]") && limited.errors.contains("more with --limit"))
  }

  @Test func nothingToFind() throws {
    let folder = try folder("جسر\tbridge\n")
    let run = try ProgramRun("glossary", "check", "g.tsv", "--memory=.local/share/brief/memory.sqlite", in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errorLines.count == 1)
    let missing = try ProgramRun("glossary", "check", "g.tsv", "--memory=no.sqlite", in: folder)
    #expect(missing.status == 66 && missing.errorLines.count == 1)
    let wrong = try ProgramRun("glossary", "check", "g.tsv", "--limit", "3", in: folder)
    #expect(wrong.status == 64 && wrong.errors.contains("--memory"))
  }

  @Test func checkOfFilesAsJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("g.tsv", CandidateSamples.header + "مدينة\tcity\nمدينة\tcity\n")
    let run = try ProgramRun("glossary", "check", "g.tsv", "--format", "json", in: folder)
    #expect(run.status == 1 && run.lines.count == 1)
    let object = try MemorySamples.object(run.lines[0])
    #expect(object["line"] as? Int == 3 && (object["problem"] as? String)?.hasPrefix("duplicate") == true)
  }
}
