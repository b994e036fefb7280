import Foundation
import Testing

@Suite struct TermsCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("terms.tsv", "مجلس الأمن\tSecurity Council\nمقاتل أجنبي\tforeign fighter\nمدينة\tcity\n")
    return folder
  }

  private struct Match: Decodable, Equatable {
    let line, start, end: Int
    let text, source, target: String
  }

  private func matches(_ text: String) throws -> [Match] {
    let run = try ProgramRun("terms", "-", "--glossary", "terms.tsv", "--format", "json", input: text, in: folder())
    #expect(run.status == 0 && run.errors.isEmpty)
    return try run.lines.map { try JSONDecoder().decode(Match.self, from: Data($0.utf8)) }
  }

  @Test func offsetsCountScalarsWithinTheLine() throws {
    let found = try matches("🙂 قال\n\nفي مجلس الأمن، والمدينة\u{2028}مدينة")
    #expect(
      found == [
        Match(line: 3, start: 3, end: 13, text: "مجلس الأمن", source: "مجلس الأمن", target: "Security Council"),
        Match(line: 3, start: 15, end: 23, text: "والمدينة", source: "مدينة", target: "city"),
        Match(line: 3, start: 24, end: 29, text: "مدينة", source: "مدينة", target: "city"),
      ])
  }

  @Test func noTermGoesOverALineFeed() throws {
    #expect(try matches("مجلس\nالأمن").isEmpty)
    #expect(try matches("مجلس\rالأمن").map(\.line) == [1])
    #expect(try matches("مجلس الأمن\r\nمدينة\r\n").map(\.line) == [1, 2])
  }

  @Test func tsvAndText() throws {
    let tsv = try ProgramRun(
      "terms", "-", "--glossary", "terms.tsv", "--format", "tsv", input: "في المدينة", in: folder())
    #expect(tsv.lines == ["1\t3\t10\tالمدينة\tمدينة\tcity"])
    let text = try ProgramRun("terms", "-", "--glossary", "terms.tsv", input: "في المدينة", in: folder())
    #expect(text.lines == ["1:4\tcity\tالمدينة"])
  }

  @Test func theShippedGlossaryIsTheLastResort() throws {
    let run = try ProgramRun("terms", "-", input: "مجلس الأمن", in: TemporaryFolder())
    #expect(run.lines == ["1:1\tSecurity Council\tمجلس الأمن"])
  }

  @Test func theGlossaryOfTheCurrentFolderAndOfTheEnvironmentCount() throws {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/x.tsv", "مدينة\ttown\n")
    try folder.write("other/y.tsv", "مدينة\tmetropolis\n")
    #expect(try ProgramRun("terms", "-", input: "مدينة", in: folder).lines == ["1:1\ttown\tمدينة"])
    let named = try ProgramRun(
      ["terms", "-"], input: Array("مدينة".utf8), in: folder, environment: ["BRIEF_GLOSSARY": "other"])
    #expect(named.lines == ["1:1\tmetropolis\tمدينة"])
  }

  @Test func badGlossaries() throws {
    let folder = try TemporaryFolder()
    try folder.write("latin.tsv", bytes: [0x61, 0x09, 0xE9, 0x0A])
    try folder.write("flawed.tsv", "مدينة\n")
    let missing = try ProgramRun("terms", "-", "--glossary", "nowhere", input: "x", in: folder)
    #expect(missing.status == 66 && missing.errorLines.count == 1)
    let latin = try ProgramRun("terms", "-", "--glossary", "latin.tsv", input: "x", in: folder)
    #expect(latin.status == 65 && latin.errors.contains("latin.tsv:1:3"))
    let flawed = try ProgramRun("terms", "-", "--glossary", "flawed.tsv", input: "x", in: folder)
    #expect(flawed.status == 0 && flawed.errors.contains("flawed.tsv:1:6: missing target"))
  }

  @Test func aForbiddenTranslationIsAFinding() throws {
    let folder = try TemporaryFolder()
    try folder.write("g.tsv", "# source\ttarget\tstatus\nانتحاري\tmartyr\tforbidden\n")
    let run = try ProgramRun("terms", "-", "--glossary", "g.tsv", input: "فجر\nفجر انتحاري نفسه", in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errorLines.count == 1)
    #expect(run.errors.contains("-:2:5: ") && run.errors.contains("'martyr'"))
    let brief = try ProgramRun("-", "--glossary", "g.tsv", input: "فجر انتحاري نفسه في السوق.", in: folder)
    #expect(brief.status == 0 && brief.errorLines.count == 1 && brief.errors.contains("'martyr'"))
  }

  @Test func nothingInAnEmptyFile() throws {
    #expect(try matches("").isEmpty)
    #expect(try matches("no Arabic at all").isEmpty)
  }
}
