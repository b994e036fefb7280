import Foundation
import Testing

@testable import Terminology

@Suite struct GlossaryEditorTests {
  private let truce = TermEntry(source: "هدنة", target: "truce")

  private func edited(_ text: String, _ edit: (GlossaryEditor) throws -> Void) throws -> String {
    let folder = try TemporaryFolder()
    try edit(GlossaryEditor(path: try folder.write("g.tsv", text)))
    #expect(try folder.names() == ["g.tsv"])
    return try folder.read("g.tsv")
  }

  @Test func theFirstEntryCreatesTheFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/new.tsv"
    let entry = TermEntry(
      source: " هدنة ", target: "truce", pos: "noun", status: .preferred, variants: ["هدن", "هدنات"])
    #expect(try GlossaryEditor(path: path).add(entry) == TermLocation(path: path, line: 3))
    #expect(
      try folder.read("new.tsv")
        == "# -*- coding: utf-8 -*-\n# source\ttarget\tnote\tpos\tstatus\tdomain\tvariants\n"
        + "هدنة\ttruce\t\tnoun\tpreferred\t\tهدن | هدنات\n")
    #expect(try GlossaryLoader([path]).glossary().entries.first?.variants == ["هدن", "هدنات"])
  }

  @Test(arguments: [
    ("", "هدنة\ttruce\n"),
    ("سلام\tpeace", "سلام\tpeace\nهدنة\ttruce"),
    ("# c\r\n\r\nسلام \tpeace\r\n", "# c\r\n\r\nسلام \tpeace\r\nهدنة\ttruce\r\n"),
    ("\u{FEFF}سلام\tpeace\n\n# end\n", "\u{FEFF}سلام\tpeace\n\n# end\nهدنة\ttruce\n"),
    ("# target\tsource\n", "# target\tsource\ntruce\tهدنة\n"),
  ])
  func addingKeepsTheRest(before: String, after: String) throws {
    #expect(try edited(before) { try $0.add(truce) }.utf8.elementsEqual(after.utf8))
  }

  @Test(arguments: [
    ("# c\nهدنة\ttruce\n\n", "# c\n\n"),
    ("# c\r\nهدنة\ttruce\r\n", "# c\r\n"),
    ("سلام\tpeace\r\nهدنة\ttruce", "سلام\tpeace"),
    ("\u{FEFF}هدنة\ttruce\nسلام\tpeace", "\u{FEFF}سلام\tpeace"),
    ("هدنة\ttruce\nسلام\tpeace\nهدنة\ttruce\tagain\n", "سلام\tpeace\n"),
    ("هدنة\ttruce", ""),
  ])
  func removingKeepsTheRest(before: String, after: String) throws {
    #expect(try edited(before) { try $0.remove(source: "هدنة") }.utf8.elementsEqual(after.utf8))
  }

  @Test func removingAsksWhichOne() throws {
    let text = "هدنة\ttruce\nهدنة\tceasefire\nعربي\tArab\t\tadj\nعربي\tArab\t\tnoun\n"
    let after = try edited(text) { editor in
      let error = #expect(throws: GlossaryError.self) { try editor.remove(source: "هدنة") }
      #expect(
        error?.description
          == "\(editor.path): هدنة has several entries: name the target, one of 'truce', 'ceasefire'")
      #expect(
        throws: GlossaryError.ambiguous(path: editor.path, source: "عربي", column: .pos, choices: ["adj", "noun"])
      ) { try editor.remove(source: "عربي", target: "Arab") }
      #expect(throws: GlossaryError.notThere(path: editor.path, source: "هدنة", target: "lull")) {
        try editor.remove(source: "هدنة", target: "lull")
      }
      try editor.remove(source: "هدنة", target: "truce")
      try editor.remove(source: "عربي", pos: "adj")
    }
    #expect(after == "هدنة\tceasefire\nعربي\tArab\t\tnoun\n")
  }

  @Test(arguments: [
    TermEntry(source: "", target: "truce"), TermEntry(source: "هدنة", target: " "),
    TermEntry(source: "هد\tنة", target: "truce"), TermEntry(source: "هدنة", target: "truce\nx\ty"),
    TermEntry(source: "#هدنة", target: "truce"), TermEntry(source: "هدنة", target: "truce", variants: ["ا|ب"]),
    TermEntry(source: "هدنة", target: "truce", note: "\u{2028}x"), TermEntry(source: "سلام", target: "peace"),
  ])
  func refusesWhatAFileCannotHold(entry: TermEntry) throws {
    let text = "سلام\tpeace\n"
    #expect(try edited(text) { editor in #expect(throws: GlossaryError.self) { try editor.add(entry) } } == text)
  }

  @Test func refusesAFieldThatTheFileHasNoColumnFor() throws {
    let folder = try TemporaryFolder()
    let editor = GlossaryEditor(path: try folder.write("g.tsv", "# source\ttarget\n"))
    #expect(throws: GlossaryError.unusableField(.pos, reason: "the file has no such column: name it in its # line")) {
      try editor.add(TermEntry(source: "هدنة", target: "truce", pos: "noun"))
    }
  }

  @Test func followsLinksAndKeepsPermissions() throws {
    let folder = try TemporaryFolder()
    let real = try folder.write("real/g.tsv", "سلام\tpeace\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    let link = folder.path + "/link.tsv"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real/g.tsv")
    try GlossaryEditor(path: link).add(truce)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/g.tsv")
    #expect(try folder.read("real/g.tsv") == "سلام\tpeace\nهدنة\ttruce\n")
    let mode = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions] as? NSNumber
    #expect(mode?.intValue == 0o640)
  }

  @Test func readOnlyFilesAndFoldersStayAsTheyAre() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("g.tsv", "سلام\tpeace\n")
    let editor = GlossaryEditor(path: path)
    for (item, mode, whole) in [(path, 0o444, 0o644), (folder.path, 0o555, 0o755)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: item)
      let error = #expect(throws: GlossaryError.self) { try editor.add(truce) }
      #expect(error?.description.contains("read-only: allow writing with chmod u+w") == true)
      try FileManager.default.setAttributes([.posixPermissions: whole], ofItemAtPath: item)
    }
    #expect(try folder.read("g.tsv") == "سلام\tpeace\n")
  }

  @Test func badPathsAreReported() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: GlossaryError.unwritable(
        path: folder.path + "/no/g.tsv", reason: "create the folder \(folder.path)/no first")
    ) { try GlossaryEditor(path: folder.path + "/no/g.tsv").add(truce) }
    #expect(throws: GlossaryError.noSuchFile(path: folder.path + "/g.tsv")) {
      try GlossaryEditor(path: folder.path + "/g.tsv").remove(source: "هدنة")
    }
    #expect(throws: GlossaryError.unwritable(path: folder.path, reason: "it is a folder: name a file")) {
      try GlossaryEditor(path: folder.path).add(truce)
    }
    let bad = try folder.write("bad.tsv", bytes: [0xFF, 0x0A])
    #expect(throws: GlossaryError.self) { try GlossaryEditor(path: bad).add(truce) }
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/loop", withDestinationPath: "loop")
    #expect(throws: GlossaryError.self) { try GlossaryEditor(path: folder.path + "/loop").add(truce) }
    #expect(try folder.names() == ["bad.tsv", "loop"])
  }

  @Test func manyThreadsLoseNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/g.tsv"
    DispatchQueue.concurrentPerform(iterations: 40) { number in
      _ = try? GlossaryEditor(path: path).add(TermEntry(source: "كلمة \(number)", target: "word \(number)"))
    }
    #expect(try GlossaryLoader([path]).glossary().entries.count == 40)
    #expect(try folder.names() == ["g.tsv"])
  }

  @Test func whatAKilledEditorLeftBehindIsNoHindrance() throws {
    let folder = try TemporaryFolder()
    try folder.write(".brief-edit.tmp", "half a li")
    try GlossaryEditor(path: folder.path + "/g.tsv").add(truce)
    #expect(try folder.names() == ["g.tsv"])
  }

  @Test func waitsForAnotherProcess() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("g.tsv", "سلام\tpeace\n")
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/flock")
    // Says that it holds the lock, then takes its time.
    other.arguments = [
      folder.path, "-c", "echo locked; sleep 0.3; printf 'حرب\\twar\\n' >> '\(path)'",
    ]
    let output = Pipe()
    other.standardOutput = output
    try other.run()
    #expect(output.fileHandleForReading.availableData.count > 0)
    try GlossaryEditor(path: path).add(truce)
    other.waitUntilExit()
    #expect(try folder.read("g.tsv") == "سلام\tpeace\nحرب\twar\nهدنة\ttruce\n")
  }
}
