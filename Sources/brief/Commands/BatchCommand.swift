import ArgumentParser
import BriefKit

/// `brief batch`
struct BatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Make briefs of whole folders of articles, with an index.",
    usage: """
      brief batch DIR… -o OUT [options]
      brief batch --jsonl [options] < articles.jsonl > briefs.jsonl
      """,
    discussion: """
      Every file in the folders and the folders below them is an article, but for hidden files, translation memories \
      (.tmx) and the …_files folders that browsers save beside a page. OUT gets the same shape and an index (index.md, index.html or index.jsonl). An \
      article that gives no brief is reported, the others go on, and the exit code is 1. Ctrl-C stops after the \
      articles at hand; --resume goes on from there.

      With --jsonl each line of standard input is an object with the article in "text", and if wanted its name in \
      "path", "id" or "url", and "headline", "outlet" and "byline"; each brief is a line of JSON.

      EXAMPLES:
        brief batch articles/ -o briefs/
        brief batch monday/ tuesday/ -o week/ --format html --sentences 3
        brief batch articles/ -o briefs/ --resume
      """)

  @Argument(help: ArgumentHelp("Folders of articles.", valueName: "DIR"))
  var folders: [String] = []

  @Option(name: [.short, .long], help: ArgumentHelp("The folder for the briefs.", valueName: "OUT"))
  var output: String?

  @Option(help: ArgumentHelp("The format of the briefs; markdown when not given.", valueName: "FORMAT"))
  var format: BriefFormat?

  @Flag(help: "Read articles from standard input and write briefs to standard output, as JSON Lines.")
  var jsonl = false

  @Option(
    help: ArgumentHelp("How many articles are worked on at once; one a processor when not given.", valueName: "N"))
  var jobs: Int?

  @Flag(help: "Keep the briefs that are up to date with article, glossary, memory and options.")
  var resume = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryPathOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
    if jsonl {
      if !folders.isEmpty { throw ValidationError("--jsonl reads standard input: name no folders") }
      if output != nil { throw ValidationError("--jsonl writes standard output: use > instead of --output") }
      if resume { throw ValidationError("--jsonl keeps nothing that could be resumed") }
      if let format, format != .json { throw ValidationError("--jsonl writes JSON: --format \(format) does not fit") }
    } else {
      if folders.isEmpty { throw ValidationError("Missing expected argument '<DIR>'") }
      guard let output else { throw ValidationError("Missing expected option '-o <OUT>'") }
      if output.isEmpty { throw ValidationError("-o needs the name of a folder") }
    }
  }

  func run() async throws {
    let report: BatchReport
    let store = try memory.existing()
    let maker = try await glossary.maker(common.messages, memory: store)
    let run = BatchRun(messages: common.messages, showsProgress: Terminal(common).isError && !common.quiet)
    if jsonl {
      var batch = LineBatch()
      batch.reader = content.reader
      batch.options = content.briefOptions
      if let jobs { batch.jobs = jobs }
      report = try await run.run(batch, maker)
    } else {
      var batch = Batch(folders: folders, output: output ?? "", format: format ?? .markdown)
      batch.reader = content.reader
      batch.options = content.briefOptions
      batch.rendering = content.renderingOptions(nil)
      batch.resumes = resume
      batch.resources = "\(Version.number), \(try glossary.fingerprint()), \(memory.fingerprint(of: store))"
      if let jobs { batch.jobs = jobs }
      report = try await run.run(batch, maker)
    }
    if report.isCancelled { throw CommandError("interrupted after \(report.made) briefs", .interrupted) }
    if report.failed > 0 { throw CommandError.someFailed }
  }
}
