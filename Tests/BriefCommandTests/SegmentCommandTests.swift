import Foundation
import Testing

@Suite struct SegmentCommandTests {
  private let text = "وصل الوفد أمس.ثم غادر!\r\nوقال د. سامي: «سنعود».\n"

  @Test func textIsOneSegmentALine() throws {
    let run = try ProgramRun("segment", "-", input: text, in: TemporaryFolder())
    #expect(run.lines == ["وصل الوفد أمس.", "ثم غادر!", "وقال د. سامي: «سنعود»."])
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test func jsonPutTogetherIsTheText() throws {
    let folder = try TemporaryFolder()
    let source = "\u{FEFF}" + text + "قال: \"نعم\"\tثم\u{2028}عاد 🙂. انتهى"
    let run = try ProgramRun("segment", try folder.write("a.txt", source), "--format", "json", in: folder)
    struct Line: Decodable {
      let text: String
      let start, end, paragraph: Int
    }
    let lines = try run.lines.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
    #expect(lines.map(\.text).joined() == String(source.unicodeScalars.dropFirst()))
    var offset = 0
    for line in lines {
      #expect(line.start == offset && line.end == offset + line.text.unicodeScalars.count)
      offset = line.end
    }
    #expect(lines.map(\.paragraph) == lines.map(\.paragraph).sorted())
    #expect(!run.output.contains("\u{2028}"))
  }

  @Test func hardWrappedSegmentsAreOneLine() throws {
    let wrapped = """
      أعلنت الوزارة في بيان لها أن الأعمال في الطريق الجديد بين المدينة
      والميناء سوف تنتهي قبل نهاية الشهر المقبل على الرغم من كل الصعوبات
      التي واجهتها الشركة المنفذة منذ بداية العام بسبب نقص المواد وكذلك
      بسبب الأمطار التي هطلت على المنطقة في الأسابيع الأخيرة من الشتاء.

      """
    let run = try ProgramRun("segment", "-", input: wrapped, in: TemporaryFolder())
    #expect(run.lines == [wrapped.split(separator: "\n").joined(separator: " ")])
  }

  @Test func anEmptyFilePrintsNothing() throws {
    for text in ["", "  \n\n"] {
      let run = try ProgramRun("segment", "-", input: text, in: TemporaryFolder())
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
  }

  @Test func oldEncodingsAreReadWhenNamed() throws {
    // "سلام" in windows-1256.
    let bytes: [UInt8] = [0xD3, 0xE1, 0xC7, 0xE3]
    let run = try ProgramRun(
      ["segment", "-", "--encoding", "windows-1256"], input: bytes, in: TemporaryFolder())
    #expect(run.lines == ["سلام"])
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "PNG"),
      ([0xFF, 0xFE, 0x33, 0x06, 0x44], "truncated UTF-16"),
      ([0x61, 0x00, 0x62, 0x63], "NUL"),
    ] as [([UInt8], String)])
  func whatIsNoTextIs65(bytes: [UInt8], word: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("bad.txt", bytes: bytes)
    for command in ["segment", "terms"] {
      let run = try ProgramRun(command, path, in: folder)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.errorLines.count == 1 && run.errors.contains("bad.txt") && run.errors.contains(word))
    }
  }

  @Test func missingFilesAndFoldersAre66() throws {
    let folder = try TemporaryFolder()
    for path in ["nowhere.txt", "."] {
      let run = try ProgramRun("segment", path, in: folder)
      #expect(run.status == 66 && run.errorLines.count == 1 && run.errors.hasPrefix("brief: \(path): "))
    }
  }

  @Test func brokenUTF8IsRepairedAndSaid() throws {
    let bytes = Array(String(repeating: "وصل الوفد. ", count: 20).utf8) + [0xD9]
    let folder = try TemporaryFolder()
    let loud = try ProgramRun(["segment", "-"], input: bytes, in: folder)
    #expect(loud.status == 0 && loud.errorLines.count == 1)
    #expect(try ProgramRun(["segment", "-", "--quiet"], input: bytes, in: folder).errors.isEmpty)
  }
}
