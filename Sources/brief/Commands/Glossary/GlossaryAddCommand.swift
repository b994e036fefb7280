import ArgumentParser
import Terminology

/// `brief glossary add`
struct GlossaryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entry to the glossary.",
    discussion: """
      The entry goes to the file that --glossary names, or in a folder to the file of its domain (politics.tsv), else \
      to terms.tsv. When only the shipped glossary is in use, a copy of it becomes the user's own first.

      EXAMPLES:
        brief glossary add 'وقف إطلاق النار' ceasefire --pos phrase
        brief glossary add مقاتل fighter --variant مقاتلة --glossary my.tsv
        brief glossary add داعش '' --status keep
      """)

  @Argument(help: ArgumentHelp("The term, in its dictionary form.", valueName: "SOURCE"))
  var source: String

  @Argument(help: ArgumentHelp("Its translation.", valueName: "TARGET"))
  var target: String

  @Option(help: ArgumentHelp("A remark.", valueName: "TEXT"))
  var note = ""

  @Option(help: ArgumentHelp("Part of speech: noun, verb, adj, name, phrase.", valueName: "NAME"))
  var pos = ""

  @Option(help: ArgumentHelp("What to do with the translation.", valueName: "STATUS"))
  var status: TermStatus?

  @Option(help: ArgumentHelp("The domain, such as politics.", valueName: "NAME"))
  var domain = ""

  @Option(
    name: .customLong("variant"),
    help: ArgumentHelp("Another written form, such as a broken plural; may be given several times.", valueName: "FORM"))
  var variants: [String] = []

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let entry = TermEntry(
      source: source, target: target, note: note, pos: pos, status: status, domain: domain, variants: variants)
    let editable = try EditableGlossary(glossary)
    try editable.prepare(common.messages)
    let place = try GlossaryEditor(path: try editable.file(forDomain: domain)).add(entry)
    common.messages.note("added to \(place)")
  }
}
