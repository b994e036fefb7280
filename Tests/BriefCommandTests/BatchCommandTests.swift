import Foundation
import Testing

@Suite struct BatchCommandTests {
  private func folder(_ count: Int = 3) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/terms.tsv", Samples.glossary)
    for number in 0..<count { try folder.write("in/\(number % 2)/\(number).txt", Samples.numbered(number)) }
    return folder
  }

  private func files(_ folder: TemporaryFolder, _ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + path).sorted().filter { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(path)/\(name)")
      return attributes[.type] as? FileAttributeType == .typeRegular && name != ".brief-batch.jsonl"
    }
  }

  @Test func theOutputHasTheShapeOfTheInput() throws {
    let folder = try folder()
    let run = try ProgramRun("batch", "in", "-o", "out", in: folder)
    #expect(run.status == 0 && run.output.isEmpty && run.errors == "brief: out: 3 briefs made\n")
    #expect(try files(folder, "out") == ["0/0.md", "0/2.md", "1/1.md", "index.md"])
    let index = try folder.read("out/index.md")
    #expect(index.hasPrefix("# 3 briefs\n") && index.contains("](1/1.md)") && index.contains("truce · "))
    #expect(index.contains("الخبر رقم 1") && index.contains("عقد مجلس الأمن"))
    #expect(try folder.read("out/0/2.md").contains("الخبر رقم 2"))
  }

  @Test(arguments: [("html", "index.html"), ("json", "index.jsonl"), ("text", "index.md")])
  func everyFormatHasItsIndex(format: String, index: String) throws {
    let folder = try folder()
    #expect(try ProgramRun("batch", "in", "-o", "out", "--format", format, "--quiet", in: folder).errors.isEmpty)
    #expect(try files(folder, "out").contains(index))
    let text = try folder.read("out/" + index)
    #expect(text.contains("1/1.") && text.contains("الخبر رقم 1") && text.contains("Security Council"))
  }

  @Test func theIndexAsJSONLines() throws {
    struct Line: Decodable {
      struct Text: Decodable {
        let source: String
        let target: String?
      }
      struct Term: Decodable {
        let target: String
        let count: Int
      }
      let path, brief: String
      let headline, sentence: Text
      let outlet: String?
      let terms: [Term]
    }
    let folder = try folder()
    #expect(try ProgramRun("batch", "in", "-o", "out", "--format", "json", in: folder).status == 0)
    let lines = try folder.read("out/index.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.map(\.path) == ["0/0.txt", "0/2.txt", "1/1.txt"])
    #expect(lines.map(\.brief) == ["0/0.json", "0/2.json", "1/1.json"])
    #expect(lines.allSatisfy { $0.headline.source.hasPrefix("الخبر") && $0.terms.first?.target == "truce" })
  }

  @Test func badFilesAreReportedAndTheRestGoOn() throws {
    let folder = try folder()
    try folder.write("in/image.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    try folder.write("in/empty.txt", "")
    try folder.write("in/.hidden", "x")
    try folder.write("in/page_files/style.css", "body {}")
    let run = try ProgramRun("batch", "in", "-o", "out", in: folder)
    #expect(run.status == 1 && run.errorLines.count == 3)
    #expect(run.errors.contains("brief: in/image.png: not a text but a PNG image\n"))
    #expect(run.errors.contains("brief: in/empty.txt: is empty") && run.errors.contains("3 briefs made, 2 failed"))
    #expect(try files(folder, "out").count == 4)
  }

  @Test func resumeKeepsWhatIsUpToDate() throws {
    let folder = try folder()
    func run(_ more: String...) throws -> String {
      try ProgramRun(["batch", "in", "-o", "out", "--resume"] + more, in: folder).errors
    }
    #expect(try run() == "brief: out: 3 briefs made\n")
    let index = try folder.read("out/index.md")
    #expect(try run() == "brief: out: 0 briefs made, 3 up to date\n")
    #expect(try folder.read("out/index.md") == index)
    try folder.write("in/1/1.txt", Samples.numbered(17))
    #expect(try run() == "brief: out: 1 brief made, 2 up to date\n")
    #expect(try folder.read("out/index.md").contains("الخبر رقم 17"))
    try FileManager.default.removeItem(atPath: folder.path + "/out/0/0.md")
    #expect(try run() == "brief: out: 1 brief made, 2 up to date\n")
    #expect(try run("--sentences", "2") == "brief: out: 3 briefs made\n")
    try folder.write("Glossary/more.tsv", "قوافل الإغاثة\trelief convoys\n")
    #expect(try run("--sentences", "2") == "brief: out: 3 briefs made\n")
    // What is left of a line that was cut off does no harm.
    let journal = try folder.read("out/.brief-batch.jsonl")
    try folder.write("out/.brief-batch.jsonl", String(journal.dropLast(40)))
    #expect(try run("--sentences", "2") == "brief: out: 1 brief made, 2 up to date\n")
    #expect(try run("--sentences", "2") == "brief: out: 0 briefs made, 3 up to date\n")
  }

  @Test func namesThatMeetInTheOutputAreKeptApart() throws {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/terms.tsv", Samples.glossary)
    for name in ["in/a.txt", "in/a.html", "in/index.txt", "in/b", "in/خبر ١.txt"] {
      try folder.write(name, Samples.article)
    }
    #expect(try ProgramRun("batch", "in", "-o", "out", in: folder).status == 0)
    #expect(
      try files(folder, "out") == ["a.html.md", "a.txt.md", "b.md", "index.md", "index.txt.md", "خبر ١.md"])
  }

  @Test func severalFoldersStandSideBySide() throws {
    let folder = try folder()
    try folder.write("other/in/x.txt", Samples.article)
    try folder.write("y.txt", Samples.article)
    #expect(try ProgramRun("batch", "in/0", "in/1", "other/in", "y.txt", "-o", "out", in: folder).status == 0)
    #expect(try files(folder, "out") == ["0/0.md", "0/2.md", "1/1.md", "in/x.md", "index.md", "y.md"])
  }

  @Test func anOutputInsideTheInputIsNoInput() throws {
    let folder = try folder()
    for _ in 0..<2 {
      let run = try ProgramRun("batch", "in", "-o", "in/out", in: folder)
      #expect(run.errors == "brief: in/out: 3 briefs made\n")
    }
    let same = try ProgramRun("batch", "in", "-o", "in", in: folder)
    #expect(same.status == 73 && same.errorLines.count == 1)
  }

  @Test func whatCannotBeDone() throws {
    let folder = try folder()
    #expect(try ProgramRun("batch", "nowhere", "-o", "out", in: folder).status == 66)
    try folder.write("file", "")
    #expect(try ProgramRun("batch", "in", "-o", "file", in: folder).status == 73)
    try folder.write("locked/x", "")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/locked")
    for out in ["locked", "locked/out"] {
      let run = try ProgramRun("batch", "in", "-o", out, in: folder)
      #expect(run.status == 73 && run.errorLines.count == 1)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/locked")
  }

  @Test(arguments: [
    ["in"], ["-o", "out"], ["in", "-o", "out", "--jobs", "0"], ["--jsonl", "in"], ["--jsonl", "-o", "out"],
    ["--jsonl", "--format", "html"], ["in", "-o", "out", "--nope"],
  ])
  func wrongUse(arguments: [String]) throws {
    let run = try ProgramRun(["batch"] + arguments, in: folder(1))
    #expect(run.status == 64 && run.errorLines.count == 1 && run.output.isEmpty)
  }

  @Test func ctrlCLeavesWholeFilesAndResumeGoesOn() throws {
    let folder = try folder(600)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: ProgramRun.program)
    process.arguments = ["batch", "in", "-o", "out", "--jobs", "2"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardError = FileHandle(forWritingAtPath: try folder.write("errors", ""))
    try process.run()
    while process.isRunning, !FileManager.default.fileExists(atPath: folder.path + "/out/0/0.md") { usleep(1000) }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    let done = try files(folder, "out")
    #expect(!done.contains("index.md") && done.count < 600)
    #expect(done.allSatisfy { $0.hasSuffix(".md") })
    for name in done { #expect(try folder.read("out/" + name).contains("## Terms")) }
    let rest = try ProgramRun("batch", "in", "-o", "out", "--resume", in: folder)
    #expect(rest.status == 0 && rest.errors.contains("\(done.count) up to date"))
    #expect(try files(folder, "out").count == 601)
  }

  @Test func jsonLinesInAndOut() throws {
    let folder = try folder(0)
    func line(_ fields: [String: Any]) throws -> String {
      String(decoding: try JSONSerialization.data(withJSONObject: fields), as: UTF8.self)
    }
    let input = [
      try line(["id": "first", "text": Samples.article]), "", "no json", try line(["path": "x"]),
      try line(["text": "English only"]),
      try line(["id": 7, "title": "عنوان الخبر.", "outlet": "الوكالة", "text": "وصل وزير الخارجية إلى العاصمة."]),
    ].joined(separator: "\r\n")
    let run = try ProgramRun("batch", "--jsonl", input: input, in: folder)
    #expect(run.status == 1 && run.lines.count == 2)
    #expect(run.lines[0].contains("\"path\":\"first\"") && run.lines[0].contains("\"position\":0"))
    #expect(run.lines[1].contains("\"path\":\"7\"") && run.lines[1].contains("\"outlet\":\"الوكالة\""))
    #expect(run.lines[1].contains("\"headline\":{\"source\":\"عنوان الخبر.\""))
    #expect(run.errorLines.map { $0.split(separator: ":")[2] } == ["3", "4", "5"])
  }

  @Test func manyJSONLinesKeepTheirOrder() throws {
    let lines = (0..<300).map { number in
      let text = number % 7 == 0 ? String(repeating: "وصل الوفد إلى المدينة. ", count: 200) : "وصل الوفد إلى المدينة."
      return "{\"id\":\(number),\"text\":\"\(text)\"}\n"
    }
    let run = try ProgramRun("batch", "--jsonl", "--jobs", "4", input: lines.joined(), in: folder(0))
    #expect(run.status == 0 && run.lines.count == 300)
    for (number, line) in run.lines.enumerated() { #expect(line.contains("\"path\":\"\(number)\"")) }
  }
}
