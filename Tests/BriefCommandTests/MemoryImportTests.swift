import Foundation
import Testing

@Suite struct MemoryImportTests {
  private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(["memory"] + arguments + ["--memory", "m.sqlite"], in: folder)
  }

  private func units(_ folder: TemporaryFolder) throws -> Int? {
    try MemorySamples.object(run("stats", "--format", "json", in: folder).output)["units"] as? Int
  }

  @Test func countsAsText() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "مرحبا\thello\nمرحبا\thello\n\tempty\nno tab\nشكرا\tthank you\n")
    let first = try run("import", "a.tsv", "--verbose", in: folder)
    #expect(first.status == 0 && first.output.isEmpty)
    #expect(
      first.errorLines == [
        "brief: a.tsv:3: skipped: empty source", "brief: a.tsv:4: skipped: no tab",
        "brief: a.tsv: 3 units read: 2 added, 0 updated, 1 unchanged, 2 skipped (1 empty source, 1 no tab)",
      ])
    #expect(try run("import", "a.tsv", "--quiet", in: folder).errors.isEmpty)
    #expect(try units(folder) == 2)
  }

  @Test func countsAsJSON() throws {
    let folder = try TemporaryFolder()
    try folder.write("old.tmx", MemorySamples.tmx)
    try folder.write("a.tsv", "مرحبا\thello\n\tempty\n")
    let run = try run("import", "old.tmx", "a.tsv", "--format", "json", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.lines == [
        #"{"file":"old.tmx","read":3,"added":3,"updated":0,"unchanged":0,"skipped":0,"reasons":{}}"#,
        #"{"file":"a.tsv","read":1,"added":1,"updated":0,"unchanged":0,"skipped":1,"reasons":{"empty source":1}}"#,
      ])
  }

  @Test func nothingOfABrokenFileIsKeptUnlessAsked() throws {
    let folder = try TemporaryFolder()
    try folder.write("cut.tmx", String(MemorySamples.tmx.prefix(MemorySamples.tmx.count - 160)))
    let alone = try run("import", "cut.tmx", in: folder)
    #expect(alone.status == 65 && alone.errorLines.count == 1)
    #expect(alone.errors.hasPrefix("brief: cut.tmx:") && alone.errors.contains("--keep-going keeps the 2 units"))
    #expect(try units(folder) == 0)
    let kept = try run("import", "cut.tmx", "--keep-going", in: folder)
    #expect(kept.status == 1 && kept.errors.contains("2 added"))
    #expect(try units(folder) == 2)
  }

  @Test func otherFilesGoOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("cut.tmx", String(MemorySamples.tmx.prefix(MemorySamples.tmx.count - 160)))
    try folder.write("a.tsv", "مرحبا\thello\n")
    let some = try run("import", "cut.tmx", "none.tmx", "a.tsv", "--format", "json", in: folder)
    #expect(some.status == 1 && some.lines.count == 3 && some.errorLines.count == 2)
    let broken = try MemorySamples.object(some.lines[0])
    let error = try #require(broken["error"] as? [String: Any])
    #expect(broken["read"] as? Int == 2 && broken["added"] as? Int == 0)
    #expect(error["what"] is String && error["line"] is Int && error["column"] is Int)
    let missing = try MemorySamples.object(some.lines[1])
    #expect((missing["error"] as? [String: Any])?["line"] is NSNull)
    #expect(try run("import", "cut.tmx", "none.tmx", in: folder).status == 65)
    #expect(try units(folder) == 1)
  }

  @Test func aMissingFileMakesNoMemory() throws {
    let folder = try TemporaryFolder()
    let run = try run("import", "none.tmx", in: folder)
    #expect(run.status == 66 && run.errorLines.count == 1)
    #expect(try folder.names().isEmpty)
  }

  @Test func standardInputSwappedWithDomainAndAuthor() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(
      ["memory", "import", "-", "--swap", "--domain", "talk", "--author", "mk", "--memory", "new/place/m.sqlite"],
      input: Array("hello\tمرحبا\n".utf8), in: folder)
    #expect(run.status == 0 && run.errors.hasPrefix("brief: standard input: 1 unit read: 1 added"))
    let lookup = try ProgramRun(
      "memory", "lookup", "مرحبا", "--format", "json", "--memory", "new/place/m.sqlite", in: folder)
    #expect(lookup.output.contains(#""target":"hello""#) && lookup.output.contains(#""domain":"talk","author":"mk""#))
    #expect(!lookup.output.contains("\"file\""))
  }

  @Test func otherLanguagesAreNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("old.tmx", MemorySamples.tmx)
    let none = try run("import", "old.tmx", "--target-language", "fr", in: folder)
    #expect(none.status == 0 && none.errors.contains("no units in ar and fr, but in ar, en: name the two"))
    let reverse = try run("import", "old.tmx", "--source-language", "en", "--target-language", "ar", in: folder)
    #expect(reverse.errors.contains("3 added"))
    #expect(try run("export", in: folder).errors.contains("3 units in other languages left out"))
  }

  @Test func anExportMakesAnEqualMemory() throws {
    let folder = try TemporaryFolder()
    try folder.write("old.tmx", MemorySamples.tmx)
    try folder.write("a.tsv", "مرحبا\thello \\ <b>&\n")
    #expect(try run("import", "old.tmx", "a.tsv", in: folder).status == 0)
    let whole = try run("export", in: folder).output
    #expect(whole.contains("<prop type=\"file\">a.tsv</prop>"))
    for file in ["out.tmx", "out.tsv", "out.tmx.gz", "out.tsv.gz"] {
      let run = try run("export", file, in: folder)
      #expect(run.status == 0 && run.output.isEmpty && run.errors == "brief: \(file): 4 units written\n")
      #expect(try ProgramRun("memory", "import", file, "--memory", "\(file).sqlite", in: folder).status == 0)
      #expect(try ProgramRun("memory", "export", "--memory", "\(file).sqlite", in: folder).output == whole)
    }
    let part = try run("export", "--format", "tsv", "--domain", "visits", in: folder)
    #expect(part.lines.count == 3 && part.output.contains("The minister arrived in Damascus."))
  }
}
