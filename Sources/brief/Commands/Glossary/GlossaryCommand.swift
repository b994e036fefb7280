import ArgumentParser

/// `brief glossary`
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Check, search, edit, import and export the glossary, and propose terms for it.",
    discussion: """
      A glossary is a set of tab-separated files: source, target, note, pos, status, domain, variants. They are meant \
      to be edited by hand; these commands change nothing but the line concerned.
      """,
    subcommands: [
      GlossaryCheckCommand.self, GlossaryListCommand.self, GlossaryFindCommand.self, GlossaryAddCommand.self,
      GlossaryRemoveCommand.self, GlossaryImportCommand.self, GlossaryExportCommand.self,
      GlossarySuggestCommand.self,
    ])
}
