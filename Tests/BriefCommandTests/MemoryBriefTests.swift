import Foundation
import Testing
import TranslationMemory

/// `brief FILE` and `brief batch` with a translation memory.
@Suite struct MemoryBriefTests {
  private static let lead =
    "عقد مجلس الأمن جلسة طارئة مساء أمس الثلاثاء لبحث تمديد الهدنة في المدن الساحلية بعد أسبوع من القتال العنيف."
  private static let english = "The Security Council met in emergency session on Tuesday evening."

  /// A folder with an article, a glossary, and a memory at a path.
  private func folder(memory: String? = "memory.sqlite") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/terms.tsv", Samples.glossary)
    try folder.write("a.txt", Samples.article)
    if let memory {
      try folder.write(memory, "")
      var unit = TranslationUnit(source: Self.lead, target: Self.english)
      unit.origin = "old.tmx"
      _ = try MemoryStore(writingAt: folder.path + "/" + memory).add(unit)
    }
    return folder
  }

  @Test func aKnownSentenceComesFromTheMemory() throws {
    let folder = try folder()
    for (format, label) in [
      ("text", "    [TM 100: translation from memory]\n"), ("markdown", "*TM 100: translation from memory*"),
      ("html", ">TM 100: translation from memory</p>"),
      ("json", "\"origin\":\"memory-exact\",\"match\":{\"score\":100,"),
    ] {
      let run = try ProgramRun("a.txt", "--memory", "memory.sqlite", "--format", format, in: folder)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.contains(Self.english) && run.output.contains(label))
    }
    #expect(try ProgramRun("a.txt", in: folder).output.contains("TM 100") == false)
    #expect(
      try ProgramRun("a.txt", "--memory", "memory.sqlite", "--explain", in: folder).output.contains("from old.tmx"))
    let arabic = try ProgramRun("a.txt", "--lang", "ar", in: folder).output
    #expect(try ProgramRun("a.txt", "--lang", "ar", "--memory", "memory.sqlite", in: folder).output == arabic)
  }

  @Test(arguments: [
    ["BRIEF_MEMORY": "memory.sqlite"], ["XDG_DATA_HOME": "DATA"], ["XDG_DATA_HOME": "relative"], [:],
  ])
  func whereTheMemoryIs(environment: [String: String]) throws {
    let places = ["BRIEF_MEMORY": "memory.sqlite", "XDG_DATA_HOME": "data/brief/memory.sqlite"]
    let isAbsolute = environment["XDG_DATA_HOME"] == "DATA"
    let own = isAbsolute || environment["BRIEF_MEMORY"] != nil ? environment.keys.first.flatMap { places[$0] } : nil
    let folder = try folder(memory: own ?? ".local/share/brief/memory.sqlite")
    let variables = isAbsolute ? ["XDG_DATA_HOME": folder.path + "/data"] : environment
    let run = try ProgramRun(["a.txt"], in: folder, environment: variables)
    #expect(run.status == 0 && run.output.contains("TM 100"))
  }

  @Test func aNamedMemoryMustExist() throws {
    let folder = try folder(memory: nil)
    let named = try ProgramRun("a.txt", "--memory", "none.sqlite", in: folder)
    #expect(named.status == 66 && named.output.isEmpty && named.errors.hasPrefix("brief: none.sqlite: no such"))
    let variable = try ProgramRun(["a.txt"], in: folder, environment: ["BRIEF_MEMORY": "none.sqlite"])
    #expect(variable.status == 66 && variable.errorLines.count == 1)
    let usual = try ProgramRun(["a.txt"], in: folder, environment: ["XDG_DATA_HOME": folder.path])
    #expect(usual.status == 0 && usual.errors.isEmpty)
    #expect(try ProgramRun("a.txt", "--memory", "", in: folder).status == 64)
    #expect(try ProgramRun("batch", "a.txt", "-o", "out", "--memory", "none.sqlite", in: folder).status == 66)
    #expect(try folder.names() == ["Glossary", "a.txt"])
  }

  @Test func whatIsNoMemoryOfOursIsLeftAlone() throws {
    let folder = try folder()
    let good = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/memory.sqlite")))
    var newer = good
    newer.replaceSubrange(60..<64, with: [0, 0, 0, 99])
    var foreign = good
    foreign.replaceSubrange(68..<72, with: [0, 0, 0, 0])
    // The header stays, the rest is noise.
    let damaged = Array(good.prefix(100)) + good.dropFirst(100).map { $0 ^ 0xA5 }
    for (name, bytes) in [
      ("text", Array("no memory at all".utf8)), ("newer", newer), ("foreign", foreign), ("damaged", damaged),
    ] {
      try folder.write(name, bytes: bytes)
      for arguments in [["a.txt"], ["batch", "a.txt", "-o", "out"]] {
        let run = try ProgramRun(arguments + ["--memory", name], in: folder)
        #expect(run.status == 65 && run.output.isEmpty, "\(name): \(run.errors)")
        #expect(run.errorLines.count == 1 && run.errors.hasPrefix("brief: \(name): "))
      }
      #expect([UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name))) == bytes)
    }
  }

  @Test func damageFurtherInEndsTheWork() throws {
    let folder = try folder()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/memory.sqlite")))
    // All but the page with the schema.
    for index in 8192..<bytes.count { bytes[index] ^= 0xA5 }
    try folder.write("memory.sqlite", bytes: bytes)
    for arguments in [["a.txt"], ["a.txt", "a.txt"], ["batch", "a.txt", "-o", "out"]] {
      let run = try ProgramRun(arguments + ["--memory", "memory.sqlite"], in: folder)
      #expect(run.status == 65 && run.output.isEmpty && run.errorLines.count == 1, "\(run.errors)")
    }
  }

  @Test func aFolderThatCannotBeWrittenWillDo() throws {
    let folder = try folder(memory: "locked/memory.sqlite")
    let locked = folder.path + "/locked"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: locked + "/memory.sqlite")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: locked)
    let run = try ProgramRun("a.txt", "--memory", "locked/memory.sqlite", in: folder)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked)
    #expect(run.status == 0 && run.output.contains("TM 100"))
  }

  @Test func aBatchSharesOneMemory() throws {
    let folder = try folder()
    for number in 0..<20 { try folder.write("in/\(number).txt", Samples.numbered(number)) }
    func run(_ more: String...) throws -> String {
      try ProgramRun(
        ["batch", "in", "-o", "out", "--resume", "--jobs", "4", "--memory", "memory.sqlite"] + more, in: folder
      ).errors
    }
    #expect(try run() == "brief: out: 20 briefs made\n")
    for number in 0..<20 { #expect(try folder.read("out/\(number).md").contains("TM 100")) }
    #expect(try folder.read("out/index.md").contains("\n\nTM 100: translation from memory\n"))
    // What is in the memory counts, not that it was read.
    #expect(try run() == "brief: out: 0 briefs made, 20 up to date\n")
    _ = try MemoryStore(writingAt: folder.path + "/memory.sqlite").add(TranslationUnit(source: "خبر", target: "news"))
    #expect(try run() == "brief: out: 20 briefs made\n")
    let html = try ProgramRun(
      "batch", "in", "-o", "web", "--format", "html", "--memory", "memory.sqlite", in: folder)
    #expect(try html.status == 0 && folder.read("web/index.html").contains(">TM 100: translation from memory</p>"))
  }

  @Test func jsonLinesUseTheMemoryToo() throws {
    let folder = try folder()
    let input = "{\"id\":\"x\",\"text\":\"\(Self.lead)\"}\n"
    let run = try ProgramRun("batch", "--jsonl", "--memory", "memory.sqlite", input: input, in: folder)
    #expect(run.status == 0 && run.lines.count == 1 && run.output.contains("\"origin\":\"memory-exact\""))
  }
}
