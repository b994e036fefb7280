import BriefText
import Foundation
import Testing

@testable import BriefKit

@Suite struct ArticleReaderTests {
  private func temporary(_ bytes: [UInt8], name: String = "article.txt") throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/brief-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: folder + "/" + name, contents: Data(bytes)))
    return folder + "/" + name
  }

  private func error(_ body: () throws -> Article) -> ArticleError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error as? ArticleError
    }
  }

  @Test func readsFile() throws {
    let path = try temporary(Array(Sample.sentences[0].utf8))
    let article = try ArticleReader().read(path: path)
    #expect(article.paragraphs == [Sample.sentences[0]])
    #expect(article.path == path)
    #expect(article.encoding == .utf8)
  }

  @Test func readsFileLongerThanOneBuffer() throws {
    let text = Array(repeating: Sample.sentences.joined(separator: "\n"), count: 400).joined(separator: "\n")
    let article = try ArticleReader().read(path: try temporary(Array(text.utf8)))
    #expect(article.text.count == text.utf8.count)
    #expect(article.paragraphs.count == 1600)
  }

  @Test func missingFileFolderAndEmptyFileHaveTheirCodes() throws {
    let missing = error { try ArticleReader().read(path: "/no/such/file.txt") }
    #expect(missing?.exitCode == 66)
    #expect(missing?.description == "/no/such/file.txt: no such file")
    let folder = error { try ArticleReader().read(path: "/tmp") }
    #expect(folder?.reason == .folder)
    #expect(folder?.exitCode == 66)
    let empty = error { try ArticleReader().read(bytes: [], path: "a.txt") }
    #expect(empty?.exitCode == 65)
    #expect(empty?.description == "a.txt: is empty: there is no article in it")
    #expect(error { try ArticleReader().read(bytes: Array(" \n\n".utf8)) }?.reason == .empty)
    #expect(ArticleError(path: "a", reason: .unreadable("Permission denied")).exitCode == 74)
  }

  @Test func binaryAndTextWithoutArabicAreNamed() throws {
    let image = error { try ArticleReader().read(bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0], path: "a.txt") }
    #expect(image?.exitCode == 65)
    #expect(image?.description == "a.txt: not a text but a PNG image")
    let english = error { try ArticleReader().read(bytes: Array("No Arabic 12".utf8), path: "a.txt") }
    #expect(english?.exitCode == 65)
    #expect(english?.reason == .noArabic(found: "8 Latin letters, 2 digits"))
    #expect(error { try ArticleReader().read(bytes: Array("&nbsp;\n&\n".utf8)) }?.exitCode == 65)
    #expect(error { try ArticleReader().read(bytes: Array("<html><p></html>".utf8)) }?.exitCode == 65)
    #expect(error { try ArticleReader().read(bytes: [0xFF, 0xFE, 0x27, 0x06, 0x28]) }?.exitCode == 65)
  }

  @Test func everyErrorIsOneLine() {
    let reasons: [ArticleError.Reason] = [
      .noSuchFile, .folder, .unreadable("x"), .empty, .undecodable(.unknownEncoding), .noArabic(found: "3 digits"),
    ]
    for reason in reasons {
      let words = ArticleError(path: "-", reason: reason).description
      #expect(words.hasPrefix("standard input: "))
      #expect(!words.contains("\n"))
    }
  }

  @Test func repairsBecomeAFinding() throws {
    let text = Sample.sentences.joined(separator: "\n")
    let article = try ArticleReader().read(bytes: Array(text.utf8) + [0xD8])
    #expect(article.findings == ["1 broken UTF-8 character replaced by U+FFFD"])
  }

  @Test func mostlyForeignTextIsAFinding() throws {
    let article = try Sample.article("This is an English text with one word: خبر")
    #expect(article.findings.count == 1)
    #expect(article.paragraphs.count == 1)
  }

  @Test func boilerplateIsKeptOnDemand() throws {
    let text = [Sample.headline, Sample.sentences[0], "اترك تعليقا", "شكرا"].joined(separator: "\n")
    #expect(try Sample.article(text).dropped == ["اترك تعليقا", "شكرا"])
    let kept = try Sample.article(text, keepsBoilerplate: true)
    #expect(kept.dropped.isEmpty)
    #expect(kept.paragraphs == [Sample.sentences[0], "اترك تعليقا", "شكرا"])
  }

  @Test(arguments: ["a.HTML", "a.htm", "a.xhtml", "saved"])
  func htmlIsKnownByNameOrContent(path: String) throws {
    let page = "<html><body><p>\(Sample.sentences[0])</p></body></html>"
    #expect(try ArticleReader().read(bytes: Array(page.utf8), path: path).paragraphs == [Sample.sentences[0]])
  }

  @Test func plainTextNamedHTMLKeepsItsLines() throws {
    let text = Sample.sentences.joined(separator: "\n")
    #expect(try ArticleReader().read(bytes: Array(text.utf8), path: "a.html").paragraphs == Sample.sentences)
  }
}
