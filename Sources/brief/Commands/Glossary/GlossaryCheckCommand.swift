import ArgumentParser
import Terminology

/// `brief glossary check`
struct GlossaryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong in the glossary, and how to mend it.",
    discussion: """
      One line a finding, path:line:column: what is wrong: what to do. Terms and lexicon are both checked. The exit \
      code is 1 when there are findings.

      EXAMPLES:
        brief glossary check
        brief glossary check Glossary/ar-en mine.tsv
      """)

  @Argument(help: ArgumentHelp("Files or folders to check instead of the usual glossary.", valueName: "PATH"))
  var paths: [String] = []

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loader = GlossaryLoader(paths + glossary.glossary, part: .all)
    let files = try (loader.paths.isEmpty ? GlossaryLoader(glossary.location().paths, part: .all) : loader).files()
    let findings = GlossaryChecker(files).findings()
    var output = StandardOutput()
    for finding in findings { try output.append("\(finding)\n") }
    try output.flush()
    let entries = files.reduce(0) { $0 + $1.entries.count }
    common.messages.note(
      "\(Count(findings.count, "finding")) in \(Count(entries, "entry", "entries")), \(Count(files.count, "file"))")
    if !findings.isEmpty { throw CommandError.someFailed }
  }
}
