import Foundation
import Testing

@Suite struct GlossaryCommandTests {
  private let header = "# source\ttarget\tnote\tpos\tstatus\tdomain\tvariants\n"

  @Test func checkHasFindingsOnStandardOutputAndExitsWith1() throws {
    let folder = try TemporaryFolder()
    try folder.write("g/a.tsv", header + "مدينة\tcity\nمدينة\tcity\n")
    try folder.write("g/lexicon/verbs.tsv", header + "كتب\n")
    let run = try ProgramRun("glossary", "check", "g", in: folder)
    #expect(run.status == 1)
    #expect(run.lines.count == 2 && run.lines.allSatisfy { $0.hasPrefix("g/") })
    #expect(run.errors == "brief: 2 findings in 2 entries, 2 files\n")
  }

  @Test func checkOfACleanGlossary() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", header + "مدينة\tcity\n")
    let run = try ProgramRun("glossary", "check", "--glossary", "a.tsv", in: folder)
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(run.errors == "brief: 0 findings in 1 entry, 1 file\n")
    #expect(try ProgramRun("glossary", "check", "nowhere", in: folder).status == 66)
  }

  @Test func theShippedGlossaryIsFound() throws {
    let run = try ProgramRun("glossary", "list", "--domain", "security", in: TemporaryFolder())
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("/security.tsv:") && run.lines.count > 500)
  }

  @Test func listAndFind() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.tsv", header + "مدينة\tcity\t\tnoun\t\tplaces\tمدن\nإسقاط\tdrop\t\t\tforbidden\nأمن\tsecurity\n")
    let tsv = try ProgramRun("glossary", "list", "--glossary", "a.tsv", "--format", "tsv", in: folder)
    #expect(tsv.lines.dropFirst().first == "# source\ttarget\tnote\tpos\tstatus\tdomain\tvariants")
    #expect(tsv.lines.dropFirst(2).first == "مدينة\tcity\t\tnoun\t\tplaces\tمدن")
    let places = try ProgramRun("glossary", "list", "--glossary", "a.tsv", "--domain", "places", in: folder)
    #expect(places.lines == ["city\tمدينة | مدن\tnoun, places\ta.tsv:2"])
    let status = try ProgramRun("glossary", "list", "--glossary", "a.tsv", "--status", "forbidden", in: folder)
    #expect(status.lines.count == 1)
    let found = try ProgramRun("glossary", "find", "امن", "--glossary", "a.tsv", "--format", "json", in: folder)
    #expect(found.output.contains("\"source\":\"أمن\"") && found.output.contains("\"line\":4}"))
    let none = try ProgramRun("glossary", "find", "بحر", "--glossary", "a.tsv", in: folder)
    #expect(none.status == 0 && none.output.isEmpty && none.errorLines.count == 1)
  }

  @Test func addGoesToTheFileThatIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.tsv", "# mine\n" + header + "مدينة\tcity\n")
    let run = try ProgramRun(
      "glossary", "add", "مقاتل", "fighter", "--pos", "noun", "--variant", "مقاتلة", "--glossary", "a.tsv", in: folder)
    #expect(run.status == 0 && run.errors == "brief: added to a.tsv:4\n")
    #expect(try folder.read("a.tsv") == "# mine\n" + header + "مدينة\tcity\nمقاتل\tfighter\t\tnoun\t\t\tمقاتلة\n")
    let again = try ProgramRun("glossary", "add", "مدينة", "city", "--glossary", "a.tsv", in: folder)
    #expect(again.status == 65 && again.errors.contains("a.tsv:3"))
  }

  @Test func addInAFolderChoosesTheFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("g/ar-en/places.tsv", header + "مدينة\tcity\n")
    try folder.write("g/ar-en/lexicon/nouns.tsv", header)
    #expect(
      try ProgramRun("glossary", "add", "قرية", "village", "--domain", "places", "--glossary", "g", in: folder).status
        == 0)
    #expect(try folder.read("g/ar-en/places.tsv").hasSuffix("قرية\tvillage\t\t\t\tplaces\n"))
    #expect(try ProgramRun("glossary", "add", "أمن", "security", "--glossary", "g", in: folder).status == 0)
    #expect(try folder.read("g/ar-en/terms.tsv").hasSuffix("أمن\tsecurity\n"))
  }

  @Test func addingToTheShippedGlossaryMakesACopyForTheUser() throws {
    let folder = try TemporaryFolder()
    let run = try ProgramRun("glossary", "add", "زقزوق", "Zaqzouq", in: folder)
    #expect(run.status == 0 && run.errorLines.count == 2)
    #expect(try folder.read(".config/brief/Glossary/ar-en/terms.tsv").hasSuffix("زقزوق\tZaqzouq\n"))
    let terms = try ProgramRun("terms", "-", input: "زقزوق في مجلس الأمن", in: folder)
    #expect(terms.lines == ["1:1\tZaqzouq\tزقزوق", "1:10\tSecurity Council\tمجلس الأمن"])
    #expect(try ProgramRun("glossary", "remove", "زقزوق", in: folder).status == 0)
    #expect(try ProgramRun("terms", "-", input: "زقزوق", in: folder).output.isEmpty)
  }

  @Test func remove() throws {
    let folder = try TemporaryFolder()
    try folder.write("g/a.tsv", header + "قاعدة\tbase\nقاعدة\tdatabase\n# rest\nأمن\tsecurity\n")
    try folder.write("g/b.tsv", header + "أمن\tsafety\n")
    let ambiguous = try ProgramRun("glossary", "remove", "قاعدة", "--glossary", "g", in: folder)
    #expect(ambiguous.status == 65 && ambiguous.errors.contains("'base', 'database'"))
    #expect(
      try ProgramRun("glossary", "remove", "قاعدة", "--target", "base", "--glossary", "g", in: folder).status == 0)
    let spread = try ProgramRun("glossary", "remove", "أمن", "--glossary", "g", in: folder)
    #expect(spread.status == 65 && spread.errors.contains("g/a.tsv, g/b.tsv"))
    #expect(try ProgramRun("glossary", "remove", "أمن", "--glossary", "g/a.tsv", in: folder).status == 0)
    #expect(try folder.read("g/a.tsv") == header + "قاعدة\tdatabase\n# rest\n")
    let missing = try ProgramRun("glossary", "remove", "بحر", "--glossary", "g", in: folder)
    #expect(missing.status == 65 && missing.errorLines.count == 1)
    #expect(try ProgramRun("glossary", "remove", "بحر", in: TemporaryFolder()).status == 65)
  }

  @Test func importAndExport() throws {
    let folder = try TemporaryFolder()
    try folder.write("in.csv", "source,target,note\nمدينة,city,\"a, b\"\nقرية,,\n")
    let run = try ProgramRun("glossary", "import", "in.csv", "--glossary", "new.tsv", in: folder)
    #expect(
      run.status == 1 && run.errors.contains("in.csv:3") && run.errors.contains("1 added, 0 unchanged, 1 skipped"))
    let omegat = try ProgramRun("glossary", "export", "--glossary", "new.tsv", in: folder)
    #expect(omegat.output == "# -*- coding: utf-8 -*-\nمدينة\tcity\ta, b\n")
    #expect(try ProgramRun("glossary", "export", "-o", "out.csv", "--glossary", "new.tsv", in: folder).status == 0)
    #expect(try folder.read("out.csv").hasSuffix("مدينة,city,\"a, b\",,,,\r\n"))
    let piped = try ProgramRun(
      "glossary", "import", "-", "--format", "omegat", "--glossary", "new.tsv", input: "أمن\tsecurity\n", in: folder)
    #expect(piped.status == 0)
    #expect(try ProgramRun("glossary", "import", "in.xyz", in: folder).status == 64)
    #expect(try ProgramRun("glossary", "import", "none.csv", in: folder).status == 66)
  }

  @Test func aReadOnlyFolderIs73() throws {
    let folder = try TemporaryFolder()
    try folder.write("g/a.tsv", header + "مدينة\tcity\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path + "/g")
    for arguments in [
      ["add", "أمن", "security", "--glossary", "g"], ["export", "--glossary", "g", "-o", "g/out.csv"],
    ] {
      let run = try ProgramRun(["glossary"] + arguments, in: folder)
      #expect(run.status == 73 && run.errorLines.count == 1)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/g")
  }
}
