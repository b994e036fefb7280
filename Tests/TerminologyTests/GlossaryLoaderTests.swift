import Foundation
import Testing

@testable import Terminology

@Suite struct GlossaryLoaderTests {
  @Test func loadsFoldersInSortedOrderAndKeepsTheLexiconApart() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.tsv", "سلام\tpeace\n")
    try folder.write("a/z.tsv", "هدنة\ttruce\n")
    try folder.write("a/lexicon/deep/verbs.tsv", "كتب\twrite\n")
    try folder.write("notes.txt", "not a glossary")
    try folder.write(".hidden.tsv", "خطأ\twrong\n")
    let targets = { (part: GlossaryLoader.Part) in
      try GlossaryLoader([folder.path], part: part).glossary().entries.map(\.target)
    }
    #expect(try targets(.terms) == ["truce", "peace"])
    #expect(try targets(.lexicon) == ["write"])
    #expect(try targets(.all) == ["write", "truce", "peace"])
    #expect(try GlossaryLoader([folder.path + "/a/lexicon"], part: .lexicon).filePaths().count == 1)
  }

  @Test func readsAFileOnceHoweverManyPathsLeadToIt() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("g.tsv", "هدنة\ttruce\n")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/dead.tsv", withDestinationPath: "nowhere")
    #expect(try GlossaryLoader([folder.path, file, folder.path + "/"]).filePaths() == [file])
  }

  @Test func aFileNamedOutrightMayHaveAnyName() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("terms.utf8", "هدنة\ttruce\n")
    #expect(try GlossaryLoader([file]).glossary().locations == [TermLocation(path: file, line: 1)])
  }

  @Test func aMissingFileIsNamed() {
    #expect(throws: GlossaryError.noSuchFile(path: "/nowhere/g.tsv")) {
      try GlossaryLoader(["/nowhere/g.tsv"]).glossary()
    }
  }

  @Test func bytesThatAreNotUTF8AreReportedWithTheirPlace() throws {
    let folder = try TemporaryFolder()
    let stray = try folder.write("g.tsv", bytes: Array("هدنة\ttruce\nسل".utf8) + [0xFF] + Array("م\tpeace\n".utf8))
    #expect(throws: GlossaryError.notUTF8(path: stray, line: 2, column: 3, looksLike: nil)) {
      try GlossaryLoader([stray]).glossary()
    }
    // "وقف إطلاق النار في كل المناطق" in windows-1256.
    let words: [UInt8] = [
      0xE6, 0xDE, 0xDD, 0x20, 0xC5, 0xD8, 0xE1, 0xC7, 0xDE, 0x20, 0xC7, 0xE1, 0xE4, 0xC7, 0xD1, 0x20, 0xDD, 0xED, 0x20,
      0xDF, 0xE1, 0x20, 0xC7, 0xE1, 0xE3, 0xE4, 0xC7, 0xD8, 0xDE,
    ]
    let old = try folder.write("old.tsv", bytes: words + Array("\tceasefire\n".utf8))
    let error = #expect(throws: GlossaryError.self) { try GlossaryLoader([old]).glossary() }
    #expect(error?.description.hasPrefix("\(old):1:1: not UTF-8; it looks like windows-1256") == true)
  }

  @Test func binariesAreReportedForWhatTheyAre() throws {
    let folder = try TemporaryFolder()
    let image = try folder.write("g.tsv", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 1])
    #expect(throws: GlossaryError.notText(path: image, line: 1, column: 1, kind: "a PNG image")) {
      try GlossaryLoader([image]).glossary()
    }
    let zeros = try folder.write("z.tsv", "هدنة\ttr\u{0}ce\n")
    let error = #expect(throws: GlossaryError.self) { try GlossaryLoader([zeros]).glossary() }
    #expect(error?.description.hasPrefix("\(zeros):1:8: not a text") == true)
  }
}
