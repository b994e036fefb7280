import ArgumentParser
import Terminology

/// `brief glossary remove`
struct GlossaryRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove an entry from the glossary.",
    discussion: """
      The source must be spelled as in the glossary. Where several entries have it, name the target as well.

      EXAMPLES:
        brief glossary remove 'وقف إطلاق النار'
        brief glossary remove قاعدة --target database --glossary mine.tsv
      """)

  @Argument(help: ArgumentHelp("The source of the entry.", valueName: "SOURCE"))
  var source: String

  @Option(help: ArgumentHelp("Its translation.", valueName: "TEXT"))
  var target: String?

  @Option(help: ArgumentHelp("Its part of speech.", valueName: "NAME"))
  var pos: String?

  @OptionGroup var glossary: GlossaryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let editable = try EditableGlossary(glossary)
    // Nothing is copied for an entry that does not exist.
    _ = try editable.file(having: source, target: target, pos: pos)
    try editable.prepare(common.messages)
    let file = try editable.file(having: source, target: target, pos: pos)
    let places = try GlossaryEditor(path: file).remove(source: source, target: target, pos: pos)
    common.messages.note("removed from \(places.map(\.description).joined(separator: ", "))")
  }
}
