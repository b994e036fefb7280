import Foundation
import Testing

@Suite struct AlignCommandTests {
  private func align(_ options: String..., in folder: TemporaryFolder) throws -> ProgramRun {
    try ProgramRun(["align", "a.ar.txt", "a.en.txt"] + options, in: folder)
  }

  /// The beads of JSON Lines as `0>0`, `1,2>1`.
  private func beads(_ run: ProgramRun) throws -> [String] {
    try run.lines.map { line in
      let object = try MemorySamples.object(line)
      let sides = [try #require(object["source"] as? [Int]), try #require(object["target"] as? [Int])]
      #expect(object["confidence"] is Double)
      return sides.map { $0.map(String.init).joined(separator: ",") }.joined(separator: ">")
    }
  }

  @Test func jsonHasLinesFromZero() throws {
    let run = try align("--format", "json", in: try AlignSamples.folder())
    #expect(run.status == 0)
    #expect(try beads(run) == (0..<10).map { "\($0)>\($0)" })
    let line = try #require(run.lines.first)
    #expect(line.hasPrefix(#"{"source":[0],"target":[0],"confidence":"#))
    #expect(try MemorySamples.object(line).count == 3)
  }

  @Test func mergedAndMissingLines() throws {
    var english = AlignSamples.english
    english[3] += " " + english.remove(at: 4)
    english.remove(at: 6)
    let run = try align("--format", "json", in: try AlignSamples.folder(AlignSamples.arabic, english))
    #expect(try beads(run) == ["0>0", "1>1", "2>2", "3,4>3", "5>4", "6>5", "7>", "8>6", "9>7"])
  }

  @Test func emptyLinesAreCountedButInNoBead() throws {
    let folder = try AlignSamples.folder()
    try folder.write("a.ar.txt", "\n" + AlignSamples.arabic.joined(separator: "\r\n \t\r\n"))
    let run = try align("--format", "json", "--text", in: folder)
    #expect(try beads(run) == (0..<10).map { "\($0 * 2 + 1)>\($0)" })
    #expect(
      run.lines[1].hasSuffix(#""sourceText":"\#(AlignSamples.arabic[1])","targetText":"\#(AlignSamples.english[1])"}"#))
  }

  @Test func runningTextIsAlignedBySentences() throws {
    let folder = try AlignSamples.folder()
    func paragraphs(_ texts: [String]) -> String {
      texts[..<5].joined(separator: " ") + "\n\n" + texts[5...].joined(separator: " ") + "\n"
    }
    try folder.write("a.ar.txt", paragraphs(AlignSamples.arabic))
    try folder.write("a.en.txt", paragraphs(AlignSamples.english))
    let told = try align(in: folder)
    #expect(told.lines.count == 11 && told.errors.contains("running text"))
    #expect(try beads(align("--segment", "--format", "json", in: folder)) == (0..<10).map { "\($0)>\($0)" })
    let lines = try align("--no-segment", in: folder)
    #expect(lines.lines.count == 3 && !lines.errors.contains("running text"))
    // Programs rely on line numbers.
    let json = try align("--format", "json", in: folder)
    #expect(try beads(json) == ["0>0", "2>2"] && json.errors.contains("--segment"))
  }

  @Test func tsvNamesItsColumns() throws {
    let run = try align(in: try AlignSamples.folder())
    #expect(run.lines.first == "source\ttarget\tconfidence")
    let fields = run.lines[1].split(separator: "\t")
    #expect(fields.prefix(2).map(String.init) == [AlignSamples.arabic[0], AlignSamples.english[0]])
    #expect(Double(fields[2]).map { $0 > 0.8 } == true)
    #expect(
      run.errorLines == ["brief: a.ar.txt, a.en.txt: 10 beads: 10 sure, 0 to review (below 80%), 0 without counterpart"]
    )
  }

  @Test func tmxIsTakenByTheMemory() throws {
    let folder = try AlignSamples.folder()
    #expect(try align("-o", "a.tmx", "--quiet", in: folder).output.isEmpty)
    let tmx = try folder.read("a.tmx")
    #expect(tmx.contains(#"<prop type="file">a.ar.txt</prop>"#))
    #expect(tmx.contains("<prop type=\"prev\">\(AlignSamples.arabic[0])</prop>"))
    let memory = try ProgramRun("memory", "import", "a.tmx", "--memory", "m.sqlite", in: folder)
    #expect(memory.errors.contains("10 added"))
  }

  @Test func thePageMarksWhatToReview() throws {
    var english = AlignSamples.english
    english.remove(at: 6)
    let folder = try AlignSamples.folder(AlignSamples.arabic, english)
    try folder.write("a.en.txt", AlignSamples.lines(["<b>&"] + english))
    #expect(try align("-o", "a.html", "--min-confidence", "1", in: folder).status == 0)
    let page = try folder.read("a.html")
    #expect(page.contains("<strong>review</strong>") && page.contains("no counterpart"))
    #expect(page.contains("&lt;b&gt;&amp;") && !page.contains("<b>&"))
    #expect(page.contains("<p lang=\"ar\" dir=\"rtl\">") && page.contains("<p lang=\"en\" dir=\"ltr\">"))
    #expect(!page.contains("<script") && !page.contains("http://"))
  }

  @Test func encodingsAreFoundOut() throws {
    let folder = try AlignSamples.folder()
    // With the byte order mark of UTF-16.
    let units = ("\u{FEFF}" + AlignSamples.lines(AlignSamples.arabic)).utf16
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try folder.write("a.ar.txt", bytes: bytes)
    #expect(try align(in: folder).lines[1].hasPrefix(AlignSamples.arabic[0]))
  }

  @Test func badInputIsOneLine() throws {
    let folder = try AlignSamples.folder()
    try folder.write("empty", " \n\n")
    try folder.write("binary", bytes: [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2])
    try folder.write("folder/x", "x")
    let cases: [(source: String, target: String, status: Int32, words: String)] = [
      ("nothing", "a.en.txt", 66, "no such file"), ("a.ar.txt", "nothing", 66, "no such file"),
      ("empty", "a.en.txt", 65, "is empty"), ("a.ar.txt", "empty", 65, "is empty"),
      ("binary", "a.en.txt", 65, "not a text"), ("a.ar.txt", "folder", 64, "is a folder"),
      ("a.ar.txt", "a.ar.txt", 64, "are the same"),
      ("a.en.txt", "a.ar.txt", 65, "--source-language en --target-language ar"),
    ]
    for (source, target, status, words) in cases {
      let run = try ProgramRun("align", source, target, "--save", "--memory", "m.sqlite", in: folder)
      #expect(run.status == status && run.output.isEmpty, "\(source) \(target)")
      #expect(run.errorLines.count == 1 && run.errors.contains(words), "\(run.errors)")
    }
    #expect(try !folder.names().contains("m.sqlite"))
  }

  @Test func theOtherDirection() throws {
    let run = try ProgramRun(
      "align", "a.en.txt", "a.ar.txt", "--source-language", "en", "--target-language", "ar", "--format", "json",
      in: try AlignSamples.folder())
    #expect(try beads(run) == (0..<10).map { "\($0)>\($0)" })
  }
}
