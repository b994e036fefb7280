import ArgumentParser

/// `brief memory`
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Import, look up, search, edit and export translations.",
    discussion: """
      A translation memory is one file with sentences and their translations. It is the one that --memory names, else \
      that of BRIEF_MEMORY, else XDG_DATA_HOME/brief/memory.sqlite (~/.local/share/brief/memory.sqlite). 'import' and \
      'add' make it; the others need one that exists.

      EXAMPLES:
        brief memory import old-work.tmx
        brief memory lookup 'وصل الوفد إلى جنيف'
        brief memory search 'climate change'
        brief memory export backup.tmx.gz
      """,
    subcommands: [
      MemoryImportCommand.self, MemoryExportCommand.self, MemoryLookupCommand.self, MemorySearchCommand.self,
      MemoryAddCommand.self, MemoryRemoveCommand.self, MemoryStatsCommand.self,
    ])
}
