import Foundation
import Testing

@Suite struct MemoryCommandTests {
  /// A memory `m.sqlite` with the three units of `MemorySamples.tmx`.
  private func memory() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("old.tmx", MemorySamples.tmx)
    let run = try ProgramRun("memory", "import", "old.tmx", "--memory", "m.sqlite", in: folder)
    try #require(run.status == 0)
    return folder
  }

  @Test func lookupTellsTheOriginOfEachScore() throws {
    let folder = try memory()
    let run = try ProgramRun(
      "memory", "lookup", "وصل الوفد الى جنيف", "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(run.status == 0 && run.errors.isEmpty && run.lines.count == 1)
    #expect(
      run.output.hasPrefix(
        #"{"query":"وصل الوفد الى جنيف","matches":[{"source":"وصل الوفد إلى جنيف.","target":"The delegation arrived in "#
          + #"Geneva.","score":100,"origin":"memory-exact","identical":false,"id":"#))
    #expect(run.output.contains(#""file":"old.tmx","domain":"talks","author":"lena""#))
    let context = try ProgramRun(
      "memory", "lookup", "وصل الوفد إلى جنيف.", "--previous", "بدأت المحادثات.", "--format", "json", "--memory",
      "m.sqlite", in: folder)
    #expect(context.output.contains(#""score":101,"origin":"memory-context","identical":true"#))
    let fuzzy = try ProgramRun(
      "memory", "lookup", "وصل الوفد إلى عمان", "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(fuzzy.output.contains(#""score":75,"origin":"memory-fuzzy""#))
  }

  @Test func lookupAsText() throws {
    let folder = try memory()
    let run = try ProgramRun("memory", "lookup", "وصل الوفد إلى جنيف", "--memory", "m.sqlite", in: folder)
    #expect(run.lines.first == "TM 100  وصل الوفد إلى جنيف.")
    #expect(run.lines.dropFirst().first == "        The delegation arrived in Geneva.")
    #expect(run.output.contains("old.tmx, talks, lena, 2024-03-12, id "))
    let none = try ProgramRun("memory", "lookup", "شيء آخر تماما", "--memory", "m.sqlite", in: folder)
    #expect(none.status == 0 && none.output.isEmpty && none.errorLines.count == 1)
    let quiet = try ProgramRun("memory", "lookup", "شيء آخر تماما", "--quiet", "--memory", "m.sqlite", in: folder)
    #expect(quiet.status == 0 && quiet.errors.isEmpty)
  }

  @Test func partsAreOfferedWhereNothingIsFound() throws {
    let folder = try memory()
    let query = "قالت الوزارة: وصل الوفد إلى جنيف بعد رحلة طويلة من العاصمة"
    let text = try ProgramRun("memory", "lookup", query, "--memory", "m.sqlite", in: folder)
    #expect(text.lines.first == "part    وصل الوفد إلى جنيف.")
    #expect(text.output.contains("[all of the unit, old.tmx"))
    let none = try ProgramRun("memory", "lookup", query, "--no-fragments", "--memory", "m.sqlite", in: folder)
    #expect(none.output.isEmpty && none.errorLines.count == 1)
    let plain = try ProgramRun("memory", "lookup", query, "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(plain.output.hasSuffix(#""matches":[]}"# + "\n"))
    let json = try ProgramRun(
      "memory", "lookup", query, "--fragments", "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(
      json.output.contains(
        #""matches":[],"fragments":[{"text":"وصل الوفد إلى جنيف","start":14,"end":32,"target":"The delegation arrived in "#
          + #"Geneva.","confidence":1.0,"whole":true,"unit":{"source":"وصل الوفد إلى جنيف.","target":"The delegation "#)
    )
  }

  @Test func minimumAndLimit() throws {
    let folder = try memory()
    func scores(_ options: String...) throws -> [Int] {
      let run = try ProgramRun(
        ["memory", "lookup", "وصل الوفد إلى عمان", "--format", "json", "--memory", "m.sqlite"] + options, in: folder)
      return try MemorySamples.matches(run.output).compactMap { $0["score"] as? Int }
    }
    #expect(try scores() == [75])
    #expect(try scores("--min", "40") == [75, 50])
    #expect(try scores("--min", "40", "--limit", "1") == [75])
    #expect(try scores("--min", "76") == [])
  }

  @Test func aStreamIsAnsweredLineByLine() throws {
    let folder = try memory()
    let input = Pipe()
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramRun.program)
    process.arguments = ["memory", "lookup", "-", "--memory", folder.path + "/m.sqlite"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for (query, count) in [("وصل الوفد إلى جنيف", 1), ("", 0), ("  ", 0), ("\"شيء\" آخر", 0)] {
      // Each answer must come while the next question is not asked yet.
      input.fileHandleForWriting.write(Data((query + "\r\n").utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix(#"{"query":""#) && answer.hasSuffix("]}\n"))
      #expect(try MemorySamples.object(answer)["query"] as? String == query)
      #expect(try MemorySamples.matches(answer).count == count)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output.fileHandleForReading.availableData.isEmpty)
  }

  @Test func aClientThatGoesEndsTheStreamQuietly() throws {
    let folder = try memory()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c",
      "yes 'وصل الوفد' | head -5000 | \(ProgramRun.program) memory lookup - --memory \(folder.path)/m.sqlite | head -1 "
        + "> /dev/null; echo ${PIPESTATUS[2]}",
    ]
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let status = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(status == "0\n")
    #expect(errors.fileHandleForReading.readDataToEndOfFile().isEmpty)
  }

  @Test func searchFindsBothSides() throws {
    let folder = try memory()
    let source = try ProgramRun("memory", "search", "الوفود", "--memory", "m.sqlite", in: folder)
    #expect(source.status == 0 && source.output.isEmpty && source.errorLines.count == 1)
    let page = try ProgramRun("memory", "search", "وفد", "--limit", "1", "--memory", "m.sqlite", in: folder)
    #expect(page.lines.count == 3 && page.lines.first == "1.  وصل الوفد إلى جنيف.")
    #expect(page.errors == "brief: more hits with --offset 1\n")
    let next = try ProgramRun(
      "memory", "search", "وفد", "--offset", "1", "--limit", "1", "--memory", "m.sqlite", in: folder)
    #expect(next.lines.first == "2.  غادر الوفد جنيف مساء أمس." && next.errors.isEmpty)
    let json = try ProgramRun(
      "memory", "search", "GENEVA", "--in", "target", "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(json.lines.count == 2)
    #expect(json.lines.first?.contains(#""side":"target","ranges":[[26,32]],"id":"#) == true)
    let other = try ProgramRun(
      "memory", "search", "Geneva", "--in", "source", "--format", "json", "--memory", "m.sqlite", in: folder)
    #expect(other.output.isEmpty)
  }

  @Test func addMakesTheMemoryAndKeepsWhatItKnows() throws {
    let folder = try TemporaryFolder()
    func add(_ options: String...) throws -> ProgramRun {
      try ProgramRun(["memory", "add", " نهاية الخبر ", "End of report"] + options, in: folder)
    }
    let run = try add("--author", "lena", "--note", "closing line")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("brief: added to \(folder.path)/.local/share/brief/memory.sqlite: id "))
    #expect(try add().errors.contains("nothing changed"))
    #expect(try add("--domain", "news", "--author", "omar").errors.hasPrefix("brief: changed in "))
    let known = try ProgramRun("memory", "lookup", "نهاية الخبر", "--format", "json", in: folder)
    let match = try #require(try MemorySamples.matches(known.output).first)
    #expect(match["author"] as? String == "lena" && match["changedBy"] as? String == "omar")
    #expect(match["domain"] as? String == "news" && match["notes"] as? [String] == ["closing line"])
    #expect(match["source"] as? String == "نهاية الخبر")
  }

  @Test func removeSaysWhatGoes() throws {
    let folder = try memory()
    func remove(_ options: String...) throws -> ProgramRun {
      try ProgramRun(["memory", "remove", "--memory", "m.sqlite"] + options, in: folder)
    }
    let trial = try remove("--file", "old.tmx", "--dry-run")
    #expect(trial.status == 0 && trial.output.contains("The delegation arrived in Geneva."))
    #expect(trial.errors == "brief: m.sqlite: 3 units would be removed\n")
    let one = try remove("--source", "وصل الوفد إلى جنيف.", "--format", "json")
    #expect(one.lines.count == 1 && one.errors == "brief: m.sqlite: 1 unit removed\n")
    let id = try #require(try MemorySamples.object(one.output)["id"] as? Int)
    let gone = try remove("\(id)")
    #expect(gone.status == 65 && gone.errorLines.count == 1)
    #expect(try remove("--source", "وصل الوفد إلى جنيف.").errors == "brief: m.sqlite: 0 units removed\n")
    #expect(try remove("--domain", "talks").errors == "brief: m.sqlite: 1 unit removed\n")
    #expect(try remove().status == 64)
  }

  @Test func stats() throws {
    let folder = try memory()
    let json = try ProgramRun(
      "memory", "stats", "--details", "--format", "json", "--memory", "m.sqlite", in: folder)
    let object = try MemorySamples.object(json.output)
    #expect(object["units"] as? Int == 3 && object["segments"] as? Int == 3)
    #expect(json.output.contains(#""pairs":[{"sourceLanguage":"ar","targetLanguage":"en","units":3}]"#))
    #expect(json.output.contains(#""files":[{"name":"old.tmx","units":3}]"#))
    let text = try ProgramRun("memory", "stats", "--memory", "m.sqlite", in: folder)
    #expect(text.lines.contains("units       3") && text.lines.contains("  ar → en   3"))
  }

  @Test func theMemoryIsFoundWhereTheEnvironmentSays() throws {
    let folder = try memory()
    let named = try ProgramRun(
      ["memory", "stats"], in: folder, environment: ["BRIEF_MEMORY": "m.sqlite", "XDG_DATA_HOME": "/nowhere"])
    #expect(named.status == 0)
    let data = try ProgramRun(["memory", "stats"], in: folder, environment: ["XDG_DATA_HOME": folder.path + "/data"])
    #expect(data.status == 66 && data.errors.contains("\(folder.path)/data/brief/memory.sqlite: "))
    let home = try ProgramRun("memory", "stats", in: folder)
    #expect(home.status == 66 && home.errors.contains("\(folder.path)/.local/share/brief/memory.sqlite: "))
    #expect(try folder.names().allSatisfy { $0 == "old.tmx" || $0.hasPrefix("m.sqlite") })
  }

  @Test func theExampleOfTheReadmeWorks() throws {
    let folder = try TemporaryFolder()
    let tests = (#filePath as NSString).deletingLastPathComponent
    let run = try ProgramRun("memory", "import", tests + "/../../Examples/translations.tmx", in: folder)
    #expect(run.errors.hasSuffix("18 units read: 18 added, 0 updated, 0 unchanged, 0 skipped\n"))
    let query =
      "ولم يستبعد مسؤول رفيع المستوى، طلب عدم الكشف عن اسمه، ان يتم تمديد المباحثات حتى يوم الجمعة اذا احرز المفاوضون تقدما"
    #expect(try ProgramRun("memory", "lookup", query, in: folder).output.hasPrefix("TM 90   "))
    let search = try ProgramRun("memory", "search", "food", "--limit", "2", in: folder)
    #expect(search.output.contains("urgent food aid over the next six months"))
  }

  @Test func aBatchPassesOverTranslationMemories() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/old.tmx", MemorySamples.tmx)
    try folder.write("in/a.txt", Samples.article)
    let run = try ProgramRun("batch", "in", "-o", "out", in: folder)
    #expect(run.status == 0 && run.errors == "brief: out: 1 brief made\n")
  }

  @Test func helpFitsATerminal() throws {
    let commands = ["import", "export", "lookup", "search", "add", "remove", "stats"]
    for command in [["memory", "--help"]] + commands.map({ ["memory", $0, "--help"] }) {
      let run = try ProgramRun(command, in: TemporaryFolder())
      #expect(run.status == 0 && run.output.contains("EXAMPLES:"))
      #expect(run.lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("USAGE") })
    }
  }

  @Test(arguments: [
    ["lookup"], ["lookup", "x", "--min", "0"], ["lookup", "x", "--min", "102"], ["lookup", "x", "--limit", "0"],
    ["lookup", "-", "--previous", "x"], ["lookup", "x", "--source-language", "a b"], ["search", "x", "--offset", "-1"],
    ["search", "x", "--in", "both"], ["import"], ["import", "-", "-"], ["export", "a.tmx", "-o", "b.tmx"],
    ["export", "a.xyz"], ["add", "x", " "], ["stats", "--memory", ""],
  ])
  func wrongUseIsOneLineAnd64(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun(["memory"] + arguments, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty && run.errorLines.count == 1)
    #expect(try folder.names().isEmpty)
  }
}
