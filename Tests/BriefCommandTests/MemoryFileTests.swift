import Foundation
import Testing

/// Memories that are none, or that cannot be written.
@Suite struct MemoryFileTests {
  private static let changing = [["add", "نعم", "yes"], ["import", "a.tsv"], ["remove", "--source", "مرحبا"]]
  private static let reading = [["lookup", "مرحبا"], ["search", "مرحبا"], ["stats"], ["export"]]

  @Test func aForeignFileStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "مرحبا\thello\n")
    var header = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 4080)
    header[16] = 16
    for bytes in [header, Array("no database at all, but long enough to have a header of a hundred bytes".utf8)] {
      try folder.write("m.sqlite", bytes: bytes)
      for arguments in Self.changing + Self.reading {
        let run = try ProgramRun(["memory"] + arguments + ["--memory", "m.sqlite"], in: folder)
        #expect(run.status == 65 && run.output.isEmpty && run.errorLines.count == 1, "\(arguments)")
        #expect(run.errors.hasPrefix("brief: m.sqlite: "))
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/m.sqlite")) == Data(bytes))
      #expect(try folder.names() == ["a.tsv", "m.sqlite"])
    }
  }

  @Test func onlyAddAndImportMakeAMemory() throws {
    let folder = try TemporaryFolder()
    for arguments in Self.reading + [["remove", "--source", "مرحبا"], ["remove", "1", "--dry-run"]] {
      let run = try ProgramRun(["memory"] + arguments + ["--memory", "m.sqlite"], in: folder)
      #expect(run.status == 66 && run.errorLines.count == 1, "\(arguments)")
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func aReadOnlyFolderStillAllowsLookups() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "مرحبا\thello\n")
    try folder.write("ro/keep", "")
    for arguments in Self.changing.dropFirst().prefix(1) + Self.changing.prefix(1) {
      #expect(try ProgramRun(["memory"] + arguments + ["--memory", "ro/m.sqlite"], in: folder).status == 0)
    }
    // What was written is in the file itself: no log lies beside it.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/ro").sorted() == ["keep", "m.sqlite"])
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/ro")
    for arguments in Self.reading {
      let run = try ProgramRun(["memory"] + arguments + ["--memory", "ro/m.sqlite"], in: folder)
      #expect(run.status == 0 && !run.output.isEmpty, "\(arguments)")
    }
    for arguments in Self.changing {
      let run = try ProgramRun(["memory"] + arguments + ["--memory", "ro/m.sqlite"], in: folder)
      #expect(run.status == 73 && run.errorLines.count == 1, "\(arguments)")
    }
    for path in ["ro/new.sqlite", "ro/new/m.sqlite", "a.tsv/m.sqlite"] {
      let run = try ProgramRun("memory", "add", "نعم", "yes", "--memory", path, in: folder)
      #expect(run.status == 73 && run.errorLines.count == 1, "\(path)")
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/ro")
  }

  @Test func anExportThatFailsLeavesTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "مرحبا\thello\n")
    #expect(try ProgramRun("memory", "import", "a.tsv", "--memory", "m.sqlite", in: folder).status == 0)
    try folder.write("out.tmx", "before")
    try folder.write("none.sqlite", "")
    #expect(try ProgramRun("memory", "export", "out.tmx", "--memory", "none.sqlite", in: folder).status == 66)
    #expect(try folder.read("out.tmx") == "before")
    #expect(try ProgramRun("memory", "export", "no/out.tmx", "--memory", "m.sqlite", in: folder).status == 73)
    #expect(try folder.names().filter { $0.hasPrefix(".brief") }.isEmpty)
  }
}
