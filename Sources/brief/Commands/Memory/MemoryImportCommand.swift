import ArgumentParser
import Interchange

/// `brief memory import`
struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the translations of TMX or tab-separated files.",
    usage: "brief memory import FILE… [options]",
    discussion: """
      TMX 1.1 to 1.4b, or UTF-8 text with a source, a tab and a target on each line; either may be a gzip file. The \
      format is found out. A pair that is there already is one unit, with the newer dates and notes.

      A file is imported as a whole or not at all: of one that is broken nothing is kept but with --keep-going, and the \
      others go on. Interrupting an import leaves the memory as it was.

      JSON: one object a file, {"file","read","added","updated","unchanged","skipped","reasons"}, where "read" counts \
      the units that gave a pair in the languages asked for; a file that failed has \
      "error":{"what","line","column"}.

      EXAMPLES:
        brief memory import old-work.tmx
        brief memory import corpus.tsv.gz --swap --domain health
        curl -s URL | brief memory import -
      """)

  @Argument(help: ArgumentHelp("The files, - for standard input.", valueName: "FILE"), completion: .file())
  var files: [String]

  @Flag(help: "Keep what comes before the place where a file is broken.")
  var keepGoing = false

  @Flag(help: "The first column of tab-separated files is the target, the second the source.")
  var swap = false

  @Option(help: ArgumentHelp("The domain of units that name none.", valueName: "NAME"))
  var domain: String?

  @Option(help: ArgumentHelp("The author of units that name none.", valueName: "NAME"))
  var author: String?

  @Option(help: ArgumentHelp("The format of the report.", valueName: "FORMAT"))
  var format = OutputFormat.text

  @Flag(help: "Name the line of each unit that is skipped.")
  var verbose = false

  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if files.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input can be read only once") }
  }

  func run() throws {
    var run = MemoryImport(
      memory: memory,
      options: ReadingOptions(
        sourceLanguage: memory.sourceLanguage, targetLanguage: memory.targetLanguage, isSwapped: swap),
      keepsGoing: keepGoing, domain: domain, author: author, namesLines: verbose, messages: common.messages,
      showsProgress: Terminal(common).isError && !common.quiet)
    var failures: [ImportReport] = []
    for file in files {
      let report = try run.run(file)
      if report.error != nil { failures.append(report) }
      try ImportOutput(format: format, messages: common.messages).write(report)
    }
    guard let first = failures.first?.error else { return }
    // Each was reported; the code is that of the errors where nothing at all came of it.
    if failures.count < files.count || failures.contains(where: \.isImported) { throw CommandError.someFailed }
    let statuses = Set(failures.compactMap { $0.error.map { Failure($0).status } })
    throw CommandError(nil, statuses.count == 1 ? Failure(first).status : .badData)
  }
}
