import Foundation
import Interchange
import Testing
import TranslationMemory

@Suite struct HostileInputTests {
  @Test func emptyAndForeignFiles() {
    #expect(Outcome("").error?.reason == .empty)
    #expect(Outcome("\u{FEFF}").error?.reason == .empty)
    let cases: [(String, String)] = [
      ("<!DOCTYPE html><html><body>x\ty</body></html>", "an HTML page"),
      ("<html>", "an HTML page"),
      ("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<html>"),
      ("<xliff version=\"1.2\"><file/></xliff>", "<xliff>"),
      ("just a line of text\nand another\n", "text without tabs"),
      ("\u{89}PNG\u{0}\t", "NUL"),
    ]
    for (text, words) in cases {
      let error = Outcome(text).error
      #expect(error?.description.contains(words) == true, "\(text): \(String(describing: error))")
      #expect(error?.description.contains("\n") == false)
    }
    #expect(Outcome([0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 60)).error?.description.contains("ZIP") == true)
    #expect(Outcome([0, 1, 2, 3, 9, 200, 201]).error != nil)
  }

  @Test func truncatedAnywhere() {
    let whole = Array(
      ("<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [<!ENTITY a \"b\">]>\n<tmx><header/><body>\n"
        + (0..<3).map {
          tu("نعم <ph x='1'>&lt;&#65;</ph>\($0)", "<![CDATA[Yes]]> & \($0)".replacing("&", with: "&amp;"))
        }.joined()
        + "<!-- end --></body></tmx>").utf8)
    let all = Outcome(whole).units
    #expect(all.count == 3)
    for length in 1..<whole.count {
      let outcome = Outcome(Array(whole.prefix(length)))
      #expect(outcome.error != nil, "\(length)")
      #expect(outcome.units == Array(all.prefix(outcome.units.count)))
      if length > 30 { #expect(outcome.error?.reason == .truncated, "\(length): \(String(describing: outcome.error))") }
    }
  }

  @Test func damagedAnywhere() {
    let whole = written((0..<4).map { TranslationUnit(source: "نعم \($0)", target: "Yes & <b>\($0)</b>") })
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let outcome = Outcome(bytes, piece: Int.random(in: 1...2000, using: &random))
      if let error = outcome.error { #expect(!error.description.contains("\n")) }
    }
  }

  @Test func unitsBeforeTheBreakComeFirst() throws {
    let outcome = Outcome(body: tu("واحد", "one") + tu("اثنان", "two") + "\n<tu><tuv></tu>" + tu("ثلاثة", "three"))
    #expect(outcome.pairs == ["واحد|one", "اثنان|two"])
    let error = try #require(outcome.error)
    #expect(error.line == 3 && error.column == 15)
    #expect(error.description.hasPrefix("input:3:15: broken XML: Opening and ending tag mismatch"))
  }

  @Test func noExternalEntity() throws {
    let path = "/tmp/brief-interchange-\(UInt64.random(in: 0...UInt64.max)).txt"
    try "secret".write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    for doctype in [
      "[<!ENTITY x SYSTEM \"file://\(path)\">]", "[<!ENTITY % p SYSTEM \"file://\(path)\"> %p;]",
      "SYSTEM \"file://\(path)\"", "[<!ENTITY x PUBLIC \"a\" \"\(path)\">]",
    ] {
      let outcome = Outcome("<!DOCTYPE tmx \(doctype)><tmx><body>\(tu("أ&x;ب", "b"))</body></tmx>")
      #expect(outcome.units.isEmpty)
      #expect(outcome.error?.reason == .unknownEntity("x"), "\(doctype)")
    }
  }

  @Test func entitiesAreBounded() {
    func laughs(_ use: String) -> Outcome {
      let levels = (1...12).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
      return Outcome("<!DOCTYPE tmx [<!ENTITY l0 \"ha\">\(levels)]><tmx><body>\(use)</body></tmx>")
    }
    #expect(laughs(tu("أ", "&l12;")).error?.reason == .unknownEntity("l12"))
    #expect(laughs(tu("أ", "&l1;")).error?.reason == .unknownEntity("l1"))
    #expect(laughs("<tu tuid=\"&l12;\"/>").error != nil)
    #expect(laughs("<tu tuid=\"&l0;\"/>").error?.reason == .unknownEntity("l0"))
    #expect(laughs(tu("أ&l0;", "b&l0;&l0;")).pairs == ["أha|bhaha"])
    let long = String(repeating: "x", count: 100)
    #expect(Outcome("<!DOCTYPE tmx [<!ENTITY a \"\(long)\">]><tmx><body>\(tu("&a;", "b"))</body></tmx>").error != nil)
    #expect(Outcome(body: tu("أ&nbsp;", "b")).error?.reason == .unknownEntity("nbsp"))
    #expect(Outcome("<!DOCTYPE tmx SYSTEM 'x.dtd'><tmx><body>\(tu("أ&nbsp;", "b"))</body></tmx>").error != nil)
  }

  @Test func hugeAttributesNamesAndDepth() {
    let long = String(repeating: "x", count: 1_500_000)
    #expect(Outcome(body: "<tu tuid=\"\(long)\"/>").error != nil)
    #expect(Outcome(body: "<\(long)/>").error != nil)
    #expect(Outcome(body: "<!-- \(long) -->" + tu("أ", "b")).error != nil)
    #expect(Outcome(body: (0..<20_000).map { "<n\($0)/>" }.joined()).error != nil)
    let deep = String(repeating: "<hi>", count: 100_000)
    let error = Outcome(body: tu(deep, "b")).error
    #expect(error != nil && error?.description.contains("XML_PARSE") == false)
  }

  @Test func missingFilesAndFolders() {
    for (path, reason) in [
      ("/nonexistent/x.tmx", InterchangeError.Reason.noSuchFile),
      ("/tmp", .unreadable("it is a folder: name a file")),
    ] {
      let error = #expect(throws: InterchangeError.self) { _ = try UnitReader(path: path) }
      #expect(error == InterchangeError(path: path, reason: reason))
    }
  }
}
