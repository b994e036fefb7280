import ArgumentParser
import Terminology

/// `brief glossary list`
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the entries of the glossary.",
    discussion: """
      Text: target, source with its variants, remarks, path:line. TSV: a glossary file. JSON: one object a line.

      EXAMPLES:
        brief glossary list --domain security
        brief glossary list --status forbidden --format tsv
      """)

  @Option(help: ArgumentHelp("Only entries of this domain.", valueName: "NAME"))
  var domain: String?

  @Option(help: ArgumentHelp("Only entries with this status.", valueName: "STATUS"))
  var status: TermStatus?

  @Flag(help: "The words of the lexicon instead of the terms.")
  var lexicon = false

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = EntryOutput.Format.text

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let loaded = try GlossaryLoader(glossary.location().paths, part: lexicon ? .lexicon : .terms).glossary()
    var output = try EntryOutput(format: format, terminal: Terminal(common).isOutput)
    for (entry, place) in zip(loaded.entries, loaded.locations) {
      if let domain, entry.domain != domain { continue }
      if let status, entry.status != status { continue }
      try output.write(entry, place)
    }
    try output.flush()
  }
}
