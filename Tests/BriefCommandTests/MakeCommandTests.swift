import Foundation
import Testing

@Suite struct MakeCommandTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Glossary/terms.tsv", Samples.glossary)
    try folder.write("a.txt", Samples.article)
    return folder
  }

  private struct Brief: Decodable {
    struct Article: Decodable {
      let path: String
      let segments: Int
      let headline: Text?
    }
    struct Text: Decodable {
      let source: String
      let target: String?
    }
    struct Sentence: Decodable {
      let rank, position: Int
      let source: String
      let target: String?
      let coverage: Double
      let terms: [Use]
    }
    struct Use: Decodable {
      let start, end: Int
      let text, source, target: String
    }
    struct Term: Decodable {
      let source, target: String
      let count: Int
    }
    let schema: Int
    let article: Article
    let language: String
    let sentences: [Sentence]
    let terms: [Term]
  }

  private func briefs(_ arguments: String..., folder: TemporaryFolder? = nil) throws -> [Brief] {
    let run = try ProgramRun(arguments + ["--format", "json"], in: folder ?? self.folder())
    #expect(run.status == 0 && run.errors.isEmpty)
    return try run.lines.map { try JSONDecoder().decode(Brief.self, from: Data($0.utf8)) }
  }

  @Test func aBriefHasSentencesTermsAndHeadline() throws {
    let brief = try #require(try briefs("a.txt").first)
    #expect(brief.schema == 1 && brief.language == "en" && brief.article.path == "a.txt")
    #expect(brief.article.headline?.source == "مجلس الأمن يبحث تمديد الهدنة")
    #expect(brief.article.segments == 7 && brief.sentences.count == 5)
    #expect(brief.sentences.map(\.rank) == [1, 2, 3, 4, 5])
    // The whole article counts, also what was not chosen.
    #expect(brief.terms.first.map { $0.count == 4 && $0.target == "truce" } == true)
    let lead = try #require(brief.sentences.first { $0.position == 0 })
    let scalars = Array(lead.source.unicodeScalars)
    for use in lead.terms {
      #expect(String(String.UnicodeScalarView(scalars[use.start..<use.end])) == use.text)
    }
    #expect(lead.terms.map(\.target) == ["Security Council", "truce"])
  }

  @Test func lengthAndOrder() throws {
    #expect(try briefs("a.txt", "--sentences", "2").first?.sentences.count == 2)
    #expect(try briefs("a.txt", "--sentences", "40%").first?.sentences.count == 3)
    #expect(try briefs("a.txt", "--words", "1").first?.sentences.count == 1)
    let ordered = try #require(try briefs("a.txt", "--order", "text").first)
    #expect(ordered.sentences.map(\.position) == ordered.sentences.map(\.position).sorted())
  }

  @Test func standardInputAndSeveralFiles() throws {
    let folder = try folder()
    let run = try ProgramRun("-", "--format", "json", input: Samples.article, in: folder)
    #expect(run.status == 0 && run.output.contains("\"path\":\"-\""))
    #expect(try briefs("a.txt", "a.txt", folder: folder).count == 2)
  }

  @Test func everyFormat() throws {
    let folder = try folder()
    let text = try ProgramRun("a.txt", "--explain", in: folder)
    #expect(text.output.contains("Security Council") && text.output.contains("position 0."))
    #expect(!text.output.contains("\u{1B}") && !text.output.contains("\u{2067}"))
    #expect(try ProgramRun("a.txt", "--no-source", in: folder).output.contains("عقد") == false)
    #expect(try ProgramRun("a.txt", "--lang", "ar", in: folder).output.contains("المقاطع"))
    #expect(try ProgramRun("a.txt", "--format", "html", in: folder).output.hasPrefix("<!DOCTYPE html>"))
    #expect(try ProgramRun("a.txt", "--format", "markdown", in: folder).output.contains("<div dir=\"rtl\""))
  }

  @Test func outputToAFile() throws {
    let folder = try folder()
    try folder.write("out.html", "old")
    let run = try ProgramRun("a.txt", "--format", "html", "-o", "out.html", in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try folder.read("out.html").hasPrefix("<!DOCTYPE html>"))
    #expect(try folder.names() == ["Glossary", "a.txt", "out.html"])
    #expect(try ProgramRun("a.txt", "-o", "/dev/null", in: folder).status == 0)
    #expect(try ProgramRun("a.txt", "-o", "-", in: folder).output.isEmpty == false)
  }

  @Test func whatCannotBeWritten() throws {
    let folder = try folder()
    try folder.write("locked/x", "")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/locked")
    for path in ["locked/out.txt", "missing/out.txt", "Glossary"] {
      let run = try ProgramRun("a.txt", "-o", path, in: folder)
      #expect(run.status == 73 && run.errorLines.count == 1 && run.errors.hasPrefix("brief: \(path): "))
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/locked")
    #expect(try ProgramRun("a.txt", "-o", "/dev/full", in: folder).status == 74)
  }

  @Test func aSingleBadFileHasItsOwnCode() throws {
    let folder = try folder()
    try folder.write("empty.txt", "")
    try folder.write("english.txt", "There is no Arabic in this text at all.\n")
    try folder.write("image.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    try folder.write("cut.txt", bytes: [0xFF, 0xFE, 0x33, 0x06, 0x44])
    for (path, status) in [
      ("nowhere.txt", 66), ("Glossary", 66), ("empty.txt", 65), ("english.txt", 65), ("image.txt", 65), ("cut.txt", 65),
    ] as [(String, Int32)] {
      let run = try ProgramRun(path, in: folder)
      #expect(run.status == status && run.output.isEmpty, "\(path)")
      #expect(run.errorLines.count == 1 && run.errors.hasPrefix("brief: \(path): "))
    }
  }

  @Test func oneOfSeveralBadFilesIsReported() throws {
    let folder = try folder()
    let run = try ProgramRun("nowhere.txt", "a.txt", "--format", "json", in: folder)
    #expect(run.status == 1 && run.lines.count == 1 && run.errorLines.count == 1)
    let none = try ProgramRun("nowhere.txt", "none.txt", "-o", "out.txt", in: folder)
    #expect(none.status == 1 && none.errorLines.count == 2)
    #expect(try folder.names() == ["Glossary", "a.txt"])
  }

  @Test(arguments: [
    ["a.txt", "--sentences", "0"], ["a.txt", "--sentences", "x"], ["a.txt", "--sentences", "101%"],
    ["a.txt", "--words", "0"], ["a.txt", "--sentences", "3", "--words", "10"], ["a.txt", "--lang", "fr"],
    ["a.txt", "--format", "pdf"], ["--frobnicate", "a.txt"], [],
  ])
  func wrongUse(arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: folder())
    #expect(run.status == 64 && run.output.isEmpty && run.errorLines.count == 1)
  }

  @Test func oneSentenceIsABrief() throws {
    let folder = try folder()
    for text in ["وصل وزير الخارجية إلى العاصمة.", "وصل وزير الخارجية إلى العاصمة"] {
      let run = try ProgramRun("-", "--format", "json", input: text, in: folder)
      let brief = try JSONDecoder().decode(Brief.self, from: Data((run.lines.first ?? "").utf8))
      #expect(brief.sentences.map(\.target) == ["foreign minister"])
      #expect(brief.terms.map(\.count) == [1])
    }
  }
}
