import ArgumentParser
import BriefKit

/// `brief FILE…`, the command that runs when none is named.
struct MakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Make briefs of articles.",
    usage: "brief FILE… [options]",
    discussion: """
      Plain text or HTML in any encoding of Arabic. Several files give several briefs; one that fails is reported, and \
      the others go on.

      EXAMPLES:
        brief article.txt
        brief article.html --format html -o brief.html
        brief a.txt b.txt --words 120 --order text --no-source
        brief - --format json < article.txt
        brief article.txt --memory mine.sqlite --explain
      """)

  @Argument(help: ArgumentHelp("Articles, - for standard input.", valueName: "FILE"))
  var files: [String]

  @OptionGroup var content: ContentOptions

  @Option(help: ArgumentHelp("The format of the brief.", valueName: "FORMAT"))
  var format = BriefFormat.text

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var memory: MemoryPathOption

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write instead of standard output.", valueName: "FILE"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let destination = Destination(output)
    let rendering = content.renderingOptions(destination.path == nil ? Terminal(common) : nil)
    let run = BriefRun(
      paths: files, reader: content.reader, options: content.briefOptions,
      renderer: format.renderer(options: rendering), destination: destination, messages: common.messages)
    // First of all, since it is quick: a memory that can't be used is no reason to wait for the glossary.
    let memory = try memory.existing()
    try run.run(try await glossary.maker(common.messages, memory: memory))
  }
}
