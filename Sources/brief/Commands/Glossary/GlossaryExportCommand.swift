import ArgumentParser
import BriefKit
import Terminology

/// `brief glossary export`
struct GlossaryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the glossary for other programs.",
    discussion: """
      OmegaT's format has source, target and note; forbidden translations are left out of it. CSV has all columns.

      EXAMPLES:
        brief glossary export > glossary.txt
        brief glossary export -o terms.csv
      """)

  @Option(
    name: [.short, .long], help: ArgumentHelp("The file to write instead of standard output.", valueName: "FILE"))
  var output: String?

  @Option(help: ArgumentHelp("The format; told by the file's name when not given, else omegat.", valueName: "FORMAT"))
  var format: GlossaryFormat?

  @Option(help: ArgumentHelp("Only entries of this domain.", valueName: "NAME"))
  var domain: String?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let format = format ?? output.flatMap { GlossaryFormat(path: $0) } ?? .omegat
    let entries = try GlossaryLoader(glossary.location().paths).glossary().entries
    let text = GlossaryExport(format).text(domain.map { name in entries.filter { $0.domain == name } } ?? entries)
    try Destination(output).write(text)
  }
}
