import Foundation
import Testing

@Suite struct MemoryLookupTests {
  private static let pairs = [
    (
      "أعلنت الشركة توظيف 30 عاملا في المصنع الجديد",
      "The company announced the hiring of 30 workers at the new factory"
    ),
    ("زار وزير الخارجية المدينة القديمة يوم الأحد", "The foreign minister visited the old city on Sunday"),
    ("تسكن العائلة في المدينة القديمة قرب الميناء", "The family lives in the old city near the port"),
    ("أغلقت المدينة القديمة أبوابها", "The old city closed its gates"),
    ("رممت البلدية أسوار المدينة القديمة", "The municipality restored the walls of the old city"),
    ("افتتح السوق قرب الميناء", "The market opened near the port"),
    ("تقع المدرسة قرب الميناء", "The school is near the port"),
  ]

  private static let glossary = """
    # source\ttarget\tnote\tpos\tstatus\tdomain\tvariants
    وزير الخارجية\tforeign minister
    وزير الداخلية\tinterior minister

    """

  /// A folder with a memory `m.sqlite` and a glossary `g.tsv`.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("units.tsv", Self.pairs.map { "\($0.0)\t\($0.1)\n" }.joined())
    try folder.write("g.tsv", Self.glossary)
    try #require(try ProgramRun("memory", "import", "units.tsv", "--memory", "m.sqlite", in: folder).status == 0)
    return folder
  }

  private func lookup(_ options: String..., in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(["memory", "lookup", "--memory", "m.sqlite", "--glossary", "g.tsv"] + options, in: folder)
  }

  private static let workers = "أعلنت الشركة توظيف 45 عاملا في المصنع الجديد"
  private static let minister = "زار وزير الداخلية المدينة القديمة يوم الأحد"

  @Test func whatDiffersIsShownAndNumbersAreSubstituted() throws {
    let run = try lookup(Self.workers, in: folder())
    #expect(
      run.lines.dropLast() == [
        "TM 87   أعلنت الشركة توظيف 30 عاملا في المصنع الجديد",
        "        The company announced the hiring of 30 workers at the new factory",
        "        differs:",
        "          أعلنت الشركة توظيف [-30-] {+45+} عاملا في المصنع الجديد",
        "        adapted, TM 96, numbers substituted: 30 → 45",
        "          The company announced the hiring of 45 workers at the new factory",
      ])
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func termsAreRepairedWithTheGlossary() throws {
    let run = try lookup(Self.minister, in: folder())
    #expect(run.output.contains("        The foreign minister visited the old city on Sunday\n"))
    #expect(run.output.contains("terms substituted: foreign minister → interior minister\n"))
    #expect(run.output.contains("          The interior minister visited the old city on Sunday\n"))
  }

  @Test func storedKeysStayFirstInJSON() throws {
    let run = try lookup(Self.minister, "--format", "json", in: folder())
    let match = try #require(try MemorySamples.matches(run.output).first)
    #expect(match["target"] as? String == "The foreign minister visited the old city on Sunday")
    #expect(match["score"] as? Int == 85)
    #expect(run.output.contains(#""matches":[{"source":"زار وزير الخارجية"#))
    #expect(run.output.contains(#"{"kind":"struck","text":"الخارجية "},{"kind":"added","text":"الداخلية"}"#))
    #expect(
      run.output.contains(
        #""adapted":{"target":"The interior minister visited the old city on Sunday","score":85,"edits":[{"kind":"term","#
          + #""start":4,"end":21,"text":"interior minister","original":"foreign minister","needsCheck":false}]}}]}"#))
  }

  @Test func nothingIsAdaptedWithoutTheWish() throws {
    let folder = try folder()
    for query in [Self.workers, Self.minister] {
      let text = try lookup(query, "--no-adapt", in: folder)
      #expect(text.output.contains("differs:") && !text.output.contains("adapted"))
      let json = try lookup(query, "--no-adapt", "--format", "json", in: folder)
      #expect(json.output.contains(#""differences":["#) && !json.output.contains(#""adapted""#))
    }
    let exact = try lookup(Self.pairs[0].0, "--format", "json", in: folder)
    #expect(!exact.output.contains(#""differences""#) && !exact.output.contains(#""adapted""#))
  }

  @Test func aGlossaryIsReadOnlyWhereItIsOfUse() throws {
    let folder = try folder()
    func lookup(_ options: String..., glossary: String) throws -> ProgramRun {
      try ProgramRun(["memory", "lookup", "--memory", "m.sqlite", "--glossary", glossary] + options, in: folder)
    }
    #expect(try lookup(Self.pairs[1].0, glossary: "nowhere").status == 0)
    #expect(try lookup(Self.workers, glossary: "nowhere").status == 0)
    #expect(try lookup(Self.minister, "--no-adapt", glossary: "nowhere").status == 0)
    let asked = try lookup(Self.minister, glossary: "nowhere")
    #expect(asked.status == 66 && asked.errorLines.count == 1)
    // One that was not asked for is noted, and the memory answers.
    let broken = try ProgramRun(
      ["memory", "lookup", Self.minister, "--memory", "m.sqlite"], in: folder,
      environment: ["BRIEF_GLOSSARY": "nowhere"])
    #expect(broken.status == 0 && broken.errorLines.count == 1 && broken.output.hasPrefix("TM 85"))
  }

  @Test func theEnglishOfAPartIsToldApart() throws {
    let folder = try folder()
    let query = "وجد العمال نقودا ذهبية تحت أسواق المدينة القديمة قرب الميناء بعد أيام من الحفر"
    let run = try lookup(query, "--fragments", "--format", "json", in: folder)
    let fragments = try #require(try MemorySamples.object(run.output)["fragments"] as? [[String: Any]])
    let first = try #require(fragments.first)
    #expect(first["text"] as? String == "المدينة القديمة قرب الميناء")
    #expect((first["target"] as? String)?.hasSuffix("old city near the port") == true)
    let confidence = try #require(first["confidence"] as? Double)
    #expect(confidence >= 0.8 && confidence <= 1 && first["whole"] as? Bool == false)
    let unit = try #require(first["unit"] as? [String: Any])
    #expect(unit["target"] as? String == "The family lives in the old city near the port")
    let text = try lookup(query, in: folder)
    #expect(text.lines.first == "part    المدينة القديمة قرب الميناء")
    #expect(text.lines.dropFirst().first?.hasSuffix("old city near the port") == true)
    #expect(text.output.contains("          The family lives in the old city near the port\n"))
    #expect(text.output.contains("[told apart by word alignment, "))
  }

  @Test func aPartWhoseEnglishIsNotSureHasTheUnitAsEvidence() throws {
    let folder = try folder()
    try folder.write("odd.tsv", "كان الجو غائما فوق التلال البعيدة\tBetter luck next time, old friend\n")
    try #require(try ProgramRun("memory", "import", "odd.tsv", "--memory", "m.sqlite", in: folder).status == 0)
    let query = "قالوا إن النسور حلقت عاليا فوق التلال البعيدة فوق التلال البعيدة ثم اختفت"
    let run = try lookup(query, "--fragments", "--format", "json", in: folder)
    let fragments = try #require(try MemorySamples.object(run.output)["fragments"] as? [[String: Any]])
    #expect(fragments.first?["target"] is NSNull)
    #expect(try #require(fragments.first?["confidence"] as? Double) < 0.8)
    let text = try lookup(query, in: folder)
    #expect(text.output.contains("          Better luck next time, old friend\n"))
    #expect(text.output.contains("[which words of the translation belong to the part is not sure, odd.tsv"))
  }
}
