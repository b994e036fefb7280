import ArgumentParser
import BriefText
import Terminology

/// `brief glossary import`
struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the entries of an OmegaT glossary or a CSV file.",
    discussion: """
      Entries that are there already are left as they are; those that say something else are reported. All entries go \
      to one file: the one that --glossary names, or terms.tsv in its folder.

      EXAMPLES:
        brief glossary import project/glossary.txt
        brief glossary import terms.csv --glossary Glossary/ar-en/economy.tsv
      """)

  @Argument(help: ArgumentHelp("The file to import, - for standard input.", valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp("The format of the file; told by its name when not given.", valueName: "FORMAT"))
  var format: GlossaryFormat?

  @Option(help: ArgumentHelp("The encoding of the file; found out when not given.", valueName: "NAME"))
  var encoding: TextEncoding?

  @Option(help: ArgumentHelp("The file for these entries, in a folder: NAME.tsv.", valueName: "NAME"))
  var domain = ""

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let format = format ?? GlossaryFormat(path: file) else {
      throw CommandError("\(file): can't tell its format by its name: say --format omegat or csv", .usage)
    }
    let imported = try read(format)
    let editable = try EditableGlossary(glossary)
    try editable.prepare(common.messages)
    let path = try editable.file(forDomain: domain)
    let merge = try GlossaryEditor(path: path).merge(imported)
    for finding in merge.findings { StandardError.say("brief: \(finding)") }
    common.messages.note("\(path): \(merge.added) added, \(merge.unchanged) unchanged, \(merge.skipped) skipped")
    if merge.skipped > 0 { throw CommandError.someFailed }
  }

  private func read(_ format: GlossaryFormat) throws -> GlossaryImport {
    guard file == "-" else { return try GlossaryImport(path: file, format: format, encoding: encoding) }
    let text = try DecodedFile(path: file, encoding: encoding, messages: common.messages).text
    return try GlossaryImport(path: "standard input", text: text, format: format)
  }
}
