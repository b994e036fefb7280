import Foundation
import Testing

@Suite struct AlignSaveTests {
  private func save(_ folder: TemporaryFolder, _ options: String...) throws -> ProgramRun {
    try ProgramRun(["align", "a.ar.txt", "a.en.txt", "--save", "--memory", "m.sqlite"] + options, in: folder)
  }

  private func units(_ folder: TemporaryFolder) throws -> [String] {
    let run = try ProgramRun("memory", "export", "--format", "tsv", "--memory", "m.sqlite", in: folder)
    return run.lines.filter { $0.contains("a.ar.txt") }
  }

  @Test func sureBeadsBecomeUnitsWithOriginAndContext() throws {
    let folder = try AlignSamples.folder()
    let run = try save(folder, "--domain", "city")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.contains("m.sqlite: 10 pairs saved: 10 added, 0 updated, 0 unchanged; 0 not saved"))
    let lookup = try ProgramRun(
      "memory", "lookup", AlignSamples.arabic[2], "--previous", AlignSamples.arabic[1], "--format", "json", "--memory",
      "m.sqlite", in: folder)
    #expect(lookup.output.contains(#""score":101"#) && lookup.output.contains(#""file":"a.ar.txt","domain":"city""#))
    #expect(lookup.output.contains(#""next":"\#(AlignSamples.arabic[3])""#))
    // Nothing changes when it is done again.
    #expect(try save(folder, "--domain", "city").errors.contains("0 added, 0 updated, 10 unchanged"))
  }

  @Test func whatIsNotSavedIsListed() throws {
    var english = AlignSamples.english
    english.remove(at: 6)
    let folder = try AlignSamples.folder(AlignSamples.arabic, english)
    let run = try save(folder)
    #expect(run.errors.contains("9 pairs saved") && run.errors.contains("1 not saved"))
    #expect(run.output.contains(AlignSamples.arabic[6]) && run.output.contains("[source 7, no counterpart]"))
    #expect(try units(folder).count == 9)
    let json = try save(folder, "--format", "json")
    #expect(json.lines.count == 10)
  }

  @Test func theThresholdDecides() throws {
    let folder = try AlignSamples.folder()
    let run = try save(folder, "--min-confidence", "1")
    #expect(run.errors.contains("10 to review (below 100%)") && run.errors.contains("nothing to save"))
    #expect(run.output.contains("to review]"))
    #expect(try !folder.names().contains("m.sqlite"))
  }

  @Test func nothingIsSavedOfUnrelatedTexts() throws {
    let folder = try AlignSamples.folder(AlignSamples.arabic, AlignSamples.others)
    let run = try save(folder, "--format", "json")
    #expect(run.status == 1 && run.errors.contains("do not look like translations") && !run.output.isEmpty)
    #expect(try !folder.names().contains("m.sqlite"))
  }

  @Test func anExcerptIsFoundInAMuchLongerText() throws {
    let arabic = (0..<8).flatMap { _ in AlignSamples.arabic.reversed().dropLast(3) } + AlignSamples.arabic
    let folder = try AlignSamples.folder(arabic, Array(AlignSamples.english[0..<3]))
    let run = try ProgramRun("align", "a.ar.txt", "a.en.txt", in: folder)
    #expect(run.status == 0 && run.errors.contains("66 segments and 3 segments"))
  }

  @Test func foldersArePairedByName() throws {
    let folder = try AlignSamples.folder()
    let (arabic, english) = (AlignSamples.lines(AlignSamples.arabic), AlignSamples.lines(AlignSamples.english))
    try folder.write("ar/one.ar.txt", arabic)
    try folder.write("en/one.en.txt", english)
    try folder.write("ar/deep/two.txt", arabic)
    try folder.write("en/deep/two.md", english)
    try folder.write("ar/three.txt", arabic)
    try folder.write("en/four_en.txt", english)
    try folder.write("ar/bad.txt", "")
    try folder.write("en/bad.txt", english)
    let run = try ProgramRun("align", "ar", "en", "--format", "json", "--save", "--memory", "m.sqlite", in: folder)
    #expect(run.status == 1 && run.lines.count == 20)
    #expect(run.lines.first?.hasSuffix(#""sourceFile":"ar/deep/two.txt","targetFile":"en/deep/two.md"}"#) == true)
    for words in ["ar/three.txt: not aligned", "en/four_en.txt: not aligned", "ar/bad.txt: is empty"] {
      #expect(run.errors.contains(words))
    }
    let stats = try ProgramRun("memory", "stats", "--details", "--memory", "m.sqlite", in: folder)
    #expect(stats.output.contains("one.ar.txt") || stats.output.contains("two.txt"))
    let none = try ProgramRun("align", "ar/deep", "en", in: folder)
    #expect(none.status == 66 && none.errorLines.count == 1)
  }

  @Test func theMemoryTeachesWords() throws {
    let folder = try AlignSamples.folder()
    try folder.write("Glossary/lexicon/words.tsv", "قط\tcat\t\tnoun\n")
    try folder.write("old.tsv", zip(AlignSamples.arabic, AlignSamples.english).map { "\($0)\t\($1)\n" }.joined())
    _ = try ProgramRun("memory", "import", "old.tsv", "--memory", "m.sqlite", in: folder)
    let run = try ProgramRun("align", "a.ar.txt", "a.en.txt", "--memory", "m.sqlite", in: folder)
    #expect(run.status == 0 && run.lines.count == 11)
    let missing = try ProgramRun("align", "a.ar.txt", "a.en.txt", "--memory", "none.sqlite", in: folder)
    #expect(missing.status == 66 && missing.errorLines.count == 1)
  }
}
