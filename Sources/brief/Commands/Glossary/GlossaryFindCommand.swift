import ArgumentParser
import Terminology

/// `brief glossary find`
struct GlossaryFindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find entries by what they say, in Arabic or English.",
    discussion: """
      Spelling is folded (أ and ا, ة and ه, marks, digits) and capitals are ignored. The best matches come first.

      EXAMPLES:
        brief glossary find 'مجلس الامن'
        brief glossary find ceasefire --format json
      """)

  @Argument(help: ArgumentHelp("What to look for.", valueName: "TEXT"))
  var text: String

  @Option(help: ArgumentHelp("At most so many entries.", valueName: "N"))
  var limit: Int?

  @Flag(help: "Look in the lexicon instead of the terms.")
  var lexicon = false

  @Option(help: ArgumentHelp("The format of the output.", valueName: "FORMAT"))
  var format = EntryOutput.Format.text

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let loaded = try GlossaryLoader(glossary.location().paths, part: lexicon ? .lexicon : .terms).glossary()
    let matches = GlossaryFinder(loaded).find(text)
    var output = try EntryOutput(format: format, terminal: Terminal(common).isOutput)
    for match in matches.prefix(limit ?? matches.count) { try output.write(match.entry, match.location) }
    try output.flush()
    if matches.isEmpty { common.messages.note("no entry has \(text)") }
  }
}
