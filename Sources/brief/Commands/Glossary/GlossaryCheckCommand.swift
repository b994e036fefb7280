import Alignment
import ArgumentParser
import BriefKit
import Terminology

/// `brief glossary check`
struct GlossaryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report what is wrong in the glossary, and how to mend it; or where a memory goes against it.",
    usage: """
      brief glossary check [PATH…] [options]
      brief glossary check [PATH…] --memory[=PATH] [--limit N] [--min-count N] [options]
      """,
    discussion: """
      One line a finding, path:line:column: what is wrong: what to do. Terms and lexicon are both checked. The exit \
      code is 1 when there are findings. JSON: one object a finding, {"path","line","column","problem"}.

      With --memory the files are not checked, but the translation memory against them: one finding for each term that \
      it translates otherwise than the glossary says, translations that the glossary forbids first, with how often and \
      two examples. What stands there instead is told by word alignment, and may be wrong; forbidden translations are \
      found as they are written. JSON: one object a term, \
      {"source","target","status","path","line","count","agreeing","forbidden","renderings":[{"text","count",\
      "forbidden","confidence","examples"}]}.

      EXAMPLES:
        brief glossary check
        brief glossary check Glossary/ar-en mine.tsv
        brief glossary check --memory --limit 50
        brief glossary check mine.tsv --memory=work.sqlite --format json
      """)

  @Argument(help: ArgumentHelp("Files or folders to check instead of the usual glossary.", valueName: "PATH"))
  var paths: [String] = []

  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Check a translation memory against the glossary: this one, else BRIEF_MEMORY or the usual one.",
      valueName: "PATH"),
    completion: .file(extensions: ["sqlite"]))
  var memory: String?

  @Option(help: ArgumentHelp("With --memory: at most so many terms; 20 when not given.", valueName: "N"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "With --memory: only translations that stand there so often, but for forbidden ones; 2 when not given.",
      valueName: "N"))
  var minCount: Int?

  @Option(help: ArgumentHelp("With --memory: the language of the sources; ar when not given.", valueName: "TAG"))
  var sourceLanguage: String?

  @Option(help: ArgumentHelp("With --memory: the language of the targets; en when not given.", valueName: "TAG"))
  var targetLanguage: String?

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = OutputFormat.text

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
    if let minCount, minCount < 1 { throw ValidationError("--min-count must be 1 or more") }
    guard memory == nil else { return }
    let needing = [
      ("limit", limit != nil), ("min-count", minCount != nil), ("source-language", sourceLanguage != nil),
      ("target-language", targetLanguage != nil),
    ]
    if let (name, _) = needing.first(where: \.1) { throw ValidationError("--\(name) goes with --memory") }
  }

  func run() throws {
    let named = paths + glossary.glossary
    let paths = try named.isEmpty ? glossary.location().paths : named
    let findings = try memory == nil ? checkFiles(paths) : checkMemory(paths)
    if findings > 0 { throw CommandError.someFailed }
  }

  private func checkFiles(_ paths: [String]) throws -> Int {
    let files = try GlossaryLoader(paths, part: .all).files()
    let findings = GlossaryChecker(files).findings()
    var output = StandardOutput()
    for finding in findings {
      switch format {
      case .text: try output.append("\(finding)\n")
      case .json:
        try output.append(
          .object([
            ("path", .string(finding.path)), ("line", .integer(finding.line)), ("column", .integer(finding.column)),
            ("problem", .string("\(finding.problem)")),
          ]))
      }
    }
    try output.flush()
    let entries = files.reduce(0) { $0 + $1.entries.count }
    common.messages.note(
      "\(Count(findings.count, "finding")) in \(Count(entries, "entry", "entries")), \(Count(files.count, "file"))")
    return findings.count
  }

  private func checkMemory(_ paths: [String]) throws -> Int {
    let languages = ["--source-language", sourceLanguage ?? "ar", "--target-language", targetLanguage ?? "en"]
    let options = try MemoryOptions.parse(languages + (memory.flatMap { $0.isEmpty ? nil : ["--memory", $0] } ?? []))
    let terminal = Terminal(common)
    let check = MemoryCheck(
      paths: paths, limit: limit ?? 20, minimumCount: minCount ?? 2, format: format, messages: common.messages,
      terminal: terminal, progress: StageProgress(isShown: terminal.isError && !common.quiet))
    return try check.run(try CandidateUnits(options))
  }
}
